/** Why: a sample replaces the one before it whole, in a handful of statements, so that no page ever sees half of one. */
import { sql } from 'kysely';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import type { Sample } from './sample.ts';

/** Whose sample it is, and who had it put together when. */
export interface SampleOf {
	readonly programme: string;
	readonly study: string;
	readonly by: string;
	readonly at: Date;
}

/** Stores a sample in place of what there was, as the owner. Its outcomes are closed. */
export async function storeSample(owner: Transaction, of: SampleOf, sample: Sample): Promise<void> {
	const { programme, study, by, at } = of;
	for (const table of ['study_school', 'study_outcome'] as const)
		await owner.deleteFrom(table).where('programme_id', '=', programme).where('study_id', '=', study).execute();
	await sql`
insert into study_school (programme_id, study_id, code, side, cluster, received, covariates)
select ${programme}, ${study}, w.code, w.side, w.cluster, w.received, w.covariates
from json_to_recordset(${JSON.stringify(sample.schools)}::json)
	as w(code text, side text, cluster text, received double precision, covariates jsonb)`.execute(owner);
	// A row for each measure and summer with a place for each school: checking a reference for every figure of every
	// school took longer than all the rest, and so did marking each of them as opened.
	await sql`
insert into study_outcome (programme_id, study_id, measure, year, codes, states, figures)
select ${programme}, ${study}, w.measure, w.year, array(select json_array_elements_text(w.codes)),
	array(select json_array_elements_text(w.states)),
	array(select json_array_elements_text(w.figures)::double precision)
from json_to_recordset(${JSON.stringify(sample.outcomes)}::json)
	as w(measure text, year integer, codes json, states json, figures json)`.execute(owner);
	const kept = { summary: JSON.stringify(sample.summary), built_by: by, built_at: at };
	await owner
		.insertInto('study_sample')
		.values({ programme_id: programme, study_id: study, ...kept })
		.onConflict((conflict) => conflict.columns(['programme_id', 'study_id']).doUpdateSet(kept))
		.execute();
}
