/** Why: the question is the host's, and a changed word takes back what both had agreed. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type Result, type ReviewId } from '#lib/kernel/index.ts';
import { hasReached } from '../rules/review-state.ts';
import { findPlan } from './find-plan.server.ts';
import { findReview } from './find-review.server.ts';
import { stateOf } from './review-record.ts';
import { savePlan } from './save-plan.server.ts';

export interface SaveFocus {
	readonly reviewId: ReviewId;
	readonly version: number;
	readonly question: string;
	/** The framework's question that it grew from, if any. */
	readonly code: string | null;
}

/** Stores the focus question. 'wrong-state' once the visit has begun; 'stale' with the newer words. */
export async function saveFocus(
	by: Acting,
	input: SaveFocus,
): Promise<Result<{ readonly version: number }, 'not-allowed' | 'not-found' | 'wrong-state' | 'stale'>> {
	return by.transaction(async (tx) => {
		const review = await findReview(tx, by.viewer, input.reviewId);
		if (!review) return problem('not-found');
		const refused = refuse(by.viewer, 'pre-review.write', { review: review.id });
		if (refused) return refused;
		if (hasReached(stateOf(review), 'in-progress')) return problem('wrong-state');
		const { plan } = await findPlan(tx, by.viewer, review.id);
		if (plan.version !== input.version) return problem('stale', { theirs: plan.focusQuestion });
		const question = input.question.trim();
		const same = question === plan.focusQuestion;
		const agreement = same ? {} : { focus_agreed_by_host: null, focus_agreed_by_lead: null };
		const change = { focus_question: question, focus_code: input.code, ...agreement };
		const version = await savePlan(tx, by.viewer, review, plan.version, change);
		if (version === undefined) return problem('stale', { theirs: plan.focusQuestion });
		await audit(tx, by.viewer, 'pre-review.write', {
			subjectId: review.id,
			hostSchoolId: review.host_school_id,
			detail: { what: 'focus', changed: !same, code: input.code },
		});
		return ok({ version });
	});
}
