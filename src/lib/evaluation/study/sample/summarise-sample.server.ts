/** Why: what a sample holds is counted once, when it is put together, because nobody may look at its closed figures later. */
import { sql } from 'kysely';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import type { Covariate } from '../study-data.ts';
import type { CovariateCover, OutcomeCover, SampleSummary } from './sample-summary.ts';

/** Counts the stored schools and figures of a study, as the owner, and keeps the counts. */
export async function summariseSample(
	owner: Transaction,
	{
		programme,
		study,
		version,
		covariates,
	}: {
		readonly programme: string;
		readonly study: string;
		readonly version: number;
		readonly covariates: readonly Covariate[];
	},
	built: { readonly by: string; readonly at: Date },
	years: readonly { readonly name: string; readonly year: number; readonly schools: number }[] = [],
): Promise<void> {
	const found = await sql<{
		readonly treatment: number;
		readonly pool: number;
		readonly clusters: number;
		readonly lacking: readonly Omit<CovariateCover, 'years'>[];
		readonly coverage: readonly OutcomeCover[];
	}>`
with mine as (
	select s.code, s.side, s.cluster, s.covariates from study_school s
	where s.programme_id = ${programme} and s.study_id = ${study}
)
select count(*) filter (where side = 'treatment') as treatment, count(*) filter (where side = 'pool') as pool,
	count(distinct cluster) filter (where side = 'treatment') as clusters,
	(select coalesce(jsonb_agg(jsonb_build_object('name', w.name,
		'treatment', (select count(*) from mine where side = 'treatment' and covariates->>w.name is null),
		'pool', (select count(*) from mine where side = 'pool' and covariates->>w.name is null)) order by w.place), '[]')
		from jsonb_array_elements_text(${JSON.stringify(covariates.map(({ name }) => name))}::jsonb) with ordinality w(name, place)) as lacking,
	(select coalesce(jsonb_agg(c order by c.measure, c.year, c.side, c.state), '[]') from (
		select o.measure, o.year, k.side, o.state, count(*) as schools from study_outcome o
		join study_school k on k.programme_id = o.programme_id and k.study_id = o.study_id and k.code = o.code
		where o.programme_id = ${programme} and o.study_id = ${study} group by 1, 2, 3, 4) c) as coverage
from mine`.execute(owner);
	const counts = found.rows[0];
	const summary: SampleSummary = {
		designVersion: version,
		treatment: counts?.treatment ?? 0,
		pool: counts?.pool ?? 0,
		clusters: counts?.clusters ?? 0,
		lacking: (counts?.lacking ?? []).map((one) => ({
			...one,
			years: years.filter(({ name }) => name === one.name).map(({ year, schools }) => ({ year, schools })),
		})),
		coverage: counts?.coverage ?? [],
	};
	const kept = { summary: JSON.stringify(summary), built_by: built.by, built_at: built.at };
	await owner
		.insertInto('study_sample')
		.values({ programme_id: programme, study_id: study, ...kept })
		.onConflict((conflict) => conflict.columns(['programme_id', 'study_id']).doUpdateSet(kept))
		.execute();
}
