/** Why: a visit takes people out of several schools, and each keeps its own days. */
import { sql } from 'kysely';
import type { SchoolCalendar } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import { ownCalendar, type OwnDays } from './own-calendar.ts';

/** The calendars of schools whose entries the viewer may read, by school, in one round trip. */
export async function findOwnCalendars(
	tx: Transaction,
	programmeId: string,
	schools: readonly { readonly id: string; readonly country: string }[],
): Promise<ReadonlyMap<string, SchoolCalendar>> {
	const ids = [...new Set(schools.map(({ id }) => id))];
	const found = await sql<OwnDays & { readonly school: string }>`
select d.school_id as school, d.kind, d.first_day as first, d.last_day as last from school_day d
where d.programme_id = ${programmeId} and d.school_id = any (${ids}::uuid[])`.execute(tx);
	const days = Map.groupBy(found.rows, ({ school }) => school);
	return new Map(
		schools.map(({ id, country }) => [id, ownCalendar(country === 'wales' ? 'wales' : 'england', days.get(id) ?? [])]),
	);
}
