/** Why: what a person was told and the mail that tells it are stored together, so a killed process neither forgets nor repeats. */
import { sql } from 'kysely';
import type { Database, Transaction } from '#lib/platform/database/index.server.ts';
import { queueMails } from '#lib/platform/mail/index.server.ts';
import type { DiaryEvent, Slot } from '../events/diary-event.ts';
import type { Change } from './compare.ts';
import { invitationMail, type House, type Reader, type Telling } from './invitation-mail.server.ts';

/** How many people are told in one transaction. */
const batch = 100;

type Entered = Extract<Change, { readonly event: DiaryEvent }>;

interface Stored {
	readonly uid: string;
	readonly person_id: string;
	readonly review_id: string;
	readonly sequence: number;
	readonly sent: Slot;
}

/** Tells each change to its person, once, whoever else is telling. Gives how many mails were queued. */
export async function tellChanges(database: Database, changes: readonly Change[], house: House): Promise<number> {
	let mails = 0;
	for (let done = 0; done < changes.length; done += batch) {
		const some = changes.slice(done, done + batch);
		mails += await database.asSystem((tx) => tellSome(tx, some, house));
	}
	return mails;
}

async function tellSome(tx: Transaction, changes: readonly Change[], house: House): Promise<number> {
	const entered = changes.filter((one): one is Entered => one.kind !== 'cancel');
	const events = new Map(entered.map(({ event, personId }) => [`${event.uid} ${personId}`, event]));
	const told = [
		...(await invite(tx, entered, house)).map((row) => ({ row, kind: 'invite' as const })),
		...(await move(tx, entered, house)).map((row) => ({ row, kind: 'update' as const })),
		...(await cancel(tx, changes, house)).map((row) => ({ row, kind: 'cancel' as const })),
	];
	told.sort((a, b) => a.row.sent.on.localeCompare(b.row.sent.on, 'en'));
	if (told.length === 0) return 0;
	const wanted = [...told.map(({ row }) => row.person_id), ...entered.flatMap(({ event }) => event.people)];
	const readers = await readersIn(tx, [...new Set(wanted)]);
	const mails = told.flatMap(({ row, kind }) => {
		const to = readers.get(row.person_id);
		if (!to) return [];
		const others = (events.get(`${row.uid} ${row.person_id}`)?.people ?? []).filter((id) => id !== to.id);
		const people = others.flatMap((id) => readers.get(id)?.name ?? []).toSorted((a, b) => a.localeCompare(b, 'en'));
		const telling: Telling = {
			kind,
			uid: row.uid,
			sequence: row.sequence,
			reviewId: row.review_id,
			slot: row.sent,
			people,
		};
		return [invitationMail(telling, to, house)];
	});
	await queueMails(tx, mails, house.at);
	return mails.length;
}

const rowsOf = (entered: readonly Entered[]): string =>
	JSON.stringify(
		entered.map((one) => ({
			uid: one.event.uid,
			person_id: one.personId,
			review_id: one.event.reviewId,
			starts_on: one.event.on,
			fingerprint: one.fingerprint,
			sent: slotOf(one.event),
			after: one.kind === 'update' ? one.after : 0,
		})),
	);

function slotOf({ kind, on, hours, day, host }: DiaryEvent): Slot {
	return { kind, on, host, ...(hours === undefined ? {} : { hours }), ...(day === undefined ? {} : { day }) };
}

/** Whoever comes second finds the row there and tells nobody. */
async function invite(tx: Transaction, entered: readonly Entered[], { programmeId, at }: House) {
	const rows = entered.filter(({ kind }) => kind === 'invite');
	if (rows.length === 0) return [];
	const stored = await sql<Stored>`
insert into calendar_invitation (programme_id, uid, person_id, review_id, fingerprint, status, starts_on, sent, changed_at)
select ${programmeId}::uuid, c.uid, c.person_id, c.review_id, c.fingerprint, 'invited', c.starts_on, c.sent, ${at}::timestamptz
from jsonb_to_recordset(${rowsOf(rows)}::jsonb) as c (uid text, person_id uuid, review_id uuid, fingerprint text, starts_on date, sent jsonb)
order by c.uid, c.person_id
on conflict (programme_id, uid, person_id) do nothing
returning uid, person_id, review_id, sequence, sent`.execute(tx);
	return stored.rows;
}

/** The sequence that the change was decided on must still stand; it is also what tells calendar programs which mail is newer. */
async function move(tx: Transaction, entered: readonly Entered[], { programmeId, at }: House) {
	const rows = entered.filter(({ kind }) => kind === 'update');
	if (rows.length === 0) return [];
	const stored = await sql<Stored>`
update calendar_invitation i set sequence = i.sequence + 1, status = 'invited', fingerprint = c.fingerprint,
	starts_on = c.starts_on, sent = c.sent, changed_at = ${at}::timestamptz
from jsonb_to_recordset(${rowsOf(rows)}::jsonb) as c (uid text, person_id uuid, fingerprint text, starts_on date, sent jsonb, after integer)
where i.programme_id = ${programmeId}::uuid and i.uid = c.uid and i.person_id = c.person_id and i.sequence = c.after
returning i.uid, i.person_id, i.review_id, i.sequence, i.sent`.execute(tx);
	return stored.rows;
}

async function cancel(tx: Transaction, changes: readonly Change[], { programmeId, at }: House) {
	const rows = changes.flatMap((one) =>
		one.kind === 'cancel' ? [{ uid: one.uid, person_id: one.personId, after: one.after }] : [],
	);
	if (rows.length === 0) return [];
	const stored = await sql<Stored>`
update calendar_invitation i set sequence = i.sequence + 1, status = 'cancelled', changed_at = ${at}::timestamptz
from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as c (uid text, person_id uuid, after integer)
where i.programme_id = ${programmeId}::uuid and i.uid = c.uid and i.person_id = c.person_id and i.sequence = c.after
returning i.uid, i.person_id, i.review_id, i.sequence, i.sent`.execute(tx);
	return stored.rows;
}

async function readersIn(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, Reader>> {
	const found = await tx
		.selectFrom('person')
		.select(['id', 'name', 'email', 'language'])
		.where('id', 'in', ids)
		.execute();
	return new Map(found.map((one) => [one.id, { ...one, language: one.language === 'cy' ? 'cy' : 'en' }]));
}
