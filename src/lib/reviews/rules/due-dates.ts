// What is due happens by default only if nobody has to work out when; every date of a review follows from its visit.
import {
	addDays,
	addSchoolDays,
	type CalendarDate,
	daysBetween,
	isAfter,
	nextSchoolDay,
	previousSchoolDay,
	type ClosedDateRange,
	type SchoolCalendar,
	type SchoolDayKind,
	schoolDayKind,
} from '#lib/kernel/index.ts';

/** Where the 90 days are counted from. */
export type FollowUpAnchor = 'visit' | 'workshop';

/** How long a programme gives for each step. */
export interface DueDateRules {
	/** School days after the last day of the visit. */
	readonly reportDraftSchoolDays: number;
	readonly reportFinalSchoolDays: number;
	/** School days the host has to check the facts of a draft. */
	readonly accuracyCheckSchoolDays: number;
	/** Days from the last day of the visit to the workshop. */
	readonly workshopDays: number;
	readonly followUpAnchor: FollowUpAnchor;
	readonly followUpDays: number;
	/** Weeks before the visit, 0 to `mostSelfEvaluationWeeks`. */
	readonly selfEvaluationWeeks: number;
	/** Days before the visit on which documents reach the team. */
	readonly documentsDays: number;
	/** School days before the workshop on which its champions need the findings. */
	readonly findingsSchoolDays: number;
}

/** The longest notice a programme can ask of a self-evaluation. Our default. */
export const mostSelfEvaluationWeeks = 6;

/**
 * Sources: workshop two weeks and follow-up 90 days after the review, Godfrey and Munoz-Chereau 2024; counted from the
 * visit, our reading. Draft in 5 and final in 10 school days, our default after a council's inclusion reviews.
 * Self-evaluation and documents two weeks before, after a federation's published practice. The rest our default.
 */
export const defaultDueDateRules: DueDateRules = {
	reportDraftSchoolDays: 5,
	reportFinalSchoolDays: 10,
	accuracyCheckSchoolDays: 3,
	workshopDays: 14,
	followUpAnchor: 'visit',
	followUpDays: 90,
	selfEvaluationWeeks: 2,
	documentsDays: 14,
	findingsSchoolDays: 2,
};

/** The date the count falls on, kept for reporting, and the school day on which people meet or by which it is due. */
export interface ProposedDate {
	readonly nominal: CalendarDate;
	readonly meet: CalendarDate;
	/** What sort of day the nominal date is, when that moved it. */
	readonly movedBy?: SchoolDayKind;
}

/** A 90-day date; `provisional` while it counts from a workshop that has no date of its own yet. */
export interface FollowUpDate extends ProposedDate {
	readonly provisional: boolean;
}

/** When the lead reviewer's draft is due: so many school days after the visit's last day. */
export function reportDraftDue(host: SchoolCalendar, lastDay: CalendarDate, rules = defaultDueDateRules): CalendarDate {
	return addSchoolDays(host, lastDay, rules.reportDraftSchoolDays);
}

/** When the agreed report is due: so many school days after the visit's last day. */
export function reportFinalDue(host: SchoolCalendar, lastDay: CalendarDate, rules = defaultDueDateRules): CalendarDate {
	return addSchoolDays(host, lastDay, rules.reportFinalSchoolDays);
}

/** When the host's check of the facts is due, counted from the day the draft was sent. */
export function accuracyCheckDue(host: SchoolCalendar, sent: CalendarDate, rules = defaultDueDateRules): CalendarDate {
	return addSchoolDays(host, sent, rules.accuracyCheckSchoolDays);
}

/** When a correction is to have its answer: as many school days after it came as the host had for its check. Our default. */
export function answersDue(host: SchoolCalendar, corrected: CalendarDate, rules = defaultDueDateRules): CalendarDate {
	return addSchoolDays(host, corrected, rules.accuracyCheckSchoolDays);
}

/** The day to propose for the workshop, moved to the next school day. */
export function workshopProposed(
	host: SchoolCalendar,
	lastDay: CalendarDate,
	rules = defaultDueDateRules,
): ProposedDate {
	return movedForward(host, addDays(lastDay, rules.workshopDays));
}

/** When the champions need the findings: so many school days before the workshop. */
export function findingsDue(host: SchoolCalendar, workshop: CalendarDate, rules = defaultDueDateRules): CalendarDate {
	return rules.findingsSchoolDays === 0
		? previousSchoolDay(host, workshop)
		: addSchoolDays(host, workshop, -rules.findingsSchoolDays);
}

/**
 * The 90-day talk. The nominal date counts calendar days from the visit's last day or from the workshop; a date on
 * which the host is closed moves to its next school day. Without a workshop date the proposed one stands in.
 */
export function followUpProposed(
	host: SchoolCalendar,
	review: { readonly lastDay: CalendarDate; readonly workshop?: CalendarDate },
	rules = defaultDueDateRules,
): FollowUpDate {
	if (rules.followUpAnchor === 'visit') {
		return { ...movedForward(host, addDays(review.lastDay, rules.followUpDays)), provisional: false };
	}
	const workshop = review.workshop ?? workshopProposed(host, review.lastDay, rules).meet;
	const provisional = review.workshop === undefined;
	return { ...movedForward(host, addDays(workshop, rules.followUpDays)), provisional };
}

/** When the self-evaluation is due: whole weeks before the visit, moved back to a school day. */
export function selfEvaluationDue(
	host: SchoolCalendar,
	firstDay: CalendarDate,
	rules = defaultDueDateRules,
): ProposedDate {
	const weeks = Math.min(mostSelfEvaluationWeeks, Math.max(0, Math.trunc(rules.selfEvaluationWeeks)));
	return movedBack(host, addDays(firstDay, -7 * weeks));
}

/** When documents are due with the team: days before the visit, moved back to a school day. */
export function documentsDue(host: SchoolCalendar, firstDay: CalendarDate, rules = defaultDueDateRules): ProposedDate {
	return movedBack(host, addDays(firstDay, -rules.documentsDays));
}

/** When the question is to be agreed: at the meeting, or with the documents while the meeting has no day. Our default. */
export function preReviewDue(
	host: SchoolCalendar,
	firstDay: CalendarDate,
	meetingOn: CalendarDate | null,
	rules = defaultDueDateRules,
): CalendarDate {
	return meetingOn ?? documentsDue(host, firstDay, rules).meet;
}

/** The half-year reflection: the middle of the cycle, moved to the next school day. Our default. */
export function halfYearReflectionDue(calendar: SchoolCalendar, cycle: ClosedDateRange): ProposedDate {
	return movedForward(calendar, addDays(cycle.from, Math.floor(daysBetween(cycle.from, cycle.until) / 2)));
}

/** The full-year reflection: sixty days before the cycle ends, early July in most years. Our default. */
export function fullYearReflectionDue(calendar: SchoolCalendar, cycle: ClosedDateRange): ProposedDate {
	return movedForward(calendar, addDays(cycle.until, -60));
}

/** How many days a thing is late, or undefined while it is not. */
export function daysLate(due: CalendarDate, today: CalendarDate): number | undefined {
	return isAfter(today, due) ? daysBetween(due, today) : undefined;
}

function movedForward(calendar: SchoolCalendar, nominal: CalendarDate): ProposedDate {
	return moved(calendar, nominal, nextSchoolDay(calendar, nominal));
}

function movedBack(calendar: SchoolCalendar, nominal: CalendarDate): ProposedDate {
	return moved(calendar, nominal, previousSchoolDay(calendar, nominal));
}

function moved(calendar: SchoolCalendar, nominal: CalendarDate, meet: CalendarDate): ProposedDate {
	return nominal === meet ? { nominal, meet } : { nominal, meet, movedBy: schoolDayKind(calendar, nominal) };
}
