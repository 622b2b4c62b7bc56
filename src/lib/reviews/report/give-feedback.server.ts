/** Why: what the team saw is told to the host before anything is written; that it was told is a step of its own. */
import { refuse } from '#lib/access/index.ts';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { ok, problem, type Result, type ReviewId } from '#lib/kernel/index.ts';
import { moveReview, type ReviewState } from '../rules/review-state.ts';
import { reportAtHand } from './report-at-hand.server.ts';

/** Records that the feedback talk has been held. Twice is as good as once. */
export async function giveFeedback(
	by: Acting,
	input: { readonly reviewId: ReviewId },
): Promise<Result<{ readonly status: string }, 'not-allowed' | 'not-found' | 'wrong-state'>> {
	const refused = refuse(by.viewer, 'feedback.give', { review: input.reviewId });
	if (refused) return refused;
	const { viewer } = by;
	return by.transaction(async (tx) => {
		const at = await reportAtHand(tx, viewer, input.reviewId);
		if (!at) return problem('not-found');
		if (at.status === 'feedback-given' || at.status === 'report-draft') return ok({ status: at.status });
		const moved = moveReview({ status: at.status } as ReviewState, { kind: 'give-feedback' });
		if (moved.kind === 'refused') return problem('wrong-state', { reasons: [moved.why.kind] });
		await tx
			.updateTable('review')
			.set((eb) => ({ status: moved.state.status, version: eb('version', '+', 1) }))
			.where('programme_id', '=', viewer.programme.id)
			.where('id', '=', input.reviewId)
			.where('status', '=', at.status)
			.execute();
		await audit(tx, viewer, 'feedback.give', {
			subjectId: input.reviewId,
			hostSchoolId: at.hostSchoolId,
			detail: { to: moved.state.status },
		});
		return ok({ status: moved.state.status });
	});
}
