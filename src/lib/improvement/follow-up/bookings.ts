/** Why: what comes after the feedback is booked the moment the feedback is given, so that nobody has to remember it. */
import {
	addDays,
	calendarDate,
	isAfter,
	nextSchoolDay,
	type CalendarDate,
	type ClosedDateRange,
	type SchoolCalendar,
} from '#lib/kernel/index.ts';
import {
	followUpProposed,
	fullYearReflectionDue,
	halfYearReflectionDue,
	workshopProposed,
	type DueDateRules,
} from '#lib/reviews/index.ts';

export const meetingKinds = ['workshop', 'ninety-day', 'half-year', 'full-year'] as const;
/** The four meetings that follow a review. */
export type MeetingKind = (typeof meetingKinds)[number];
/** Those that have a page of their own. */
export type FollowUpKind = Exclude<MeetingKind, 'workshop'>;

/** One meeting: the day the count falls on, and the school day on which people meet. */
export interface Booking {
	readonly kind: MeetingKind;
	readonly nominal: CalendarDate;
	readonly meet: CalendarDate;
}

/** The days that a published plan gave the workshop and the talk; it knows the school's own calendar. */
export interface PlannedMeetings {
	readonly workshop: CalendarDate;
	readonly talk: { readonly nominal: CalendarDate; readonly meet: CalendarDate };
}

/** What the dates depend on; `workshopOn` once that has a day of its own, `planned` where a plan has said when. */
export interface BookingFacts {
	readonly lastDay: CalendarDate;
	readonly cycle: ClosedDateRange;
	readonly calendar: SchoolCalendar;
	readonly rules: DueDateRules;
	readonly workshopOn?: CalendarDate;
	readonly planned?: PlannedMeetings;
}

/** Days after the 90-day talk before which no half-year reflection makes sense, and after that no full-year one. Our default. */
const apart = { halfYear: 14, fullYear: 28 };

/**
 * The workshop, the 90-day talk and the two reflections, in that order. Reflections stand in the middle and near the end
 * of the cycle; where a late visit has passed those days they follow the talk instead.
 */
export function bookingsOf(facts: BookingFacts): readonly Booking[] {
	const { lastDay, cycle, calendar, rules } = facts;
	const proposed = workshopProposed(calendar, lastDay, rules);
	const workshop = facts.planned ? { ...proposed, meet: facts.planned.workshop } : proposed;
	const talk =
		facts.planned?.talk ?? followUpProposed(calendar, { lastDay, workshop: facts.workshopOn ?? workshop.meet }, rules);
	const half = noEarlierThan(
		calendar,
		halfYearReflectionDue(calendar, cycle).nominal,
		addDays(talk.meet, apart.halfYear),
	);
	const full = noEarlierThan(
		calendar,
		fullYearReflectionDue(calendar, cycle).nominal,
		addDays(half.meet, apart.fullYear),
	);
	return [
		{ kind: 'workshop', nominal: workshop.nominal, meet: workshop.meet },
		{ kind: 'ninety-day', nominal: talk.nominal, meet: talk.meet },
		{ kind: 'half-year', ...half },
		{ kind: 'full-year', ...full },
	];
}

function noEarlierThan(calendar: SchoolCalendar, wanted: CalendarDate, earliest: CalendarDate) {
	const nominal = isAfter(earliest, wanted) ? earliest : wanted;
	return { nominal, meet: nextSchoolDay(calendar, nominal) };
}

/** The academic year around a visit, for a reader who may not see the cycle. */
export function yearAround(lastDay: CalendarDate): ClosedDateRange {
	const year = Number(lastDay.slice(0, 4)) - (lastDay.slice(5, 7) < '09' ? 1 : 0);
	return { from: calendarDate(`${String(year)}-09-01`), until: calendarDate(`${String(year + 1)}-09-01`) };
}
