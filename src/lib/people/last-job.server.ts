/** Why: somebody who has left is told so, rather than that nobody ever gave them a place. */
import { sql } from 'kysely';
import type { PersonId } from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';

/** The job that `personId` left last, by `today`: where, and the first day without it; undefined when there never was one. */
export async function lastJob(
	database: Database,
	personId: PersonId,
	today: string,
): Promise<{ readonly school: string; readonly until: string } | undefined> {
	const found = await sql<{ school: string; until: string }>`
		select s.name as school, a.until_on as until from appointment a join school s on s.id = a.school_id
		where a.person_id = ${personId} and a.until_on <= ${today}::date
		order by a.until_on desc, s.name limit 1`.execute(database.system);
	return found.rows[0];
}
