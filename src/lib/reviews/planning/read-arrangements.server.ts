/** Why: team, dates and state are arranged on one page: everybody may read who comes when, those who plan may change it. */
import { may, refuse, type ReviewPart } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import { ok, problem, type Result, type ReviewId } from '#lib/kernel/index.ts';
import { allowedMoves, type ReviewMove } from '../rules/review-state.ts';
import { findPeople, type Colleague } from './find-people.server.ts';
import { findReview, type ReviewRow } from './find-review.server.ts';
import { findTeam, type ReviewTeam } from './find-team.server.ts';
import { verbOfMove } from './move-verbs.ts';

/** How a review is arranged; `people` could be on its team and are listed only for those who plan. */
export interface Arrangements {
	readonly review: ReviewRow;
	readonly team: ReviewTeam;
	readonly people: readonly Colleague[];
	readonly part: ReviewPart | undefined;
	readonly mayPlan: boolean;
	/** What the viewer may do to the review's state now. */
	readonly moves: readonly ReviewMove[];
}

/** Reads who comes when, and what the viewer may change of it. Three round trips. */
export async function readArrangements(
	by: Acting,
	id: ReviewId,
): Promise<Result<Arrangements, 'not-found' | 'not-allowed'>> {
	const { viewer } = by;
	return by.transaction(async (tx) => {
		const review = await findReview(tx, viewer, id);
		if (!review) return problem('not-found');
		const about = { review: review.id, partnership: review.partnership_id };
		const refused = refuse(viewer, 'review.status', about);
		if (refused) return refused;
		const mayPlan = may(viewer, 'review.plan', about);
		const team = await findTeam(tx, viewer, review);
		return ok({
			review,
			team,
			people: mayPlan ? await findPeople(tx, viewer, review.partnership_id, review.last_day) : [],
			part: viewer.reviews.find((one) => one.id === id)?.part,
			mayPlan,
			moves: allowedMoves(review.status).filter((move) => may(viewer, verbOfMove[move], about)),
		});
	});
}
