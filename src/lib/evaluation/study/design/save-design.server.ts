/** Why: what is measured, when, and what schools are matched on can change freely until the study is frozen, and not after. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type Result } from '#lib/kernel/index.ts';
import type { Covariate } from '../study-data.ts';
import { studyHead } from './study-head.server.ts';

/** The whole design; `version` is the one it was based on. */
export interface SaveDesign {
	readonly studyId: string;
	readonly title: string;
	readonly question: string;
	readonly measures: readonly string[];
	/** Summers, ascending. */
	readonly years: readonly number[];
	readonly treatedFrom: number;
	readonly covariates: readonly Covariate[];
	readonly waves: readonly string[];
	readonly version: number;
}

/** Stores the design. `wrong-state` once frozen, `stale` when somebody else saved meanwhile. */
export async function saveDesign(
	by: Acting,
	input: SaveDesign,
): Promise<Result<{ readonly version: number }, 'not-allowed' | 'not-found' | 'wrong-state' | 'stale'>> {
	const refused = refuse(by.viewer, 'study.design');
	if (refused) return refused;
	return by.transaction(async (tx) => {
		const study = await studyHead(by, tx, input.studyId);
		if (study === undefined) return problem('not-found');
		if (study.status !== 'designing' || study.fictional) return problem('wrong-state');
		const saved = await tx
			.updateTable('study_design')
			.set({
				question: input.question,
				measures: [...input.measures],
				years: [...input.years],
				treated_from: input.treatedFrom,
				covariates: JSON.stringify(input.covariates),
				waves: [...input.waves],
				version: input.version + 1,
			})
			.where('programme_id', '=', by.viewer.programme.id)
			.where('study_id', '=', input.studyId)
			.where('version', '=', input.version)
			.returning('version')
			.executeTakeFirst();
		if (!saved) return problem('stale', { theirs: study.question });
		await tx
			.updateTable('study')
			.set({ title: input.title })
			.where('programme_id', '=', by.viewer.programme.id)
			.where('id', '=', input.studyId)
			.execute();
		await audit(tx, by.viewer, 'study.design', { subjectId: input.studyId, detail: { version: saved.version } });
		return ok(saved);
	});
}
