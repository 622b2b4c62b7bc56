/** Why: an evaluator may ask for the schools of a cycle without being shown whose cycle it is, so cycles are offered by school year. */
import { sql } from 'kysely';
import { refuse } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import { academicYearStarting, ok, type Result } from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';

/** The cycles that began in one school year, such as 2026/27, with the schools that were in them when they began. */
export interface CycleChoice {
	readonly year: string;
	readonly clusters: number;
	readonly schools: number;
}

/** The school years in which cycles of the programme began, the latest first. As the owner, for counts alone; one round trip. */
export async function readCycleChoices(
	by: Acting,
	database: Database,
): Promise<Result<readonly CycleChoice[], 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'study.choose-treatment');
	if (refused) return refused;
	const found = await sql<{ readonly first: number; readonly clusters: number; readonly schools: number }>`
select extract(year from c.opens_on - interval '8 months')::integer as first, count(distinct c.cluster_id) as clusters,
	count(distinct s.school_id) as schools
from cycle c join cluster_school s on s.programme_id = c.programme_id and s.cluster_id = c.cluster_id
	and s.from_on <= c.opens_on and (s.until_on is null or s.until_on > c.opens_on)
where c.programme_id = ${by.viewer.programme.id} and c.opens_on <= ${by.viewer.today}::date
group by 1 order by 1 desc`.execute(database.system);
	return ok(found.rows.map(({ first, ...counts }) => ({ year: academicYearStarting(first), ...counts })));
}
