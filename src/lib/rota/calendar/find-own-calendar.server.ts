/** Why: whatever is booked at a school is booked on a day on which that school is open. */
import { sql } from 'kysely';
import type { SchoolCalendar } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import { ownCalendar, type OwnDays } from './own-calendar.ts';

/** The calendar of a school whose entries the viewer may read. One round trip. */
export async function findOwnCalendar(
	tx: Transaction,
	programmeId: string,
	school: { readonly id: string; readonly country: string },
): Promise<SchoolCalendar> {
	const found = await sql<OwnDays>`
select d.kind, d.first_day as first, d.last_day as last from school_day d
where d.programme_id = ${programmeId} and d.school_id = ${school.id}`.execute(tx);
	return ownCalendar(school.country === 'wales' ? 'wales' : 'england', found.rows);
}
