/** Why: the focus question counts only when the host and the lead reviewer have both said yes to the same words. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type Result, type ReviewId } from '#lib/kernel/index.ts';
import { applyMove } from './apply-move.server.ts';
import { findPlan } from './find-plan.server.ts';
import { findReview } from './find-review.server.ts';
import { savePlan } from './save-plan.server.ts';
import { isFocusAgreed } from './visit-plan.ts';

export interface AgreeFocus {
	readonly reviewId: ReviewId;
	/** The version of the plan whose words were on the screen. */
	readonly version: number;
}

/**
 * Says yes for the host or for the visitors, whichever the viewer speaks for. With both, a review whose team is
 * confirmed moves to 'pre-review-agreed'. 'stale' when the words have changed, 'invalid' when there are none.
 */
export async function agreeFocus(
	by: Acting,
	input: AgreeFocus,
): Promise<Result<{ readonly agreed: boolean }, 'not-allowed' | 'not-found' | 'stale' | 'invalid' | 'wrong-state'>> {
	return by.transaction(async (tx) => {
		const review = await findReview(tx, by.viewer, input.reviewId);
		if (!review) return problem('not-found');
		const refused = refuse(by.viewer, 'pre-review.agree', { review: review.id });
		if (refused) return refused;
		const { plan } = await findPlan(tx, by.viewer, review.id);
		if (plan.version !== input.version) return problem('stale', { theirs: plan.focusQuestion });
		if (plan.focusQuestion.trim() === '')
			return problem('invalid', { fields: [{ field: 'question', message: 'no-question' }] });
		const forHost = by.viewer.reviews.some((one) => one.id === review.id && one.part === 'host-lead');
		const now = by.viewer.now;
		const change = forHost ? { focus_agreed_by_host: now } : { focus_agreed_by_lead: now };
		const version = await savePlan(tx, by.viewer, review, plan.version, change);
		if (version === undefined) return problem('stale', { theirs: plan.focusQuestion });
		const agreed = isFocusAgreed({ ...plan, ...(forHost ? { agreedByHost: 'now' } : { agreedByLead: 'now' }) });
		if (agreed && review.status === 'team-confirmed')
			await applyMove(tx, by.viewer, review, { kind: 'agree-pre-review' });
		await audit(tx, by.viewer, 'pre-review.agree', {
			subjectId: review.id,
			hostSchoolId: review.host_school_id,
			detail: { by: forHost ? 'host' : 'lead-reviewer', agreed },
		});
		return ok({ agreed });
	});
}
