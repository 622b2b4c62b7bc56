// Schools live by the day, not the instant; a plain date can never drift across a time zone.

declare const calendarDateBrand: unique symbol;

/** A day of the Gregorian calendar, written YYYY-MM-DD, from 0001-01-01 to 9999-12-31. Sorts as text. */
export type CalendarDate = string & { readonly [calendarDateBrand]: 'CalendarDate' };

/** Days of the week as ISO 8601 numbers them: Monday 1 to Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const written = /^(\d{4})-(\d{2})-(\d{2})$/;
const lastDayNumber = toDayNumber(9999, 12, 31);

/** Reads YYYY-MM-DD; undefined when the text is not written so or the day does not exist. */
export function parseCalendarDate(text: string): CalendarDate | undefined {
	const parts = written.exec(text);
	if (parts === null) return undefined;
	return calendarDateFrom(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** A date known to be right when the code is written; throws RangeError on a slip of the programmer. */
export function calendarDate(text: string): CalendarDate {
	const date = parseCalendarDate(text);
	if (date === undefined) throw new RangeError(`not a calendar date: ${text}`);
	return date;
}

/** A date from its year, month (1–12) and day; undefined when no such day exists. */
export function calendarDateFrom(year: number, month: number, day: number): CalendarDate | undefined {
	if (![year, month, day].every(Number.isInteger)) return undefined;
	if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return undefined;
	if (day > daysInMonth(year, month)) return undefined;
	return write(year, month, day);
}

/** The date `days` later (earlier when negative); throws RangeError outside the years 1 to 9999. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
	return fromDayNumber(dayNumber(date) + days);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
	return dayNumber(to) - dayNumber(from);
}

/** The day of the week, Monday 1 to Sunday 7. */
export function dayOfWeek(date: CalendarDate): Weekday {
	const sinceMonday = (((dayNumber(date) + 3) % 7) + 7) % 7;
	return (sinceMonday + 1) as Weekday;
}

/** Whether the date is a Saturday or a Sunday. */
export function isWeekend(date: CalendarDate): boolean {
	return dayOfWeek(date) >= 6;
}

/** For sorting: negative when `a` is earlier, zero when equal, positive when later. */
export function compareDates(a: CalendarDate, b: CalendarDate): -1 | 0 | 1 {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

/** Whether `a` is strictly earlier than `b`. */
export function isBefore(a: CalendarDate, b: CalendarDate): boolean {
	return a < b;
}

/** Whether `a` is strictly later than `b`. */
export function isAfter(a: CalendarDate, b: CalendarDate): boolean {
	return a > b;
}

/** The year of a date. */
export function yearOf(date: CalendarDate): number {
	return Number(date.slice(0, 4));
}

/** The month of a date, January 1 to December 12. */
export function monthOf(date: CalendarDate): number {
	return Number(date.slice(5, 7));
}

/** The day of the month, from 1. */
export function dayOfMonth(date: CalendarDate): number {
	return Number(date.slice(8, 10));
}

/** The last day number of a month: 28 to 31. */
export function daysInMonth(year: number, month: number): number {
	if (month === 2) return isLeapYear(year) ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const londonDay = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Europe/London',
	calendar: 'gregory',
	numberingSystem: 'latn',
	year: 'numeric',
	month: '2-digit',
	day: '2-digit',
});

/** The day it is in Europe/London at an instant, summer time included. */
export function londonDateAt(instant: Date): CalendarDate {
	const part = new Map(londonDay.formatToParts(instant).map(({ type, value }) => [type, value]));
	const year = part.get('year') ?? '';
	return calendarDate(`${year.padStart(4, '0')}-${part.get('month') ?? ''}-${part.get('day') ?? ''}`);
}

function isLeapYear(year: number): boolean {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function dayNumber(date: CalendarDate): number {
	return toDayNumber(yearOf(date), monthOf(date), dayOfMonth(date));
}

/** Days since 1970-01-01, counting years from March so that the leap day comes last. */
function toDayNumber(year: number, month: number, day: number): number {
	const y = month <= 2 ? year - 1 : year;
	const sinceMarch = (month + 9) % 12;
	const dayOfYear = Math.floor((153 * sinceMarch + 2) / 5) + day - 1;
	return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719468;
}

function fromDayNumber(days: number): CalendarDate {
	if (!Number.isInteger(days) || days < toDayNumber(1, 1, 1) || days > lastDayNumber) {
		throw new RangeError(`no calendar date ${String(days)} days from 1970-01-01`);
	}
	const shifted = days + 719468;
	const era = Math.floor(shifted / 146097);
	const dayOfEra = shifted - era * 146097;
	const yearOfEra = Math.floor(
		(dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
	);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const sinceMarch = Math.floor((5 * dayOfYear + 2) / 153);
	const day = dayOfYear - Math.floor((153 * sinceMarch + 2) / 5) + 1;
	const month = sinceMarch < 10 ? sinceMarch + 3 : sinceMarch - 9;
	const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
	return write(year, month, day);
}

function write(year: number, month: number, day: number): CalendarDate {
	const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
	return text as CalendarDate;
}

function pad(value: number, width: number): string {
	return String(value).padStart(width, '0');
}
