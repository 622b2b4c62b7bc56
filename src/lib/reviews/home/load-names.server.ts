/** Why: tasks and waits speak of people and schools by name; both are fetched in one round trip. */
import { sql } from 'kysely';
import type { Viewer } from '#lib/access/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import type { ReviewOnBoard } from './load-facts.server.ts';

/** Names by id. A person outside the viewer's access set has no entry. */
export interface Names {
	readonly people: Readonly<Record<string, string>>;
	readonly schools: Readonly<Record<string, string>>;
	/** Heads' ids by school. */
	readonly headsOf: Readonly<Record<string, readonly string[]>>;
}

/** Names of everyone in `reviews` and of `schools`, and who heads those schools today. */
export async function loadNames(
	transaction: Transaction,
	viewer: Viewer,
	{ reviews, schools }: { readonly reviews: readonly ReviewOnBoard[]; readonly schools: readonly string[] },
): Promise<Names> {
	const parties = reviews.flatMap(({ facts: { people } }) => [
		...people.hostHeads,
		...(people.lead ? [people.lead] : []),
		...people.reviewers,
		...people.champions,
		...people.coordinators,
	]);
	const personIds = [...new Set([viewer.person.id, ...parties.map((one) => one.personId)])];
	const schoolIds = [
		...new Set([...schools, ...reviews.map((one) => one.hostSchoolId), ...parties.map((one) => one.schoolId)]),
	].filter(Boolean);
	const found = await sql<{
		people: Record<string, string>;
		schools: Record<string, string>;
		heads: Record<string, string[]>;
	}>`
		with head as (
			select a.school_id, a.person_id from appointment a where a.programme_id = ${viewer.programme.id}
				and a.school_id = any (${schoolIds}::uuid[]) and a.seniority = 'head' and a.from_on <= ${viewer.today}
				and (a.until_on is null or a.until_on > ${viewer.today})
		)
		select
			coalesce((select jsonb_object_agg(p.id, p.name) from person p
				join (select unnest(${personIds}::uuid[]) as id union select person_id from head) w on w.id = p.id), '{}') as people,
			coalesce((select jsonb_object_agg(s.id, s.name) from school s where s.id = any (${schoolIds}::uuid[])), '{}') as schools,
			coalesce((select jsonb_object_agg(h.school_id, h.ids) from
				(select school_id, jsonb_agg(person_id) as ids from head group by school_id) h), '{}') as heads`.execute(transaction);
	const row = found.rows[0];
	return { people: row?.people ?? {}, schools: row?.schools ?? {}, headsOf: row?.heads ?? {} };
}
