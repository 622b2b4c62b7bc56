/** Why: a review that has been talked over is put away, so that the cycle can close and the next one begin. */
import type { Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type Result, type ReviewId } from '#lib/kernel/index.ts';
import { applyMove, findReview } from '#lib/reviews/index.server.ts';

/** Closes a review after its follow-up. 'wrong-state' before that, 'stale' when it moved since `version` was read. */
export async function closeReview(
	by: Acting,
	input: { readonly reviewId: ReviewId; readonly version: number },
): Promise<Result<{ readonly version: number }, 'not-allowed' | 'not-found' | 'wrong-state' | 'stale' | 'invalid'>> {
	return by.transaction(async (tx) => {
		const review = await findReview(tx, by.viewer, input.reviewId);
		if (!review) return problem('not-found');
		const refused = refuse(by.viewer, 'review.close', { review: input.reviewId, partnership: review.partnership_id });
		if (refused) return refused;
		const moved = await applyMove(tx, by.viewer, { ...review, version: input.version }, { kind: 'close' });
		return moved.ok ? ok({ version: moved.value.version }) : moved;
	});
}
