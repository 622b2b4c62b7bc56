/** Why: an analysis is written down while it can still be changed without anybody asking why. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type Result } from '#lib/kernel/index.ts';
import { planFaults, type AnalysisPlan } from '../analysis-plan.ts';
import { studyHead } from '../design/study-head.server.ts';
import { faultFields } from './plan-fields.ts';

/** A new analysis (`version` null) or the edit of a draft. */
export interface SaveAnalysis {
	readonly id: string;
	readonly studyId: string;
	readonly name: string;
	readonly plan: AnalysisPlan;
	readonly version: number | null;
}

/** Stores a draft. `invalid` names the fields; `wrong-state` once frozen, when only an amendment will do. */
export async function saveAnalysis(
	by: Acting,
	input: SaveAnalysis,
): Promise<Result<{ readonly id: string }, 'not-allowed' | 'not-found' | 'wrong-state' | 'invalid' | 'stale'>> {
	const refused = refuse(by.viewer, 'study.design');
	if (refused) return refused;
	const programme_id = by.viewer.programme.id;
	return by.transaction(async (tx) => {
		const study = await studyHead(by, tx, input.studyId);
		if (study === undefined) return problem('not-found');
		if (study.status !== 'designing') return problem('wrong-state');
		const faults = planFaults(input.plan, study);
		if (faults.length > 0) return problem('invalid', { fields: faultFields(faults) });
		const written = {
			name: input.name,
			plan: JSON.stringify(input.plan),
			written_by: by.viewer.person.id,
			written_at: by.viewer.now,
		};
		if (input.version === null) {
			await tx
				.insertInto('study_analysis')
				.values({ programme_id, id: input.id, study_id: input.studyId, status: 'draft', ...written })
				.onConflict((conflict) => conflict.columns(['programme_id', 'id']).doNothing())
				.execute();
		} else {
			const saved = await tx
				.updateTable('study_analysis')
				.set({ ...written, version: input.version + 1 })
				.where('programme_id', '=', programme_id)
				.where('study_id', '=', input.studyId)
				.where('id', '=', input.id)
				.where('status', '=', 'draft')
				.where('version', '=', input.version)
				.returning('version')
				.executeTakeFirst();
			if (!saved) return problem('stale', { theirs: input.name });
		}
		await audit(tx, by.viewer, 'study.design', { subjectId: input.studyId, detail: { analysis: input.id } });
		return ok({ id: input.id });
	});
}
