/** Why: a sample is gathered in short steps between which others can use the database, and stored in one, whole or not at all. */
import { sql } from 'kysely';
import { audit } from '#lib/access/index.server.ts';
import type { Viewer } from '#lib/access/index.ts';
import type { Database, Transaction } from '#lib/platform/database/index.server.ts';
import { readOutcomes } from '#lib/register/index.server.ts';
import type { ResultMeasure } from '#lib/register/index.ts';
import type { StudyHead } from '../design/study-head.server.ts';
import { composeSample } from './compose-sample.ts';
import { gatherSchools } from './gather-schools.server.ts';
import type { ListVersions } from './sample-summary.ts';
import type { Sample } from './sample.ts';
import { storeSample } from './store-sample.server.ts';

/** Gathers and stores the sample of a study, and writes down how far it is. Never rejects. */
export async function followSample(
	database: Database,
	viewer: Viewer,
	id: string,
	study: StudyHead,
	lists: ListVersions,
): Promise<void> {
	const programme = viewer.programme.id;
	const build = sql`programme_id = ${programme} and study_id = ${study.id} and id = ${id}`;
	const reach = (stage: 'results' | 'storing') =>
		sql`update sample_build set stage = ${stage}, touched_at = now() where ${build}`.execute(database.system);
	const fail = (fault: 'changed' | 'broken') =>
		sql`update sample_build set status = 'failed', fault = ${fault}, touched_at = now() where ${build}`.execute(
			database.system,
		);
	try {
		const { schools, context } = await gatherSchools(database.system, { programme, study: study.id, ...study });
		await reach('results');
		const outcomes = await readOutcomes(database.system, {
			schools: schools.map(({ schoolId }) => schoolId),
			...resultsOf(study),
		});
		await reach('storing');
		const sample = composeSample({ design: study, lists, schools, context, outcomes });
		const stored = await database.asSystem(async (owner) => {
			const ours = await sql`select 1 from sample_build where ${build} for update`.execute(owner);
			if (ours.rows.length === 0) return 'overtaken';
			if (!(await stands(owner, programme, study, lists))) return 'changed';
			await storeSample(owner, { programme, study: study.id, by: viewer.person.id, at: viewer.now }, sample);
			await sql`delete from sample_build where ${build}`.execute(owner);
			await audit(owner, viewer, 'study.sample', { subjectId: study.id, detail: detailOf(sample) });
			return 'stored';
		});
		if (stored === 'changed') await fail('changed');
	} catch (cause) {
		console.error(`The sample of study ${study.id} was not put together.`, cause);
		await fail('broken').catch((again: unknown) => {
			console.error(`That the sample of study ${study.id} failed could not be written down.`, again);
		});
	}
}

/** The outcome’s measures and years, and those of the results that schools are matched on. */
function resultsOf({ covariates, measures, years }: StudyHead) {
	const matched = covariates.filter(({ source }) => source === 'result');
	return {
		measures: [...new Set([...measures, ...matched.map(({ measure }) => measure)])] as ResultMeasure[],
		years: [...new Set([...years, ...matched.flatMap(({ year }) => year ?? [])])].sort((a, b) => a - b),
	};
}

/** Whether the study is still being designed, with the design and the lists from which this sample was made. */
async function stands(
	owner: Transaction,
	programme: string,
	{ id, version }: StudyHead,
	lists: ListVersions,
): Promise<boolean> {
	const found = await sql`
select 1 from study s join study_design d on d.programme_id = s.programme_id and d.study_id = s.id
where s.programme_id = ${programme} and s.id = ${id} and s.status = 'designing' and d.version = ${version}
	and (select jsonb_object_agg(l.side, l.version) from study_list l
		where l.programme_id = s.programme_id and l.study_id = s.id) = ${JSON.stringify(lists)}::jsonb
for update of s, d`.execute(owner);
	return found.rows.length > 0;
}

function detailOf({ summary: { treatment, pool, designVersion } }: Sample) {
	return { treatment, pool, version: designVersion };
}
