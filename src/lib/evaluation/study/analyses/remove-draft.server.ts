/** Why: an idea that came to nothing goes, as long as it was only an idea. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type Result } from '#lib/kernel/index.ts';

/** Deletes a draft that was never run. `wrong-state` for every other analysis. */
export async function removeDraft(
	by: Acting,
	{ studyId, analysisId }: { readonly studyId: string; readonly analysisId: string },
): Promise<Result<{ readonly id: string }, 'not-allowed' | 'not-found' | 'wrong-state'>> {
	const refused = refuse(by.viewer, 'study.design');
	if (refused) return refused;
	const programme = by.viewer.programme.id;
	return by.transaction(async (tx) => {
		const gone = await tx
			.deleteFrom('study_analysis as a')
			.where('a.programme_id', '=', programme)
			.where('a.study_id', '=', studyId)
			.where('a.id', '=', analysisId)
			.where('a.status', '=', 'draft')
			.where(({ not, exists, selectFrom }) =>
				not(
					exists(
						selectFrom('study_run as r')
							.select('r.id')
							.where('r.programme_id', '=', programme)
							.whereRef('r.analysis_id', '=', 'a.id'),
					),
				),
			)
			.returning('a.id')
			.executeTakeFirst();
		if (!gone) return problem('wrong-state');
		await audit(tx, by.viewer, 'study.design', { subjectId: studyId, detail: { removed: analysisId } });
		return ok({ id: analysisId });
	});
}
