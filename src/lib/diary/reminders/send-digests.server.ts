/** Why: each person gets one mail a day at most, and each reminder once, though two processes run or one is killed. */
import { sql } from 'kysely';
import type { CalendarDate } from '#lib/kernel/index.ts';
import type { Database, Transaction } from '#lib/platform/database/index.server.ts';
import { queueMails, type Mail } from '#lib/platform/mail/index.server.ts';
import type { ProgrammeRow } from '../programme-row.ts';
import { digestMail, type DigestContext } from './digest-mail.ts';
import { readAsked, type Asked } from './read-asked.server.ts';
import { keyOf, remindersDue, type Reminded, type Reminder } from './reminders-due.ts';
import { whoIsAsked } from './who-is-asked.ts';

/** People in one transaction. */
const batch = 200;

interface Digest {
	readonly personId: string;
	readonly reminders: readonly Reminder[];
}

/** When and from where the digests go out. `origin` is the address people type. */
export interface DigestRun {
	readonly now: Date;
	readonly today: CalendarDate;
	readonly origin: string;
}

/** Queues today's digests of one programme. Gives how many; a second run on the same day queues none. */
export async function sendDigests(database: Database, programme: ProgrammeRow, run: DigestRun): Promise<number> {
	const asked = await readAsked(database, programme, run.today);
	const people = whoIsAsked(asked, run.today);
	const context = contextOf(asked, `${run.origin}/${programme.slug}`, run.today);
	let mails = 0;
	for (let done = 0; done < people.length; done += batch) {
		const some = people.slice(done, done + batch);
		const digests = await stillToTell(database, programme.id, some, run.today);
		if (digests.length === 0) continue;
		mails += await database.asSystem((tx) => tell(tx, programme.id, digests, asked, context, run));
	}
	return mails;
}

function contextOf(asked: Asked, base: string, today: CalendarDate): DigestContext {
	const reviews = new Map(asked.reviews.map((one) => [one.facts.reviewId, one]));
	const people = new Map(asked.people.map((one) => [one.id, one.name]));
	return {
		base,
		today,
		reviewOf: (id) => reviews.get(id),
		schoolName: (id) => asked.schoolNames[id] ?? '',
		personName: (id) => people.get(id),
		calendarOf: asked.calendarOf,
		visitsOf: (id) =>
			new Set(
				asked.reviews
					.filter(({ facts: { state } }) => state.status !== 'postponed')
					.filter(({ facts: { people: on } }) => [on.lead, ...on.reviewers].some((one) => one?.personId === id))
					.flatMap(({ facts }) => facts.dates.visitDays),
			),
	};
}

/** Those of `people` with something to hear today that they have not heard; nobody who had their mail of today. */
async function stillToTell(
	database: Database,
	programmeId: string,
	people: readonly Omit<Reminded, 'sent'>[],
	today: CalendarDate,
): Promise<readonly Digest[]> {
	const due = people
		.map((person) => ({ ...person, sent: new Set<string>() }))
		.filter((person) => remindersDue(person, today).length > 0);
	if (due.length === 0) return [];
	const ids = due.map(({ personId }) => personId);
	const found = await sql<{ person_id: string; sent: readonly string[]; today: boolean }>`
select p.id as person_id,
	exists (select from digest_sent d where d.programme_id = ${programmeId}::uuid and d.person_id = p.id and d.on_day = ${today}::date) as today,
	coalesce((select jsonb_agg(r.thing || ' ' || r.stage) from reminder_sent r
		where r.programme_id = ${programmeId}::uuid and r.person_id = p.id), '[]') as sent
from unnest(${ids}::uuid[]) as p (id)`.execute(database.system);
	const heard = new Map(found.rows.map((row) => [row.person_id, row]));
	return due.flatMap((person) => {
		const before = heard.get(person.personId);
		if (before?.today === true) return [];
		const reminders = remindersDue({ ...person, sent: new Set(before?.sent) }, today);
		return reminders.length === 0 ? [] : [{ personId: person.personId, reminders }];
	});
}

/** The day's row is taken first: whoever comes second finds it there and writes nothing. */
async function tell(
	tx: Transaction,
	programmeId: string,
	digests: readonly Digest[],
	asked: Asked,
	context: DigestContext,
	run: DigestRun,
): Promise<number> {
	const taken = await sql<{ person_id: string }>`
insert into digest_sent (programme_id, person_id, on_day, things)
select ${programmeId}::uuid, c.person_id, ${run.today}::date, c.things
from jsonb_to_recordset(${JSON.stringify(digests.map((one) => ({ person_id: one.personId, things: one.reminders.length })))}::jsonb)
	as c (person_id uuid, things integer)
order by c.person_id
on conflict (programme_id, person_id, on_day) do nothing
returning person_id`.execute(tx);
	const mine = new Set(taken.rows.map((row) => row.person_id));
	const rows = digests.flatMap(({ personId, reminders }) =>
		mine.has(personId)
			? reminders.map(({ thing, topic, stage }) => ({ person_id: personId, thing, topic, stage }))
			: [],
	);
	if (rows.length === 0) return 0;
	const stored = await sql<{ person_id: string; thing: string; stage: Reminder['stage'] }>`
insert into reminder_sent (programme_id, person_id, thing, topic, stage, sent_on)
select ${programmeId}::uuid, c.person_id, c.thing, c.topic, c.stage, ${run.today}::date
from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as c (person_id uuid, thing text, topic text, stage text)
order by c.person_id, c.thing, c.stage
on conflict (programme_id, person_id, thing, topic, stage) do nothing
returning person_id, thing, stage`.execute(tx);
	const fresh = new Set(stored.rows.map((row) => `${row.person_id} ${keyOf(row)}`));
	const readers = new Map(asked.people.map((one) => [one.id, one]));
	const mails = digests.flatMap(({ personId, reminders }): readonly Mail[] => {
		const reader = readers.get(personId);
		const left = reminders.filter((one) => fresh.has(`${personId} ${keyOf(one)}`));
		if (!reader || left.length === 0) return [];
		return [{ personId, programmeId, language: reader.language, ...digestMail(reader, left, context) }];
	});
	await queueMails(tx, mails, run.now);
	return mails.length;
}
