/** Why: a slot changes places with its neighbour in one press; nobody has to retype times. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type Result, type ReviewId } from '#lib/kernel/index.ts';
import { findReview } from './find-review.server.ts';
import { swapped } from './timetable-slots.ts';

/** Moves a slot before or after its neighbour of the same day; nothing happens at the ends of the day. */
export async function moveSlot(
	by: Acting,
	input: { readonly reviewId: ReviewId; readonly id: string; readonly direction: 'earlier' | 'later' },
): Promise<Result<null, 'not-allowed' | 'not-found'>> {
	return by.transaction(async (tx) => {
		const review = await findReview(tx, by.viewer, input.reviewId);
		if (!review) return problem('not-found');
		const refused = refuse(by.viewer, 'pre-review.write', { review: review.id });
		if (refused) return refused;
		const slots = await tx
			.selectFrom('timetable_slot')
			.select(['id', 'day', 'starts', 'ends'])
			.where('programme_id', '=', by.viewer.programme.id)
			.where('review_id', '=', review.id)
			.forUpdate()
			.execute();
		const pair = swapped(slots, input.id, input.direction);
		if (!pair) return ok(null);
		for (const { id, starts, ends } of pair) {
			await tx
				.updateTable('timetable_slot')
				.set((expression) => ({ starts, ends, version: expression('version', '+', 1) }))
				.where('programme_id', '=', by.viewer.programme.id)
				.where('id', '=', id)
				.execute();
		}
		await audit(tx, by.viewer, 'pre-review.write', {
			subjectId: review.id,
			hostSchoolId: review.host_school_id,
			detail: { what: 'slot-moved', slot: input.id },
		});
		return ok(null);
	});
}
