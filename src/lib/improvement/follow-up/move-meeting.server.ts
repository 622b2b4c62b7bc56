/** Why: a date that a school cannot keep is changed by the school; the day the count fell on stays on record. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import {
	ok,
	problem,
	schoolDayKind,
	type CalendarDate,
	type Result,
	type ReviewId,
	type SchoolCalendar,
	type SchoolDayKind,
} from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import { findReview, type ReviewRow } from '#lib/reviews/index.server.ts';
import { dueDateRulesOf } from '#lib/reviews/index.ts';
import { findOwnCalendar } from '#lib/rota/index.server.ts';
import { bookingsOf, yearAround, type FollowUpKind, type MeetingKind } from './bookings.ts';
import { reschedule } from './reschedule.server.ts';

export interface MoveMeeting {
	readonly reviewId: ReviewId;
	readonly kind: MeetingKind;
	readonly on: CalendarDate;
	/** HH:MM; only the workshop has a time. */
	readonly starts?: string;
	readonly version: number;
}

/**
 * Moves a meeting that has not been held to `today` or later ('invalid' otherwise). Gives what sort of day it now falls on, so that the page can say so: a holiday
 * is worth a second look and never refused. Where ninety days count from the workshop, the talk moves along.
 */
export async function moveMeeting(
	by: Acting,
	input: MoveMeeting,
): Promise<Result<{ readonly day: SchoolDayKind }, 'not-allowed' | 'not-found' | 'stale' | 'wrong-state' | 'invalid'>> {
	const verb = input.kind === 'workshop' ? 'workshop.move' : 'follow-up.move';
	const refused = refuse(by.viewer, verb, { review: input.reviewId });
	if (refused) return refused;
	if (input.on < by.viewer.today) return problem('invalid', { fields: [{ field: 'on', message: 'in-the-past' }] });
	return by.transaction(async (tx) => {
		const review = await findReview(tx, by.viewer, input.reviewId);
		if (!review) return problem('not-found');
		const programmeId = by.viewer.programme.id;
		const moved =
			input.kind === 'workshop'
				? await moveWorkshop(tx, programmeId, input)
				: await moveFollowUp(tx, programmeId, { ...input, kind: input.kind });
		if (moved !== 'moved') return problem(moved);
		await reschedule(tx, programmeId, input.reviewId, input.kind, { meet_on: input.on });
		const host = { id: review.host_school_id, country: review.host_country };
		const calendar = await findOwnCalendar(tx, programmeId, host);
		if (input.kind === 'workshop') await moveTalkAlong(tx, by, review, { workshopOn: input.on, calendar });
		await audit(tx, by.viewer, verb, {
			subjectId: input.reviewId,
			hostSchoolId: review.host_school_id,
			detail: { kind: input.kind, on: input.on },
		});
		return ok({ day: schoolDayKind(calendar, input.on) });
	});
}

type Moved = 'moved' | 'stale' | 'wrong-state' | 'not-found';

async function moveWorkshop(tx: Transaction, programmeId: string, input: MoveMeeting): Promise<Moved> {
	const found = await tx
		.selectFrom('workshop')
		.select(['version', 'status'])
		.where('programme_id', '=', programmeId)
		.where('review_id', '=', input.reviewId)
		.executeTakeFirst();
	if (!found) return 'not-found';
	if (found.status === 'closed') return 'wrong-state';
	const stored = await tx
		.updateTable('workshop')
		.set((set) => ({
			on_day: input.on,
			...(input.starts ? { starts: input.starts } : {}),
			version: set('version', '+', 1),
		}))
		.where('programme_id', '=', programmeId)
		.where('review_id', '=', input.reviewId)
		.where('version', '=', input.version)
		.returning('version')
		.executeTakeFirst();
	return stored ? 'moved' : 'stale';
}

async function moveFollowUp(
	tx: Transaction,
	programmeId: string,
	input: MoveMeeting & { readonly kind: FollowUpKind },
): Promise<Moved> {
	const found = await tx
		.selectFrom('follow_up')
		.select(['version', 'status'])
		.where('programme_id', '=', programmeId)
		.where('review_id', '=', input.reviewId)
		.where('kind', '=', input.kind)
		.executeTakeFirst();
	if (!found) return 'not-found';
	if (found.status === 'held') return 'wrong-state';
	const stored = await tx
		.updateTable('follow_up')
		.set((set) => ({ meet_on: input.on, version: set('version', '+', 1) }))
		.where('programme_id', '=', programmeId)
		.where('review_id', '=', input.reviewId)
		.where('kind', '=', input.kind)
		.where('version', '=', input.version)
		.returning('version')
		.executeTakeFirst();
	return stored ? 'moved' : 'stale';
}

async function moveTalkAlong(
	tx: Transaction,
	by: Acting,
	review: ReviewRow,
	{ workshopOn, calendar }: { readonly workshopOn: CalendarDate; readonly calendar: SchoolCalendar },
): Promise<void> {
	const programmeId = by.viewer.programme.id;
	const rules = dueDateRulesOf(by.viewer.programme.settings);
	if (rules.followUpAnchor !== 'workshop') return;
	const facts = {
		lastDay: review.last_day,
		cycle: yearAround(review.last_day),
		calendar,
		rules,
	};
	const talk = bookingsOf({ ...facts, workshopOn }).find(({ kind }) => kind === 'ninety-day');
	if (!talk) return;
	const dates = { nominal_on: talk.nominal, meet_on: talk.meet };
	const stored = await tx
		.updateTable('follow_up')
		.set((set) => ({ ...dates, version: set('version', '+', 1) }))
		.where('programme_id', '=', programmeId)
		.where('review_id', '=', review.id)
		.where('kind', '=', 'ninety-day')
		.where('status', '=', 'booked')
		.returning('id')
		.executeTakeFirst();
	if (stored) await reschedule(tx, programmeId, review.id, 'ninety-day', dates);
}
