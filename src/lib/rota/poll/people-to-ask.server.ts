/** Why: asking, and saying beforehand who will be asked, must mean the same people. */
import { sql, type RawBuilder } from 'kysely';

/**
 * The people of a rota's clusters who may take a part, as `asked (person_id, school_id)`, one row each; to be used in a
 * `with` after `r`, the rota. Governors and people without a part are left out.
 */
export function peopleToAsk(today: string): RawBuilder<unknown> {
	return sql`asked as (
	select distinct on (a.person_id) a.person_id, a.school_id
	from r join cluster_school k on k.programme_id = r.programme_id and k.cluster_id = any (r.cluster_ids)
			and k.from_on <= ${today}::date and (k.until_on is null or k.until_on > ${today}::date)
		join appointment a on a.programme_id = k.programme_id and a.school_id = k.school_id and a.seniority <> 'governor'
			and a.from_on <= r.last_day and (a.until_on is null or a.until_on > greatest(r.first_day, ${today}::date))
		left join reviewer_profile f on f.programme_id = a.programme_id and f.person_id = a.person_id
	where coalesce(cardinality(f.parts), 1) > 0
	order by a.person_id, array_position(array['head', 'senior', 'middle', 'teacher'], a.seniority), a.school_id
)`;
}
