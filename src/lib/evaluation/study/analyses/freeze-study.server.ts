/** Why: from this moment the question, the sample and the analyses stand, and everyone can see since when. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type Result } from '#lib/kernel/index.ts';
import { planFaults, type AnalysisPlan } from '../analysis-plan.ts';
import { studyHead } from '../design/study-head.server.ts';
import { canFreeze } from '../study-steps.ts';

/** Freezes a study that is whole. `wrong-state` while something is missing; `invalid` names analyses that no longer fit the design. */
export async function freezeStudy(
	by: Acting,
	studyId: string,
): Promise<Result<{ readonly analyses: number }, 'not-allowed' | 'not-found' | 'wrong-state' | 'invalid'>> {
	const refused = refuse(by.viewer, 'study.freeze');
	if (refused) return refused;
	const programme = by.viewer.programme.id;
	return by.transaction(async (tx) => {
		const study = await studyHead(by, tx, studyId);
		if (study === undefined) return problem('not-found');
		if (!canFreeze(study.state)) return problem('wrong-state');
		const analyses = await tx
			.selectFrom('study_analysis')
			.select(['id', 'name', 'plan'])
			.where('programme_id', '=', programme)
			.where('study_id', '=', studyId)
			.execute();
		const unfit = analyses.filter(({ plan }) => planFaults(plan as AnalysisPlan, study).length > 0);
		if (unfit.length > 0) return problem('invalid', { reasons: unfit.map(({ name }) => name) });
		await tx
			.updateTable('study_analysis')
			.set({ status: 'frozen' })
			.where('programme_id', '=', programme)
			.where('study_id', '=', studyId)
			.execute();
		await tx
			.updateTable('study_design')
			.set({ frozen_at: by.viewer.now, frozen_by: by.viewer.person.id })
			.where('programme_id', '=', programme)
			.where('study_id', '=', studyId)
			.execute();
		await tx
			.updateTable('study')
			.set({ status: 'frozen' })
			.where('programme_id', '=', programme)
			.where('id', '=', studyId)
			.execute();
		const detail = { analyses: analyses.length, treatment: study.state.treatment, pool: study.state.pool };
		await audit(tx, by.viewer, 'study.freeze', { subjectId: studyId, detail });
		return ok({ analyses: analyses.length });
	});
}
