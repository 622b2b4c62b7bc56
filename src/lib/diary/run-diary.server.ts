/** Why: calendars and reminders happen without anybody asking; one round looks at every programme and does what is due. */
import type { ProgrammeId } from '#lib/kernel/index.ts';
import { londonDateAt, type CalendarDate } from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import { followCalendars } from './invitations/follow-calendars.server.ts';
import type { ProgrammeRow } from './programme-row.ts';
import { isSendingTime } from './reminders/sending-hours.ts';
import { sendDigests } from './reminders/send-digests.server.ts';

/** Where mails come from (`Name <address>`) and lead to, and what time it is. */
export interface DiaryRun {
	readonly now: Date;
	readonly origin: string;
	readonly from: string;
}

/** What a round did. */
export interface DiaryDone {
	readonly invitations: number;
	readonly digests: number;
}

interface Due {
	readonly programme: ProgrammeRow;
	readonly seq: number;
	readonly follow: boolean;
	readonly remind: boolean;
}

/**
 * Brings calendars into step in every programme in which anything was recorded or a day has passed since the last round,
 * and sends the day's digests once the hour has come. What is done twice is done once; what failed is done next time.
 */
export async function runDiary(database: Database, run: DiaryRun): Promise<DiaryDone> {
	const today = londonDateAt(run.now);
	let invitations = 0;
	let digests = 0;
	for (const { programme, seq, follow, remind } of await dueProgrammes(database, today, isSendingTime(run.now))) {
		if (follow) {
			const base = `${run.origin}/${programme.slug}`;
			const house = { at: run.now, base, programmeId: programme.id, from: senderIn(run.from) };
			invitations += await followCalendars(database, house, today);
			await remember(database, programme.id, { audit_seq: seq, followed_on: today });
		}
		if (remind) {
			digests += await sendDigests(database, programme, { now: run.now, today, origin: run.origin });
			await remember(database, programme.id, { reminded_on: today });
		}
	}
	return { invitations, digests };
}

/** The audit log is written with whatever happens, so its newest number says whether there is anything to look at. */
async function dueProgrammes(database: Database, today: CalendarDate, sending: boolean): Promise<readonly Due[]> {
	const found = await database.system
		.selectFrom('programme as p')
		.leftJoin('audit_head as h', 'h.programme_id', 'p.programme_id')
		.leftJoin('diary_state as d', 'd.programme_id', 'p.programme_id')
		.select(['p.programme_id', 'p.slug', 'p.name', 'p.country', 'p.terms', 'p.settings', 'p.fictional'])
		.select(['h.seq', 'd.audit_seq', 'd.followed_on', 'd.reminded_on'])
		.orderBy('p.programme_id')
		.execute();
	return found
		.map((row): Due => {
			const { slug, name, country, terms, settings, fictional } = row;
			const seq = row.seq ?? 0;
			return {
				programme: { id: row.programme_id as ProgrammeId, slug, name, country, terms, settings, fictional },
				seq,
				follow: row.audit_seq !== seq || row.followed_on !== today,
				remind: sending && row.reminded_on !== today,
			};
		})
		.filter(({ follow, remind }) => follow || remind);
}

async function remember(
	database: Database,
	programme_id: string,
	done: { readonly audit_seq: number; readonly followed_on: string } | { readonly reminded_on: string },
): Promise<void> {
	await database.system
		.insertInto('diary_state')
		.values({ programme_id, ...done })
		.onConflict((conflict) => conflict.column('programme_id').doUpdateSet(done))
		.execute();
}

/** `Lateral <lateral@example.org>` as its two parts; an address alone is its own name. */
function senderIn(from: string): { readonly name: string; readonly email: string } {
	const parts = /^\s*(.*?)\s*<([^<>]+)>\s*$/.exec(from);
	if (!parts) return { name: from.trim(), email: from.trim() };
	return { name: parts[1]?.replace(/^"|"$/g, '') ?? '', email: parts[2] ?? from };
}
