/** Why: a team is chosen from the people of the partnership's schools, and the rules about teams need their jobs. */
import { sql } from 'kysely';
import type { Seniority, Viewer } from '#lib/access/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';

/** One job of one person at a school of the partnership. Governors are left out: they do not review. */
export interface Colleague {
	readonly personId: string;
	readonly name: string;
	readonly language: 'en' | 'cy';
	readonly schoolId: string;
	readonly schoolName: string;
	readonly country: string;
	readonly job: string;
	readonly seniority: Exclude<Seniority, 'governor'>;
	readonly fromOn: string;
	readonly untilOn: string | null;
	/** Workshops this person has led in the partnership. */
	readonly workshopsLed: number;
}

/** Everybody with a job at one of the partnership's schools between today and `until`, by school and name, in one trip. */
export async function findPeople(
	transaction: Transaction,
	viewer: Viewer,
	partnershipId: string,
	until: string = viewer.today,
): Promise<readonly Colleague[]> {
	const found = await sql<Colleague>`
select a.person_id as "personId", p.name, p.language, a.school_id as "schoolId", s.name as "schoolName", s.country, a.job,
	a.seniority, a.from_on as "fromOn", a.until_on as "untilOn",
	(select count(*)::int from review_member m join review v on v.programme_id = m.programme_id and v.id = m.review_id
		where m.programme_id = ${viewer.programme.id} and m.person_id = a.person_id and m.part = 'champion' and m.ended_at is null
			and v.status in ('workshop-held', 'actions-live', 'followed-up', 'closed')) as "workshopsLed"
from appointment a
join person p on p.id = a.person_id
join school s on s.id = a.school_id
where a.programme_id = ${viewer.programme.id} and a.seniority <> 'governor'
	and a.from_on <= ${until}::date and (a.until_on is null or a.until_on > ${viewer.today}::date)
	and exists (select from partnership_school m where m.programme_id = ${viewer.programme.id} and m.partnership_id = ${partnershipId}
		and m.school_id = a.school_id and m.from_on <= ${until}::date and (m.until_on is null or m.until_on > ${viewer.today}::date))
order by s.name, array_position(array['head', 'senior', 'middle', 'teacher'], a.seniority), p.name`.execute(
		transaction,
	);
	return found.rows;
}
