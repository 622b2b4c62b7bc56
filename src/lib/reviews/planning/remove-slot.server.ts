/** Why: what does not fit into the day goes; notes that were linked with it keep their own words. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type Result, type ReviewId } from '#lib/kernel/index.ts';
import { findReview } from './find-review.server.ts';

/** Takes a slot out of the timetable. Taking out what is gone already is no fault. */
export async function removeSlot(
	by: Acting,
	input: { readonly reviewId: ReviewId; readonly id: string },
): Promise<Result<null, 'not-allowed' | 'not-found'>> {
	return by.transaction(async (tx) => {
		const review = await findReview(tx, by.viewer, input.reviewId);
		if (!review) return problem('not-found');
		const refused = refuse(by.viewer, 'pre-review.write', { review: review.id });
		if (refused) return refused;
		await tx
			.deleteFrom('timetable_slot')
			.where('programme_id', '=', by.viewer.programme.id)
			.where('review_id', '=', review.id)
			.where('id', '=', input.id)
			.execute();
		await audit(tx, by.viewer, 'pre-review.write', {
			subjectId: review.id,
			hostSchoolId: review.host_school_id,
			detail: { what: 'slot-removed', slot: input.id },
		});
		return ok(null);
	});
}
