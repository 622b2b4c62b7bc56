/** Why: staff start their workshop from the findings that their own school chose to put on the table, and no others. */
import { refuse } from '#lib/access/index.ts';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { ok, problem, type Result, type ReviewId } from '#lib/kernel/index.ts';
import { reportAtHand } from '../report/report-at-hand.server.ts';

/** Exactly these findings are for the workshop's champions and the host's staff; all others are not, or no longer. */
export async function chooseWorkshopFindings(
	by: Acting,
	input: { readonly reviewId: ReviewId; readonly findingIds: readonly string[] },
): Promise<Result<{ readonly chosen: number }, 'not-allowed' | 'not-found' | 'wrong-state'>> {
	const refused = refuse(by.viewer, 'report.share', { review: input.reviewId });
	if (refused) return refused;
	const { viewer } = by;
	return by.transaction(async (tx) => {
		const at = await reportAtHand(tx, viewer, input.reviewId);
		if (!at) return problem('not-found');
		if (at.report !== 'accuracy-check' && at.report !== 'final') return problem('wrong-state');
		const mine = await tx
			.selectFrom('finding')
			.select(['id', 'shared_for_workshop'])
			.where('programme_id', '=', viewer.programme.id)
			.where('review_id', '=', input.reviewId)
			.where('with_host', '=', true)
			.where('withdrawn_at', 'is', null)
			.execute();
		const chosen = mine.filter(({ id }) => input.findingIds.includes(id)).map(({ id }) => id);
		const changed = mine.filter((one) => one.shared_for_workshop !== chosen.includes(one.id));
		if (changed.length === 0) return ok({ chosen: chosen.length });
		await tx
			.updateTable('finding')
			.set((eb) => ({ shared_for_workshop: eb.not('shared_for_workshop') }))
			.where('programme_id', '=', viewer.programme.id)
			.where('review_id', '=', input.reviewId)
			.where(
				'id',
				'in',
				changed.map(({ id }) => id),
			)
			.execute();
		await audit(tx, viewer, 'report.share', {
			subjectId: input.reviewId,
			hostSchoolId: at.hostSchoolId,
			detail: { step: 'workshop', findings: chosen },
		});
		return ok({ chosen: chosen.length });
	});
}
