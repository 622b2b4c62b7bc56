// Two bank holidays and a school holiday hang on Easter, so it has to be computed for any year.
import { type CalendarDate, calendarDateFrom } from './calendar-date.ts';

/** Easter Sunday in the Gregorian calendar. Source: the anonymous computus (Meeus, Jones and Butcher). */
export function easterSunday(year: number): CalendarDate {
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const f = Math.floor((b + 8) / 25);
	const g = Math.floor((b - f + 1) / 3);
	const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
	const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
	const m = Math.floor((a + 11 * h + 22 * l) / 451);
	const total = h + l - 7 * m + 114;
	const date = calendarDateFrom(year, Math.floor(total / 31), (total % 31) + 1);
	if (date === undefined) throw new RangeError(`no Easter in the year ${String(year)}`);
	return date;
}
