/** Why: that the talk happened is worth as much as what was said; it ticks the board and moves the review on. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type CalendarDate, type Result, type ReviewId } from '#lib/kernel/index.ts';
import type { ReviewStatus } from '#lib/reviews/index.ts';
import { catchUpInside } from '../catch-up-review.server.ts';
import type { FollowUpKind } from './bookings.ts';
import { reschedule } from './reschedule.server.ts';

export interface HoldFollowUp {
	readonly reviewId: ReviewId;
	readonly kind: FollowUpKind;
	readonly heldOn: CalendarDate;
}

/**
 * Marks a talk or a reflection as held on a day up to today; said twice, the first day stays. After the 90-day talk the
 * review is 'followed-up' as soon as its actions are live.
 */
export async function holdFollowUp(
	by: Acting,
	input: HoldFollowUp,
): Promise<Result<{ readonly review: ReviewStatus | undefined }, 'not-allowed' | 'not-found' | 'invalid'>> {
	const refused = refuse(by.viewer, 'follow-up.hold', { review: input.reviewId });
	if (refused) return refused;
	if (input.heldOn > by.viewer.today)
		return problem('invalid', { fields: [{ field: 'heldOn', message: 'in-the-future' }] });
	return by.transaction(async (tx) => {
		const programmeId = by.viewer.programme.id;
		const found = await tx
			.selectFrom('follow_up')
			.select(['id', 'status', 'host_school_id'])
			.where('programme_id', '=', programmeId)
			.where('review_id', '=', input.reviewId)
			.where('kind', '=', input.kind)
			.executeTakeFirst();
		if (!found) return problem('not-found');
		if (found.status === 'booked') {
			await tx
				.updateTable('follow_up')
				.set((set) => ({
					status: 'held',
					held_on: input.heldOn,
					held_by: by.viewer.person.id,
					version: set('version', '+', 1),
				}))
				.where('programme_id', '=', programmeId)
				.where('id', '=', found.id)
				.execute();
			await reschedule(tx, programmeId, input.reviewId, input.kind, { done_on: input.heldOn });
			await audit(tx, by.viewer, 'follow-up.hold', {
				subjectId: found.id,
				hostSchoolId: found.host_school_id,
				detail: { kind: input.kind, on: input.heldOn },
			});
		}
		return ok({ review: await catchUpInside(tx, by.viewer, input.reviewId) });
	});
}
