/** Why: all dates of a review follow from its first day, and planner, checker and screen must count them alike. */
import {
	addDays,
	type CalendarDate,
	isSchoolDay,
	nextSchoolDay,
	type SchoolCalendar,
	schoolDayKind,
	termNameOf,
	academicYearOf,
} from '#lib/kernel/index.ts';
import type { PlannedReview } from '../format/rota-input.ts';
import type { RotaRules } from '../format/words.ts';

/** Everything that is dated in a review. */
export type ReviewDates = Pick<PlannedReview, 'days' | 'workshop' | 'followUp'>;

/** A weekend and a bank holiday may lie between two days of one visit. Our default. */
const longestBreak = 4;

/**
 * The dates of a review that begins on a day, or undefined where the host cannot receive it then: every visit day is
 * open and not blocked at the host, two days are consecutive school days, and the workshop comes soon enough. Workshop
 * and follow-up count from the visit's last day and move on to the host's next school day; the follow-up keeps its
 * nominal date. Source: Godfrey and Munoz-Chereau 2024 (about two weeks, 90 days).
 */
export function datesFrom(
	host: SchoolCalendar,
	first: CalendarDate,
	visitDays: number,
	rules: Pick<RotaRules, 'workshopDays' | 'workshopLatestDays' | 'followUpDays'>,
): ReviewDates | undefined {
	const days = visitFrom(host, first, visitDays);
	if (days === undefined) return undefined;
	const last = days.at(-1) ?? first;
	const workshop = nextSchoolDay(host, addDays(last, rules.workshopDays));
	if (!isSchoolDay(host, workshop) || workshop > addDays(last, rules.workshopLatestDays)) return undefined;
	const nominal = addDays(last, rules.followUpDays);
	return { days, workshop, followUp: { nominal, meet: nextSchoolDay(host, nominal) } };
}

/** The days of a visit that begins on a day; undefined when one of them is not open. */
export function visitFrom(
	host: SchoolCalendar,
	first: CalendarDate,
	visitDays: number,
): readonly CalendarDate[] | undefined {
	if (schoolDayKind(host, first).kind !== 'open') return undefined;
	if (visitDays === 1) return [first];
	const second = nextSchoolDay(host, addDays(first, 1));
	if (second > addDays(first, longestBreak) || schoolDayKind(host, second).kind !== 'open') return undefined;
	return [first, second];
}

/** The term limits count in, such as `2026/27 autumn`; a visit belongs to the term of its first day. */
export function termOf(day: CalendarDate): string {
	return `${academicYearOf(day)} ${termNameOf(day)}`;
}
