// No school meets on a bank holiday, and no list of them reaches far enough ahead, so they are worked out by rule.
import {
	addDays,
	type CalendarDate,
	calendarDate,
	calendarDateFrom,
	compareDates,
	daysInMonth,
	dayOfWeek,
	isWeekend,
	type Weekday,
	yearOf,
} from './calendar-date.ts';
import { easterSunday } from './easter.ts';

/** Which bank holiday it is; the last four happened once. */
export type BankHolidayName =
	| 'new-year'
	| 'good-friday'
	| 'easter-monday'
	| 'early-may'
	| 'spring'
	| 'summer'
	| 'christmas'
	| 'boxing-day'
	| 'royal-wedding'
	| 'jubilee'
	| 'state-funeral'
	| 'coronation';

/** A day off by law in England and Wales; `substitute` when it stands in for a weekend day. */
export interface BankHoliday {
	readonly date: CalendarDate;
	readonly name: BankHolidayName;
	readonly substitute: boolean;
}

/** Early May and spring holidays that were moved by proclamation (for VE day and for jubilees). */
const moved: Readonly<Record<string, string>> = {
	'1995 early-may': '1995-05-08',
	'2020 early-may': '2020-05-08',
	'2002 spring': '2002-06-04',
	'2012 spring': '2012-06-04',
	'2022 spring': '2022-06-02',
};

const once: Readonly<Record<number, readonly (readonly [string, BankHolidayName])[]>> = {
	2002: [['2002-06-03', 'jubilee']],
	2011: [['2011-04-29', 'royal-wedding']],
	2012: [['2012-06-05', 'jubilee']],
	2022: [
		['2022-06-03', 'jubilee'],
		['2022-09-19', 'state-funeral'],
	],
	2023: [['2023-05-08', 'coronation']],
};

const remembered = new Map<number, readonly BankHoliday[]>();

/**
 * The bank holidays of England and Wales in a year, in order of date.
 * Source: Banking and Financial Dealings Act 1971 and the proclamations under it; exact from 1978,
 * and, for years to come, as the rule stands today.
 */
export function bankHolidays(year: number): readonly BankHoliday[] {
	const known = remembered.get(year);
	if (known !== undefined) return known;
	const holidays = workOut(year);
	remembered.set(year, holidays);
	return holidays;
}

/** The bank holiday on a day, or undefined. */
export function bankHolidayOn(date: CalendarDate): BankHoliday | undefined {
	return bankHolidays(yearOf(date)).find((holiday) => holiday.date === date);
}

/** The last given weekday of a month, such as the last Monday of May. */
export function lastWeekdayOfMonth(year: number, month: number, weekday: Weekday): CalendarDate {
	const last = day(year, month, daysInMonth(year, month));
	return addDays(last, -((dayOfWeek(last) - weekday + 7) % 7));
}

/** The first given weekday on or after a date. */
export function weekdayOnOrAfter(date: CalendarDate, weekday: Weekday): CalendarDate {
	return addDays(date, (weekday - dayOfWeek(date) + 7) % 7);
}

function workOut(year: number): readonly BankHoliday[] {
	const easter = easterSunday(year);
	const holidays: BankHoliday[] = [
		newYear(year),
		{ date: addDays(easter, -2), name: 'good-friday', substitute: false },
		{ date: addDays(easter, 1), name: 'easter-monday', substitute: false },
		movable(year, 'early-may', weekdayOnOrAfter(day(year, 5, 1), 1)),
		movable(year, 'spring', lastWeekdayOfMonth(year, 5, 1)),
		{ date: lastWeekdayOfMonth(year, 8, 1), name: 'summer', substitute: false },
		...christmasDays(year),
		...(once[year] ?? []).map(([text, name]) => ({
			date: calendarDate(text),
			name,
			substitute: false,
		})),
	];
	return holidays.toSorted((a, b) => compareDates(a.date, b.date));
}

function newYear(year: number): BankHoliday {
	const first = day(year, 1, 1);
	if (!isWeekend(first)) return { date: first, name: 'new-year', substitute: false };
	return { date: weekdayOnOrAfter(first, 1), name: 'new-year', substitute: true };
}

function movable(year: number, name: 'early-may' | 'spring', usual: CalendarDate): BankHoliday {
	const elsewhere = moved[`${String(year)} ${name}`];
	return { date: elsewhere === undefined ? usual : calendarDate(elsewhere), name, substitute: false };
}

/** A Christmas Day at the weekend is kept on the 27th, a Boxing Day at the weekend on the 28th. */
function christmasDays(year: number): readonly BankHoliday[] {
	const christmas = day(year, 12, 25);
	const boxing = day(year, 12, 26);
	return [
		isWeekend(christmas)
			? { date: day(year, 12, 27), name: 'christmas', substitute: true }
			: { date: christmas, name: 'christmas', substitute: false },
		isWeekend(boxing)
			? { date: day(year, 12, 28), name: 'boxing-day', substitute: true }
			: { date: boxing, name: 'boxing-day', substitute: false },
	];
}

function day(year: number, month: number, dayOfTheMonth: number): CalendarDate {
	const date = calendarDateFrom(year, month, dayOfTheMonth);
	if (date === undefined) throw new RangeError(`no such day in the year ${String(year)}`);
	return date;
}
