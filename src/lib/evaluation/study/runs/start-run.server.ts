/** Why: an analysis is run as it stands, from what the evaluator may see, and what it was made of is stored beside its answer. */
import { sql } from 'kysely';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type Result } from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import type { AnalysisPlan } from '../analysis-plan.ts';
import { studyHead } from '../design/study-head.server.ts';
import { resultVersion, type RunInputs } from '../study-result.ts';
import { canonicalHash } from './canonical-hash.server.ts';
import { followRun } from './follow-run.server.ts';
import { loadStudyData } from './load-study-data.server.ts';
import { programVersion } from './program-version.server.ts';

/** Which analysis, and the id of the run, made by the form. */
export interface StartRun {
	readonly id: string;
	readonly studyId: string;
	readonly analysisId: string;
}

/** A run that has begun; `ended` never rejects. */
export interface StartedRun {
	readonly id: string;
	readonly ended: Promise<void>;
}

/**
 * Begins a run. Before the opening it only matches; after it, it compares too. `wrong-state` without a sample that still
 * fits the design, for a replaced analysis and in a closed study; `conflict` while one of this analysis is running.
 */
export async function startRun(
	by: Acting,
	database: Database,
	input: StartRun,
): Promise<Result<StartedRun, 'not-allowed' | 'not-found' | 'wrong-state' | 'conflict'>> {
	const refused = refuse(by.viewer, 'study.run');
	if (refused) return refused;
	const programme_id = by.viewer.programme.id;
	const begun = await by.transaction(async (tx) => {
		const study = await studyHead(by, tx, input.studyId);
		const analysis = await tx
			.selectFrom('study_analysis as a')
			.select(['a.plan', 'a.status', 'a.revision'])
			.select(({ selectFrom }) =>
				selectFrom('study_run as r')
					.select(({ fn }) => fn.countAll<number>().as('count'))
					.where('r.programme_id', '=', programme_id)
					.whereRef('r.analysis_id', '=', 'a.id')
					.where('r.status', '=', 'running')
					.where('r.touched_at', '>', sql<Date>`now() - interval '90 seconds'`)
					.as('running'),
			)
			.where('a.programme_id', '=', programme_id)
			.where('a.study_id', '=', input.studyId)
			.where('a.id', '=', input.analysisId)
			.executeTakeFirst();
		if (study === undefined || analysis === undefined) return problem('not-found');
		if (study.status === 'closed' || analysis.status === 'replaced' || !study.state.sampled)
			return problem('wrong-state');
		if ((analysis.running ?? 0) > 0) return problem('conflict');
		const plan = analysis.plan as AnalysisPlan;
		const data = await loadStudyData(by, tx, study, plan.measure);
		const inputs: RunInputs = {
			program: programVersion(),
			result: resultVersion,
			sample: canonicalHash([data.rows, data.covariates]),
			outcomes: data.outcomes === null ? null : canonicalHash(data.outcomes),
			plan: canonicalHash(plan),
			seed: plan.seed,
			analysisRevision: analysis.revision,
		};
		await tx
			.insertInto('study_run')
			.values({
				programme_id,
				id: input.id,
				study_id: input.studyId,
				analysis_id: input.analysisId,
				status: 'running',
				inputs: JSON.stringify(inputs),
				asked_by: by.viewer.person.id,
				asked_at: by.viewer.now,
				touched_at: sql<Date>`now()`,
			})
			.execute();
		const detail = { analysis: input.analysisId, opened: data.outcomes !== null, schools: data.rows.length };
		await audit(tx, by.viewer, 'study.run', { subjectId: input.studyId, detail });
		return ok({ data, plan });
	});
	if (!begun.ok) return begun;
	const run = { programme: programme_id, id: input.id };
	return ok({ id: input.id, ended: followRun(database, run, begun.value.data, begun.value.plan) });
}
