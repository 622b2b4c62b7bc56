/** Why: a review's road is walked by what people do; nobody should have to press "next" as well. */
import { sql } from 'kysely';
import type { Acting } from '#lib/access/index.server.ts';
import { refuse, type Viewer } from '#lib/access/index.ts';
import { ok, problem, type Result, type ReviewId } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import { applyMoves, findReview } from '#lib/reviews/index.server.ts';
import { stateOf, type ReviewStatus } from '#lib/reviews/index.ts';
import { catchUpSteps, type AfterFeedback } from './rules/catch-up.ts';

/**
 * Moves the review on as far as what has happened allows, inside the caller's transaction, and gives where it stands.
 * A reader who may not see the actions moves it only as far as the workshop.
 */
export async function catchUpInside(
	tx: Transaction,
	viewer: Viewer,
	reviewId: ReviewId,
): Promise<ReviewStatus | undefined> {
	const review = await findReview(tx, viewer, reviewId);
	if (!review) return undefined;
	const steps = catchUpSteps(stateOf(review), await whatHappened(tx, viewer, reviewId));
	if (steps.length === 0) return review.status;
	const moved = await applyMoves(tx, viewer, review, steps);
	return moved.ok ? moved.value.state.status : review.status;
}

async function whatHappened(tx: Transaction, viewer: Viewer, reviewId: ReviewId): Promise<AfterFeedback> {
	const programmeId = viewer.programme.id;
	const found = await sql<AfterFeedback>`
select exists (select from action a where a.programme_id = ${programmeId} and a.review_id = ${reviewId}) as "hasActions",
	exists (select from follow_up_schedule f where f.programme_id = ${programmeId} and f.review_id = ${reviewId}
		and f.kind = 'workshop' and f.done_on is not null) as "workshopHeld",
	exists (select from follow_up_schedule f where f.programme_id = ${programmeId} and f.review_id = ${reviewId}
		and f.kind = 'ninety-day' and f.done_on is not null) as "ninetyDayHeld"`.execute(tx);
	return found.rows[0] ?? { hasActions: false, workshopHeld: false, ninetyDayHeld: false };
}

/** For routes to call after a report is agreed: a workshop that was held before then counts from now. */
export async function catchUpReview(
	by: Acting,
	reviewId: ReviewId,
): Promise<Result<{ readonly status: ReviewStatus }, 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'review.catch-up', { review: reviewId });
	if (refused) return refused;
	return by.transaction(async (tx) => {
		const status = await catchUpInside(tx, by.viewer, reviewId);
		return status === undefined ? problem('not-found') : ok({ status });
	});
}
