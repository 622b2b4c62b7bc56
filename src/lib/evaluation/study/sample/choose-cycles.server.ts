/** Why: a school is treated from the moment it joins a cycle of reviews, and the programme’s own records say which ones did. */
import { sql } from 'kysely';
import { refuse } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import { ok, parseAcademicYear, problem, startYearOf, type Result } from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import { stateOf, type StateColumns } from '#lib/reviews/index.ts';
import { receivedReview, receivedRule } from '../../rules/index.ts';
import { unlessDesigning } from './designing-study.server.ts';
import type { Participant } from './give-codes.server.ts';
import { storeList } from './store-list.server.ts';

/** Cycles by the school year in which they began, and the day on which their schools are counted (YYYY-MM-DD; blank for the day each began). */
export interface ChooseCycles {
	readonly studyId: string;
	readonly years: readonly string[];
	readonly on: string;
}

interface Joined {
	readonly id: string;
	readonly cluster: string;
	readonly reviews: readonly StateColumns[];
}

/**
 * Takes every school that was in one of these cycles as treated, whatever became of it; how much it received follows
 * from the reviews that it hosted in them. `invalid` when there was no school on that day. The schools are found as the
 * owner, and only their number comes back, so that an evaluator learns no more than from any other list.
 */
export async function chooseCycles(
	by: Acting,
	database: Database,
	{ studyId, years, on }: ChooseCycles,
): Promise<Result<{ readonly schools: number }, 'not-allowed' | 'not-found' | 'wrong-state' | 'invalid'>> {
	const refused = refuse(by.viewer, 'study.choose-treatment');
	if (refused) return refused;
	const wrong = await by.transaction((tx) => unlessDesigning(by, tx, studyId));
	if (wrong) return wrong;
	const firsts = years.flatMap((text) => {
		const year = parseAcademicYear(text);
		return year === undefined ? [] : [startYearOf(year)];
	});
	const found = await sql<Joined>`
with joined as (
	select s.school_id, c.id as cycle_id, c.partnership_id
	from cycle c join cluster_school s on s.programme_id = c.programme_id and s.cluster_id = c.cluster_id
		and s.from_on <= coalesce(${on === '' ? null : on}::date, c.opens_on)
		and (s.until_on is null or s.until_on > coalesce(${on === '' ? null : on}::date, c.opens_on))
	where c.programme_id = ${by.viewer.programme.id} and c.opens_on <= ${by.viewer.today}::date
		and extract(year from c.opens_on - interval '8 months')::integer in (
			select json_array_elements_text(${JSON.stringify(firsts)}::json)::integer)
)
select j.school_id as id, min(j.partnership_id::text) as cluster,
	coalesce(jsonb_agg(jsonb_build_object('status', r.status, 'status_reason', r.status_reason, 'returns_to', r.returns_to,
		'missing_steps', r.missing_steps)) filter (where r.id is not null), '[]') as reviews
from joined j left join review r on r.programme_id = ${by.viewer.programme.id} and r.cycle_id = j.cycle_id
	and r.host_school_id = j.school_id
group by j.school_id`.execute(database.system);
	const schools = found.rows.map(({ id, cluster, reviews }): Participant => ({
		id,
		cluster,
		received: receivedReview(reviews.map(stateOf)),
	}));
	if (schools.length === 0)
		return problem('invalid', { fields: [{ field: 'cycles', message: 'studies_wrong_cycles' }] });
	const reviewed = schools.filter(({ received }) => received === 1).length;
	const source = { kind: 'cycles', years, on, reviewed, rule: receivedRule.version } as const;
	const count = await storeList(database, by, { studyId, side: 'treatment', source, schools, leftOut: [] });
	return ok({ schools: count });
}
