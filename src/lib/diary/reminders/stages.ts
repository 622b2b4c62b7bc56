/** Why: a reminder helps when it comes in time, once, and on a day on which somebody is at work. */
import {
	addDays,
	addSchoolDays,
	isAfter,
	isBefore,
	nextSchoolDay,
	previousSchoolDay,
	type CalendarDate,
	type SchoolCalendar,
} from '#lib/kernel/index.ts';

/** When somebody is reminded of a thing: before it, on its day, after it; `unblock` goes to whoever leads the partnership. */
export type Stage = 'before' | 'on-the-day' | 'after' | 'unblock';

/** School days before the day of a thing, and after it; days late after which the lead hears of it. Our default. */
const schoolDaysBefore = 5;
const schoolDaysAfter = 3;
const daysUntilUnblock = 7;

/**
 * The stage that holds on `today`. A thing due on a day without school is reminded of on the last school day before it.
 * A stage lasts until the next begins, so that a machine that was off catches up with what still helps.
 */
export function stageOn(due: CalendarDate, today: CalendarDate, calendar: SchoolCalendar): Stage | undefined {
	const known = remembered.get(calendar) ?? new Map<string, Stage | undefined>();
	remembered.set(calendar, known);
	const key = `${due} ${today}`;
	if (!known.has(key)) known.set(key, workOut(due, today, calendar));
	return known.get(key);
}

/** Thousands of people share a calendar and a few dates; walking along its days for each of them took most of the time. */
const remembered = new WeakMap<SchoolCalendar, Map<string, Stage | undefined>>();

function workOut(due: CalendarDate, today: CalendarDate, calendar: SchoolCalendar): Stage | undefined {
	const theDay = previousSchoolDay(calendar, due);
	if (!isBefore(today, addSchoolDays(calendar, due, schoolDaysAfter))) return 'after';
	if (!isBefore(today, theDay)) return 'on-the-day';
	return isBefore(today, addSchoolDays(calendar, theDay, -schoolDaysBefore)) ? undefined : 'before';
}

/** Whether something due then is so late today that the partnership's lead should hear of it. */
export function needsUnblocking(due: CalendarDate, today: CalendarDate, calendar: SchoolCalendar): boolean {
	if (isAfter(addDays(due, daysUntilUnblock), today)) return false;
	return !isAfter(nextSchoolDay(calendar, addDays(due, daysUntilUnblock)), today);
}
