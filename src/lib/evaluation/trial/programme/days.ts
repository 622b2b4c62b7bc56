/** Why: sessions, reviews and letters fall on working days. */
import { addDays, calendarDate, dayOfWeek, daysBetween, type CalendarDate } from '#lib/kernel/index.ts';
import { wholes } from '../cards.ts';

/** A first and a last day. */
export type Span = readonly [string, string];

/** The same day, or the Monday after a weekend. */
export function workingDay(date: CalendarDate): CalendarDate {
	const late = dayOfWeek(date) - 5;
	return late > 0 ? addDays(date, 3 - late) : date;
}

/** The working days from the first to the last, both included. */
export function workingDays([first, last]: Span): readonly CalendarDate[] {
	const from = calendarDate(first);
	return wholes(0, daysBetween(from, calendarDate(last)))
		.map((days) => addDays(from, days))
		.filter((date) => dayOfWeek(date) <= 5);
}
