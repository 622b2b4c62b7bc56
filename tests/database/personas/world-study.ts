/** Why: a study with a row in each of its tables, so that both walls have something to hide from the programme's team. */
import type { Database } from '#lib/platform/database/index.server.ts';
import { nextId, worldNow, type World } from './world.ts';

type Ground = Pick<World, 'people' | 'schools'> & { readonly programme: string };

/** Adds an opened study of one pair, with a finished run; gives the ids that use cases are tried with. */
export async function fillStudy(database: Database, { programme, people, schools }: Ground): Promise<World['ids']> {
	const db = database.system;
	const study = nextId();
	const designing = nextId();
	const analysis = nextId();
	const draft = nextId();
	const run = nextId();
	const evaluator = people.evaluator;
	const key = { programme_id: programme, study_id: study };
	const made = { created_by: evaluator, created_at: worldNow };
	await db
		.insertInto('study')
		.values([
			{ programme_id: programme, id: study, title: 'Did it help?', status: 'opened', ...made },
			{ programme_id: programme, id: designing, title: 'What next?', status: 'designing', ...made },
		])
		.execute();
	const covariates = [{ name: 'pupils', kind: 'numeric', source: 'register', measure: 'pupils', year: null }];
	const design = {
		question: 'Did results rise?',
		measures: ['mat_average'],
		years: [2017, 2018],
		treated_from: 2018,
		covariates: JSON.stringify(covariates),
	};
	await db
		.insertInto('study_design')
		.values([
			{ ...key, ...design, frozen_at: worldNow, frozen_by: evaluator },
			{ programme_id: programme, study_id: designing, ...design },
		])
		.execute();
	const chosen = { chosen_by: evaluator, chosen_at: worldNow };
	await db
		.insertInto('study_list')
		.values([
			{ ...key, side: 'treatment', source: '{"kind":"file","file":"ours.csv"}', schools: 1, ...chosen },
			{ ...key, side: 'pool', source: '{"kind":"file","file":"others.csv"}', schools: 1, ...chosen },
		])
		.execute();
	await db
		.insertInto('study_key')
		.values([
			{ ...key, code: 'T1', side: 'treatment', school_id: schools.host, cluster: 'P1' },
			{ ...key, code: 'C1', side: 'pool', school_id: schools.elsewhere },
		])
		.execute();
	await db
		.insertInto('study_sample')
		.values({ ...key, summary: '{}', built_by: evaluator, built_at: worldNow })
		.execute();
	await db
		.insertInto('sample_build')
		.values({
			...key,
			id: nextId(),
			status: 'failed',
			fault: 'changed',
			asked_by: evaluator,
			asked_at: worldNow,
			touched_at: worldNow,
		})
		.execute();
	await db
		.insertInto('study_school')
		.values([
			{ ...key, code: 'T1', side: 'treatment', cluster: 'P1', covariates: '{"pupils":210}' },
			{ ...key, code: 'C1', side: 'pool', covariates: '{"pupils":190}' },
		])
		.execute();
	const plan = {
		covariates: ['pupils'],
		distance: 'logit',
		method: 'nearest',
		rule: 'matchit',
		caliper: null,
		exact: [],
		ratio: 1,
		order: 'largest',
		seed: 1,
		measure: 'mat_average',
		before: 2017,
		after: 2018,
		clustering: 'pair',
		tests: [],
	};
	const written = { plan: JSON.stringify(plan), written_by: evaluator, written_at: worldNow };
	await db
		.insertInto('study_analysis')
		.values([
			{ ...key, id: analysis, name: 'Main', status: 'frozen', ...written },
			{ programme_id: programme, study_id: designing, id: draft, name: 'Draft', status: 'draft', ...written },
		])
		.execute();
	await db
		.insertInto('study_amendment')
		.values({
			...key,
			id: nextId(),
			analysis_id: analysis,
			after_opening: false,
			reason: 'A slip.',
			made_by: evaluator,
			made_at: worldNow,
		})
		.execute();
	await db
		.insertInto('study_outcome')
		.values(
			[2017, 2018].map((year) => ({
				...key,
				measure: 'mat_average',
				year,
				codes: ['T1', 'C1'],
				states: ['value', 'value'],
				figures: [104, 104],
				opened: true,
			})),
		)
		.execute();
	await db
		.insertInto('study_opening')
		.values({ ...key, opened_by: evaluator, opened_at: worldNow, outcomes: 4 })
		.execute();
	await db
		.insertInto('study_run')
		.values({
			...key,
			id: run,
			analysis_id: analysis,
			status: 'done',
			inputs: '{}',
			asked_by: evaluator,
			asked_at: worldNow,
			touched_at: worldNow,
		})
		.execute();
	return { study, designing, analysis, draft, studyRun: run };
}
