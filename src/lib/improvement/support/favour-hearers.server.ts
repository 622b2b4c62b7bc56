/** Why: a favour is written to whoever knows of it at the other school, or else to whoever leads it. */
import { sql } from 'kysely';
import type { Viewer } from '#lib/access/index.ts';
import type { SchoolId } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import type { SupportNews } from './support-mail.server.ts';

/**
 * At the other school: who wrote last about the post that the favour came from; without one its heads; and where the
 * viewer knows none, who wrote last to their school. One round trip.
 */
export async function favourHearers(
	tx: Transaction,
	viewer: Viewer,
	{
		schoolId,
		otherSchoolId,
		postId,
	}: { readonly schoolId: SchoolId; readonly otherSchoolId: SchoolId; readonly postId?: string | undefined },
): Promise<readonly SupportNews['to'][]> {
	const { programme, today } = viewer;
	const found = await sql<SupportNews['to']>`
with spoke as (
	select r.by_person_id as person_id, r.by_language as language, r.at, r.post_id from support_reply r
	where r.programme_id = ${programme.id} and r.from_school_id = ${otherSchoolId}
		and ${schoolId}::uuid in (r.post_school_id, r.other_school_id)
	union all select p.by_person_id, p.by_language, p.at, p.id from support_post p
	where p.programme_id = ${programme.id} and p.id = ${postId ?? null}::uuid and p.school_id = ${otherSchoolId}
), known as (
	(select person_id, language, 0 as place from spoke where post_id = ${postId ?? null}::uuid order by at desc limit 1)
	union all select a.person_id, e.language, 1 from appointment a join person e on e.id = a.person_id
	where a.programme_id = ${programme.id} and a.school_id = ${otherSchoolId} and a.seniority = 'head'
		and a.from_on <= ${today}::date and (a.until_on is null or a.until_on > ${today}::date)
	union all (select person_id, language, 2 from spoke order by at desc limit 1)
)
select distinct person_id as "personId", language from known where place = (select min(place) from known)`.execute(tx);
	return found.rows;
}
