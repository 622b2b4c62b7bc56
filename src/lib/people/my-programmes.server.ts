/** Why: the first page after sign-in leads on to the programme one works in, or asks which. */
import { sql } from 'kysely';
import type { PersonId, ProgrammeId } from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';

/** A programme in which a person has a place today. */
export interface MyProgramme {
	readonly id: ProgrammeId;
	readonly slug: string;
	readonly name: string;
	readonly language: 'en' | 'cy';
}

/** The programmes in which `personId` has an appointment, a role, a part in a review or a report to read on `today`. */
export async function myProgrammes(
	database: Database,
	personId: PersonId,
	today: string,
): Promise<readonly MyProgramme[]> {
	const found = await sql<MyProgramme>`
		select g.programme_id as id, g.slug, g.name, g.language from programme g
		where g.programme_id in (
			select a.programme_id from appointment a where a.person_id = ${personId}
				and a.from_on <= ${today}::date and (a.until_on is null or a.until_on > ${today}::date)
			union select r.programme_id from role r where r.person_id = ${personId}
				and r.from_on <= ${today}::date and (r.until_on is null or r.until_on > ${today}::date)
			union select t.programme_id from report_grant t where t.to_person_id = ${personId}
				and t.revoked_at is null and (t.until_on is null or t.until_on >= ${today}::date)
		) order by g.name`.execute(database.system);
	return found.rows;
}
