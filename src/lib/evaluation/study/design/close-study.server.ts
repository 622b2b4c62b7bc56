/** Why: a study that is done says so, and nobody runs or amends it any more. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type Result } from '#lib/kernel/index.ts';
import { studyHead } from './study-head.server.ts';

/** Closes an opened study. */
export async function closeStudy(
	by: Acting,
	studyId: string,
): Promise<Result<{ readonly id: string }, 'not-allowed' | 'not-found' | 'wrong-state'>> {
	const refused = refuse(by.viewer, 'study.close');
	if (refused) return refused;
	return by.transaction(async (tx) => {
		const study = await studyHead(by, tx, studyId);
		if (study === undefined) return problem('not-found');
		if (study.status !== 'opened') return problem('wrong-state');
		await tx
			.updateTable('study')
			.set({ status: 'closed' })
			.where('programme_id', '=', by.viewer.programme.id)
			.where('id', '=', studyId)
			.execute();
		await audit(tx, by.viewer, 'study.close', { subjectId: studyId });
		return ok({ id: studyId });
	});
}
