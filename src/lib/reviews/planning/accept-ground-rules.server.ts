/** Why: each visitor says yes to the ground rules in person; nobody can do it for another. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type Result, type ReviewId } from '#lib/kernel/index.ts';
import { groundRulesVersion } from '../templates/ground-rules.ts';
import { findReview } from './find-review.server.ts';

/** Records that the viewer, who visits in this review, accepts the ground rules. Doing it twice keeps the first time. */
export async function acceptGroundRules(
	by: Acting,
	input: { readonly reviewId: ReviewId },
): Promise<Result<null, 'not-allowed' | 'not-found'>> {
	return by.transaction(async (tx) => {
		const review = await findReview(tx, by.viewer, input.reviewId);
		if (!review) return problem('not-found');
		const refused = refuse(by.viewer, 'pre-review.accept-rules', { review: review.id });
		if (refused) return refused;
		const done = await tx
			.updateTable('review_member')
			.set({ accepted_rules_at: by.viewer.now })
			.where('programme_id', '=', by.viewer.programme.id)
			.where('review_id', '=', review.id)
			.where('person_id', '=', by.viewer.person.id)
			.where('ended_at', 'is', null)
			.where('accepted_rules_at', 'is', null)
			.returning('person_id')
			.executeTakeFirst();
		if (!done) return ok(null);
		await audit(tx, by.viewer, 'pre-review.accept-rules', {
			subjectId: review.id,
			hostSchoolId: review.host_school_id,
			detail: { wording: groundRulesVersion },
		});
		return ok(null);
	});
}
