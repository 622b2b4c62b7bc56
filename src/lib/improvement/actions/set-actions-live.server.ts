/** Why: some reviews go on without a workshop, or without an action; that takes a sentence, which is kept. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type Result, type ReviewId } from '#lib/kernel/index.ts';
import type { ReviewStatus } from '#lib/reviews/index.ts';
import { applyMove, findReview } from '#lib/reviews/index.server.ts';
import { catchUpInside } from '../catch-up-review.server.ts';

/** Takes the review on to its actions with a reason in the host's words. 'invalid' without one, 'wrong-state' too early or too late. */
export async function setActionsLive(
	by: Acting,
	input: { readonly reviewId: ReviewId; readonly reason: string },
): Promise<
	Result<
		{ readonly review: ReviewStatus | undefined },
		'not-allowed' | 'not-found' | 'invalid' | 'wrong-state' | 'stale'
	>
> {
	const refused = refuse(by.viewer, 'action.set-live', { review: input.reviewId });
	if (refused) return refused;
	const reason = input.reason.trim();
	if (reason === '') return problem('invalid', { fields: [{ field: 'reason', message: 'reason-needed' }] });
	return by.transaction(async (tx) => {
		const review = await findReview(tx, by.viewer, input.reviewId);
		if (!review) return problem('not-found');
		const moved = await applyMove(tx, by.viewer, review, { kind: 'set-actions-live', reason });
		if (!moved.ok) return moved;
		await tx
			.updateTable('workshop')
			.set({ going_on_reason: reason })
			.where('programme_id', '=', by.viewer.programme.id)
			.where('review_id', '=', input.reviewId)
			.execute();
		await audit(tx, by.viewer, 'action.set-live', { subjectId: input.reviewId, hostSchoolId: review.host_school_id });
		return ok({ review: await catchUpInside(tx, by.viewer, input.reviewId) });
	});
}
