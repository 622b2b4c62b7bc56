/** Why: the host sees in one place when the four meetings after its review are, and which have been held. */
import { sql } from 'kysely';
import type { Acting } from '#lib/access/index.server.ts';
import { may, refuse } from '#lib/access/index.ts';
import {
	ok,
	problem,
	schoolDayKind,
	type CalendarDate,
	type Result,
	type ReviewId,
	type SchoolDayKind,
} from '#lib/kernel/index.ts';
import type { ReviewStatus } from '#lib/reviews/index.ts';
import { ownCalendar, type OwnDays } from '#lib/rota/index.ts';
import { meetingKinds, type MeetingKind } from './bookings.ts';
import { newDates } from './new-dates.ts';
import { ownVisits } from './own-visits.server.ts';

/** One meeting after a review. */
export interface Meeting {
	readonly kind: MeetingKind;
	readonly nominalOn: CalendarDate;
	readonly meetOn: CalendarDate;
	/** HH:MM:SS; only the workshop has a time. */
	readonly starts: string | null;
	readonly doneOn: CalendarDate | null;
	readonly version: number;
}

/** A meeting, what sort of days its two dates are, and days to offer instead when it was missed. */
export interface DatedMeeting extends Meeting {
	readonly nominalDay: SchoolDayKind;
	readonly meetDay: SchoolDayKind;
	readonly offered: readonly CalendarDate[];
}

/** The meetings, with what sort of days they and the days they were counted to are. */
export interface Meetings {
	readonly review: {
		readonly id: ReviewId;
		readonly hostName: string;
		readonly status: ReviewStatus;
		readonly version: number;
		readonly lastDay: CalendarDate;
	};
	readonly meetings: readonly DatedMeeting[];
	readonly mayMove: boolean;
	readonly mayClose: boolean;
}

interface Row {
	readonly status: ReviewStatus;
	readonly version: number;
	readonly last_day: CalendarDate;
	readonly host_name: string;
	readonly country: string;
	readonly meetings: readonly Meeting[];
	readonly days: readonly OwnDays[];
}

/** The meetings after a review, in their order; an empty list before the feedback. */
export async function readMeetings(
	by: Acting,
	reviewId: ReviewId,
): Promise<Result<Meetings, 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'follow-up.read', { review: reviewId });
	if (refused) return refused;
	const programmeId = by.viewer.programme.id;
	return by.transaction(async (tx) => {
		const found = await sql<Row>`
select v.status, v.version, v.last_day, h.name as host_name, h.country, coalesce((
	select jsonb_agg(jsonb_build_object('kind', s.kind, 'nominalOn', s.nominal_on, 'meetOn', s.meet_on, 'doneOn', s.done_on,
		'starts', w.starts, 'version', coalesce(w.version, f.version, 0)))
	from follow_up_schedule s
	left join workshop w on s.kind = 'workshop' and w.programme_id = s.programme_id and w.review_id = s.review_id
	left join follow_up f on f.programme_id = s.programme_id and f.review_id = s.review_id and f.kind = s.kind
	where s.programme_id = v.programme_id and s.review_id = v.id), '[]') as meetings,
	coalesce((select jsonb_agg(jsonb_build_object('kind', d.kind, 'first', d.first_day, 'last', d.last_day))
		from school_day d where d.programme_id = v.programme_id and d.school_id = v.host_school_id), '[]') as days
from review v join school h on h.id = v.host_school_id
where v.programme_id = ${programmeId} and v.id = ${reviewId}`.execute(tx);
		const row = found.rows[0];
		if (!row) return problem('not-found');
		const calendar = ownCalendar(row.country === 'wales' ? 'wales' : 'england', row.days);
		const today = by.viewer.today as CalendarDate;
		const missed = row.meetings.some((one) => one.doneOn === null && one.meetOn < today);
		const offered = missed ? newDates(calendar, today, await ownVisits(tx, by.viewer)) : [];
		const order = (one: Meeting): number => meetingKinds.indexOf(one.kind);
		return ok({
			review: {
				id: reviewId,
				hostName: row.host_name,
				status: row.status,
				version: row.version,
				lastDay: row.last_day,
			},
			meetings: row.meetings
				.toSorted((a, b) => order(a) - order(b))
				.map((one) => ({
					...one,
					nominalDay: schoolDayKind(calendar, one.nominalOn),
					meetDay: schoolDayKind(calendar, one.meetOn),
					offered: one.doneOn === null && one.meetOn < today ? offered : [],
				})),
			mayMove: may(by.viewer, 'follow-up.move', { review: reviewId }),
			mayClose: may(by.viewer, 'review.close', { review: reviewId }),
		});
	});
}
