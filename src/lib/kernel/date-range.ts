// Appointments, memberships and terms all begin and end; one half-open shape keeps their edges from overlapping.
import { addDays, type CalendarDate, isBefore } from './calendar-date.ts';

/** From the first day up to, but not including, `until`; without `until` it has not ended. */
export interface DateRange {
	readonly from: CalendarDate;
	readonly until?: CalendarDate;
}

/** A range with a known end. */
export interface ClosedDateRange extends DateRange {
	readonly until: CalendarDate;
}

/** The range that covers both the first and the last day named. */
export function fromFirstToLast(first: CalendarDate, last: CalendarDate): ClosedDateRange {
	return { from: first, until: addDays(last, 1) };
}

/** The last day inside a range with an end. */
export function lastDayOf(range: ClosedDateRange): CalendarDate {
	return addDays(range.until, -1);
}

/** Whether no day lies in the range. */
export function isEmptyRange(range: DateRange): boolean {
	return range.until !== undefined && range.until <= range.from;
}

/** Whether the day lies in the range. */
export function rangeContains(range: DateRange, date: CalendarDate): boolean {
	return range.from <= date && (range.until === undefined || date < range.until);
}

/** Whether some day lies in both ranges; ranges that only touch do not overlap. */
export function rangesOverlap(a: DateRange, b: DateRange): boolean {
	if (isEmptyRange(a) || isEmptyRange(b)) return false;
	return startsBeforeEnd(a, b) && startsBeforeEnd(b, a);
}

function startsBeforeEnd(a: DateRange, b: DateRange): boolean {
	return b.until === undefined || isBefore(a.from, b.until);
}
