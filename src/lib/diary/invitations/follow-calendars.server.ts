/** Why: the calendars of a whole programme are brought into step from what is booked, whichever use case moved it. */
import { sql } from 'kysely';
import type { CalendarDate } from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import { eventsOf, type BookedReview } from '../events/events-of.ts';
import { readBooked } from '../events/read-booked.server.ts';
import { compare, type Told } from './compare.ts';
import type { House } from './invitation-mail.server.ts';
import { tellChanges } from './tell-changes.server.ts';

/** Reviews in one page: few enough that nobody waits behind them on the embedded database. */
const page = 250;

/** Brings everyone's calendar in one programme into step. Gives how many mails were queued; a second run queues none. */
export async function followCalendars(database: Database, house: House, today: CalendarDate): Promise<number> {
	const { programmeId } = house;
	const quiet = await quietPeople(database, programmeId);
	const seen: string[] = [];
	let mails = 0;
	for (let afterId: string | undefined; ;) {
		const reviews = await bookedPage(database, { programmeId, today, afterId });
		const ids = reviews.map(({ reviewId }) => reviewId);
		const told = await toldOf(database, programmeId, sql`i.review_id = any (${ids}::uuid[])`);
		mails += await tellChanges(database, compare(reviews.flatMap(eventsOf), told, quiet, today), house);
		seen.push(...ids);
		afterId = ids.at(-1);
		if (reviews.length < page) break;
	}
	const gone = sql`i.status = 'invited' and i.starts_on >= ${today}::date and i.review_id <> all (${seen}::uuid[])`;
	return (
		mails + (await tellChanges(database, compare([], await toldOf(database, programmeId, gone), quiet, today), house))
	);
}

/** The diary reads what the programme's office may read: dates and names, behind the second wall. */
function bookedPage(
	database: Database,
	{ programmeId, today, afterId }: { programmeId: string; today: string; afterId: string | undefined },
): Promise<readonly BookedReview[]> {
	const which = { programmeId, today, since: today, most: page, ...(afterId === undefined ? {} : { afterId }) };
	return database.asViewer({ programme: programmeId, member: 'yes', administrator: 'yes' }, (tx) =>
		readBooked(tx, which),
	);
}

async function toldOf(
	database: Database,
	programmeId: string,
	which: ReturnType<typeof sql>,
): Promise<readonly Told[]> {
	const found = await sql<Told>`
select i.uid, i.person_id as "personId", i.status, i.starts_on as on, i.fingerprint, i.sequence
from calendar_invitation i where i.programme_id = ${programmeId}::uuid and ${which}`.execute(database.system);
	return found.rows;
}

async function quietPeople(database: Database, programmeId: string): Promise<ReadonlySet<string>> {
	const found = await database.system
		.selectFrom('notification_choice')
		.select('person_id')
		.where('programme_id', '=', programmeId)
		.where('topic', '=', 'calendar')
		.where('wanted', '=', false)
		.execute();
	return new Set(found.map((one) => one.person_id));
}
