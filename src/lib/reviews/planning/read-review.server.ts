/** Why: one page says where a review is, who is on it and what comes next, to everybody who may know its status. */
import { may, refuse, type ReviewPart } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import { ok, problem, type Result, type ReviewId } from '#lib/kernel/index.ts';
import { loadReviewFacts, type ReviewOnBoard } from '../home/load-facts.server.ts';
import { openSteps, type OpenStep } from '../rules/open-steps.ts';
import { allowedMoves, type ReviewMove } from '../rules/review-state.ts';
import { findPlan } from './find-plan.server.ts';
import type { ReviewRow } from './find-review.server.ts';
import { findTeam, type ReviewTeam } from './find-team.server.ts';
import { findWithPlace, type ReviewPlace } from './find-place.server.ts';
import { verbOfMove } from './move-verbs.ts';
import type { ReadinessItem } from '../rules/readiness.ts';
import { stateOf } from './review-record.ts';
import { readinessFrom, type VisitPlan } from './visit-plan.ts';

/** A review as far as the viewer may know it. */
export interface ReviewSeen {
	readonly review: ReviewRow;
	readonly place: ReviewPlace;
	readonly team: ReviewTeam;
	readonly part: ReviewPart | undefined;
	/** Where it is, as home and board know it. */
	readonly board: ReviewOnBoard;
	readonly next: readonly OpenStep[];
	/** What the viewer may do to the review's state now. */
	readonly moves: readonly ReviewMove[];
	readonly mayPlan: boolean;
	/** The plan and what is missing before the visit, for those who prepare it. */
	readonly plan: VisitPlan | undefined;
	readonly readiness: readonly ReadinessItem[] | undefined;
}

/** Reads a review for its overview and for planning. Four round trips at most. */
export async function readReview(by: Acting, id: ReviewId): Promise<Result<ReviewSeen, 'not-found' | 'not-allowed'>> {
	const { viewer } = by;
	return by.transaction(async (tx) => {
		const found = await findWithPlace(tx, viewer, id);
		if (!found) return problem('not-found');
		const { review, place } = found;
		const about = { review: review.id, partnership: review.partnership_id };
		const refused = refuse(viewer, 'review.status', about);
		if (refused) return refused;
		const [board] = await loadReviewFacts(tx, viewer, { reviewId: id });
		if (!board) return problem('not-found');
		const team = await findTeam(tx, viewer, review);
		const prepares = may(viewer, 'pre-review.read', about);
		const planned = prepares ? await findPlan(tx, viewer, id) : undefined;
		return ok({
			review,
			place,
			team,
			part: viewer.reviews.find((one) => one.id === id)?.part,
			board,
			next: openSteps(board.facts),
			moves: allowedMoves(review.status).filter((move) => may(viewer, verbOfMove[move], about)),
			mayPlan: may(viewer, 'review.plan', about),
			plan: planned?.plan,
			readiness: planned && readinessFrom({ state: stateOf(review), visitors: team.members, ...planned }),
		});
	});
}
