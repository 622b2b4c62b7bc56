// Promises between schools are made in school days, so counting them is written once.
import { addDays, type CalendarDate, isBefore } from './calendar-date.ts';
import { isSchoolDay, type SchoolCalendar } from './school-calendar.ts';

/** Longer than any holiday: past this a calendar has been typed in with no open days at all. */
const furthest = 800;

/** The first school day on or after a date; the date itself when the calendar has none for two years. */
export function nextSchoolDay(calendar: SchoolCalendar, date: CalendarDate): CalendarDate {
	return walk(calendar, date, 1);
}

/** The last school day on or before a date; the date itself when the calendar has none for two years. */
export function previousSchoolDay(calendar: SchoolCalendar, date: CalendarDate): CalendarDate {
	return walk(calendar, date, -1);
}

/**
 * The n-th school day after a date (before it when negative), the date itself never counted.
 * With 0 it is the first school day on or after the date.
 */
export function addSchoolDays(calendar: SchoolCalendar, date: CalendarDate, count: number): CalendarDate {
	if (count === 0) return nextSchoolDay(calendar, date);
	const step = count > 0 ? 1 : -1;
	let day = date;
	for (let left = Math.abs(count); left > 0; left -= 1) day = walk(calendar, addDays(day, step), step);
	return day;
}

/** How many school days lie after `from` up to and including `to`; negative when `to` is earlier. */
export function schoolDaysBetween(calendar: SchoolCalendar, from: CalendarDate, to: CalendarDate): number {
	if (isBefore(to, from)) return -schoolDaysBetween(calendar, to, from);
	let count = 0;
	for (let day = from; isBefore(day, to);) {
		day = addDays(day, 1);
		if (isSchoolDay(calendar, day)) count += 1;
	}
	return count;
}

function walk(calendar: SchoolCalendar, date: CalendarDate, step: 1 | -1): CalendarDate {
	let day = date;
	for (let tried = 0; tried < furthest; tried += 1) {
		if (isSchoolDay(calendar, day)) return day;
		day = addDays(day, step);
	}
	return date;
}
