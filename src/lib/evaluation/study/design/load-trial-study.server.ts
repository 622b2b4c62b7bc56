/** Why: an evaluator tries the whole way on schools that do not exist, before trusting it with schools that do. */
import { sql } from 'kysely';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { newId, ok, type Result } from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import { studyOf, type Study } from '../../reproduce/index.ts';
import { completed } from '../../rules/index.ts';
import { generateTrial, trialSeed, type TrialSchool } from '../../trial/index.ts';
import type { AnalysisPlan } from '../analysis-plan.ts';
import type { OutcomeColumn, Sample, SampleSchool } from '../sample/sample.ts';
import { storeSample } from '../sample/store-sample.server.ts';
import { summariseSample } from '../sample/summarise-sample.ts';
import type { Covariate } from '../study-data.ts';

/** The form’s id and what the study is called in the reader’s language. */
export interface LoadTrialStudy {
	readonly id: string;
	readonly title: string;
	readonly question: string;
	readonly analysis: string;
}

const covariate = (name: string, kind: Covariate['kind'], measure: string): Covariate => ({
	name,
	kind,
	source: 'trial',
	measure,
	year: 2017,
});

/** The matching variables that the article names (domain e.7). */
const covariates: readonly Covariate[] = [
	covariate('read_average 2017', 'numeric', 'read_average'),
	covariate('mat_average 2017', 'numeric', 'mat_average'),
	covariate('pupils', 'numeric', 'pupils'),
	covariate('ofsted-grade', 'factor', 'ofsted-grade'),
	covariate('idaci-quintile', 'factor', 'idaci-quintile'),
	covariate('region', 'factor', 'region'),
];

const years = [2017, 2020, 2021];

/** Logit, caliper and random order from a seed: our reading of a method that was never published in full (domain e.7). */
const plan: AnalysisPlan = {
	covariates: covariates.map(({ name }) => name),
	distance: 'logit',
	method: 'nearest',
	rule: 'closest',
	caliper: 0.2,
	exact: [],
	ratio: 1,
	order: 'random',
	seed: trialSeed,
	measure: 'mat_average',
	before: 2017,
	after: 2021,
	clustering: 'partnership',
	tests: [],
};

/** Stores the fictional trial as a study whose sample is whole; twice is once. The tests of 2020 and 2021 were cancelled, so they stay empty. */
export async function loadTrialStudy(
	by: Acting,
	database: Database,
	input: LoadTrialStudy,
): Promise<Result<{ readonly id: string }, 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'study.design');
	if (refused) return refused;
	const programme_id = by.viewer.programme.id;
	const key = { programme_id, study_id: input.id };
	const who = by.viewer.person.id;
	const trial = generateTrial(trialSeed);
	const study = studyOf(trial);
	return database.asSystem(async (owner) => {
		const made = await owner
			.insertInto('study')
			.values({
				programme_id,
				id: input.id,
				title: input.title,
				status: 'designing',
				fictional: true,
				created_by: who,
				created_at: by.viewer.now,
			})
			.onConflict((conflict) => conflict.columns(['programme_id', 'id']).doNothing())
			.returning('id')
			.executeTakeFirst();
		if (!made) return ok({ id: input.id });
		await owner
			.insertInto('study_design')
			.values({
				...key,
				question: input.question,
				measures: [plan.measure],
				years,
				treated_from: 2019,
				covariates: JSON.stringify(covariates),
				waves: ['baseline', 'final', 'comparison'],
			})
			.execute();
		const source = JSON.stringify({ kind: 'trial', seed: trial.seed, generator: trial.generator });
		const chosen = { source, chosen_by: who, chosen_at: by.viewer.now };
		await owner
			.insertInto('study_list')
			.values([
				{ ...key, side: 'treatment', schools: study.treatment.length, ...chosen },
				{ ...key, side: 'pool', schools: study.comparison.length, ...chosen },
			])
			.execute();
		const rows = rowsOf(study);
		await sql`
insert into study_key (programme_id, study_id, code, side, label, cluster, received)
select ${programme_id}, ${input.id}, w.code, w.side, w.label, w.cluster, w.received
from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
	as w(code text, side text, label text, cluster text, received double precision)`.execute(owner);
		const whose = { programme: programme_id, study: input.id, by: who, at: by.viewer.now };
		await storeSample(owner, whose, sampleOf(rows));
		await owner
			.insertInto('study_analysis')
			.values({
				programme_id,
				id: newId(),
				study_id: input.id,
				name: input.analysis,
				status: 'draft',
				plan: JSON.stringify(plan),
				written_by: who,
				written_at: by.viewer.now,
			})
			.execute();
		await audit(owner, by.viewer, 'study.design', {
			subjectId: input.id,
			detail: { fictional: true, seed: trial.seed },
		});
		return ok({ id: input.id });
	});
}

/** The trial’s schools need no lot to hide them: there is no such school. */
function rowsOf({ treatment, comparison, programme }: Study): readonly (SampleSchool & { readonly label: string })[] {
	const row = (school: TrialSchool, letter: 'T' | 'C', place: number) => ({
		code: `${letter}${String(place + 1).padStart(3, '0')}`,
		side: letter === 'T' ? ('treatment' as const) : ('pool' as const),
		label: school.id,
		cluster: school.cluster,
		received: letter === 'T' ? Number(completed(programme.get(school.id)?.compliance ?? 'non')) : null,
		covariates: {
			'read_average 2017': school.reading2017,
			'mat_average 2017': school.maths2017,
			pupils: school.pupils2017,
			'ofsted-grade': school.rating2017 === null ? 'unrated' : String(school.rating2017),
			'idaci-quintile': String(school.idaciQuintile),
			region: school.region,
		},
	});
	return [
		...treatment.map((school, place) => row(school, 'T', place)),
		...comparison.map((school, place) => row(school, 'C', place)),
	];
}

/** Only the results of 2017 were ever published. */
function sampleOf(rows: readonly SampleSchool[]): Sample {
	const column = (year: number): OutcomeColumn => ({
		measure: plan.measure,
		year,
		codes: rows.map(({ code }) => code),
		states: rows.map(() => (year === 2017 ? 'value' : 'not-available')),
		figures: rows.map(({ covariates: own }) => (year === 2017 ? Number(own['mat_average 2017']) : null)),
	});
	const schools = rows.map(({ code, side, cluster, received, covariates: own }) => ({
		code,
		side,
		cluster,
		received,
		covariates: own,
	}));
	const outcomes = years.map(column);
	const design = { version: 1, covariates };
	const summary = summariseSample({ design, lists: { treatment: 1, pool: 1 } }, schools, outcomes);
	return { schools, outcomes, summary };
}
