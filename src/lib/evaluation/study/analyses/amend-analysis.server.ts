/** Why: plans do change; an amendment keeps what stood before, says why, and says whether the outcome was known by then. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { newId, ok, problem, type Result } from '#lib/kernel/index.ts';
import { planFaults, type AnalysisPlan } from '../analysis-plan.ts';
import { studyHead } from '../design/study-head.server.ts';
import { faultFields } from './plan-fields.ts';

/** The analysis as it shall be; `replaces` is the one that stood, null for an added one. */
export interface AmendAnalysis {
	readonly id: string;
	readonly studyId: string;
	readonly replaces: string | null;
	readonly name: string;
	readonly plan: AnalysisPlan;
	readonly reason: string;
}

/** Replaces or adds a frozen analysis. `stale` when another amendment replaced it meanwhile; `wrong-state` before freezing or once closed. */
export async function amendAnalysis(
	by: Acting,
	input: AmendAnalysis,
): Promise<Result<{ readonly id: string }, 'not-allowed' | 'not-found' | 'wrong-state' | 'invalid' | 'stale'>> {
	const refused = refuse(by.viewer, 'study.amend');
	if (refused) return refused;
	const programme_id = by.viewer.programme.id;
	return by.transaction(async (tx) => {
		const study = await studyHead(by, tx, input.studyId);
		if (study === undefined) return problem('not-found');
		if (study.status !== 'frozen' && study.status !== 'opened') return problem('wrong-state');
		const faults = planFaults(input.plan, study);
		if (faults.length > 0) return problem('invalid', { fields: faultFields(faults) });
		const there = await tx
			.selectFrom('study_analysis')
			.select('id')
			.where('programme_id', '=', programme_id)
			.where('id', '=', input.id)
			.executeTakeFirst();
		if (there) return ok({ id: input.id });
		const before =
			input.replaces === null
				? { revision: 0 }
				: await tx
						.updateTable('study_analysis')
						.set({ status: 'replaced' })
						.where('programme_id', '=', programme_id)
						.where('study_id', '=', input.studyId)
						.where('id', '=', input.replaces)
						.where('status', '=', 'frozen')
						.returning('revision')
						.executeTakeFirst();
		if (!before) return problem('stale');
		await tx
			.insertInto('study_analysis')
			.values({
				programme_id,
				id: input.id,
				study_id: input.studyId,
				name: input.name,
				status: 'frozen',
				revision: before.revision + 1,
				plan: JSON.stringify(input.plan),
				written_by: by.viewer.person.id,
				written_at: by.viewer.now,
			})
			.execute();
		const afterOpening = study.status === 'opened';
		await tx
			.insertInto('study_amendment')
			.values({
				programme_id,
				id: newId(),
				study_id: input.studyId,
				analysis_id: input.id,
				replaced_id: input.replaces,
				after_opening: afterOpening,
				reason: input.reason,
				made_by: by.viewer.person.id,
				made_at: by.viewer.now,
			})
			.execute();
		const detail = { analysis: input.id, replaces: input.replaces, afterOpening };
		await audit(tx, by.viewer, 'study.amend', { subjectId: input.studyId, detail });
		return ok({ id: input.id });
	});
}
