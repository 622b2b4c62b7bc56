/** Why: an amended analysis keeps the place of the one it came from, so that what was planned first is read first. */
import { sql, type RawBuilder } from 'kysely';

/**
 * A common table `lineage (id, origin, began)`, to stand after `with recursive`: every analysis of the study with the
 * first version it goes back to, and when that one was written. Order by `began, origin, revision`.
 */
export function lineage(programme: string, study: string): RawBuilder<unknown> {
	return sql`lineage as (
	select a.id, a.id as origin, a.written_at as began from study_analysis a
	where a.programme_id = ${programme} and a.study_id = ${study} and not exists (select from study_amendment m
		where m.programme_id = a.programme_id and m.analysis_id = a.id and m.replaced_id is not null)
	union all
	select m.analysis_id, l.origin, l.began from lineage l join study_amendment m on m.replaced_id = l.id
	where m.programme_id = ${programme}
)`;
}
