/** Why: follow-up happens when it is in the calendar before anybody has left the room. */
import { randomBytes } from 'node:crypto';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type CalendarDate, type Result, type ReviewId } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import { dueDateRulesOf, hasReached, stateOf } from '#lib/reviews/index.ts';
import { findReview, type ReviewRow } from '#lib/reviews/index.server.ts';
import { findOwnCalendar, findPlannedMeetings } from '#lib/rota/index.server.ts';
import { bookedId } from '../booked-id.server.ts';
import { newWorkshopCode } from '../rules/workshop-code.ts';
import { bookingsOf, yearAround, type Booking, type FollowUpKind } from './bookings.ts';

/**
 * Books the workshop, the 90-day talk and both reflections of a review whose feedback has been given. Call it as often
 * as you like: what is booked stays as it is. 'wrong-state' before the feedback.
 */
export async function bookFollowUps(
	by: Acting,
	reviewId: ReviewId,
): Promise<
	Result<{ readonly bookings: readonly Booking[]; readonly added: number }, 'not-allowed' | 'not-found' | 'wrong-state'>
> {
	const refused = refuse(by.viewer, 'follow-up.book', { review: reviewId });
	if (refused) return refused;
	return by.transaction(async (tx) => {
		const review = await findReview(tx, by.viewer, reviewId);
		if (!review) return problem('not-found');
		if (!hasReached(stateOf(review), 'feedback-given')) return problem('wrong-state');
		const planned = await findPlannedMeetings(tx, by.viewer, {
			partnershipId: review.partnership_id,
			hostSchoolId: review.host_school_id,
			lastDay: review.last_day,
		});
		const bookings = bookingsOf({
			...(planned === undefined ? {} : { planned }),
			lastDay: review.last_day,
			cycle: await cycleOf(tx, review, by.viewer.programme.id),
			calendar: await findOwnCalendar(tx, by.viewer.programme.id, hostOf(review)),
			rules: dueDateRulesOf(by.viewer.programme.settings),
		});
		const added = await store(tx, by.viewer.programme.id, review, bookings);
		if (added > 0) {
			await audit(tx, by.viewer, 'follow-up.book', {
				subjectId: reviewId,
				hostSchoolId: review.host_school_id,
				detail: { added },
			});
		}
		return ok({ bookings, added });
	});
}

const hostOf = (review: ReviewRow) => ({ id: review.host_school_id, country: review.host_country });

async function cycleOf(tx: Transaction, review: ReviewRow, programmeId: string) {
	const cycle = await tx
		.selectFrom('cycle')
		.select(['opens_on', 'closes_on'])
		.where('programme_id', '=', programmeId)
		.where('id', '=', review.cycle_id)
		.executeTakeFirst();
	if (!cycle) return yearAround(review.last_day);
	return { from: cycle.opens_on as CalendarDate, until: cycle.closes_on as CalendarDate };
}

/**
 * Whoever gives the feedback may write these rows but not read them, so nothing is asked for back and no constraint is
 * named. The workshop comes with three codes: if the first is taken by another workshop the next one stands in.
 */
async function store(
	tx: Transaction,
	programme_id: string,
	review: ReviewRow,
	bookings: readonly Booking[],
): Promise<number> {
	const key = { programme_id, review_id: review.id, host_school_id: review.host_school_id };
	const workshop = bookings.filter(({ kind }) => kind === 'workshop');
	const codes = [1, 2, 3].map(() => newWorkshopCode((count) => randomBytes(count)));
	await tx
		.insertInto('workshop')
		.values(
			workshop.flatMap(({ kind, meet }) =>
				codes.map((join_code) => ({ ...key, id: bookedId(review.id, kind), on_day: meet, join_code })),
			),
		)
		.onConflict((conflict) => conflict.doNothing())
		.execute();
	await tx
		.insertInto('follow_up')
		.values(
			bookings.flatMap(({ kind, nominal, meet }) =>
				kind === 'workshop'
					? []
					: [
							{
								...key,
								id: bookedId(review.id, kind),
								kind: kind satisfies FollowUpKind,
								nominal_on: nominal,
								meet_on: meet,
							},
						],
			),
		)
		.onConflict((conflict) => conflict.doNothing())
		.execute();
	const scheduled = await tx
		.insertInto('follow_up_schedule')
		.values(
			bookings.map(({ kind, nominal, meet }) => ({
				...key,
				follow_up_id: bookedId(review.id, kind),
				partnership_id: review.partnership_id,
				kind,
				nominal_on: nominal,
				meet_on: meet,
			})),
		)
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirst();
	return Number(scheduled.numInsertedOrUpdatedRows ?? 0n);
}
