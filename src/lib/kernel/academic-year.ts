// Cycles, calendars and rotas turn with the school year, which is not the calendar year.
import { type CalendarDate, calendarDateFrom, isAfter, monthOf, yearOf } from './calendar-date.ts';
import type { ClosedDateRange } from './date-range.ts';
import { easterSunday } from './easter.ts';

/** A school year from 1 September to 31 August, written like 2026/27. Sorts as text. */
export type AcademicYear = `${number}/${number}`;

/** The three terms of a year in England and Wales. */
export type TermName = 'autumn' | 'spring' | 'summer';

/** Reads text like 2026/27; undefined when it is not written so or the two years do not follow each other. */
export function parseAcademicYear(text: string): AcademicYear | undefined {
	const parts = /^(\d{4})\/\d{2}$/.exec(text);
	if (parts === null) return undefined;
	const year = academicYearStarting(Number(parts[1]));
	return year === text ? year : undefined;
}

/** The academic year that begins on 1 September of `startYear`. */
export function academicYearStarting(startYear: number): AcademicYear {
	const start = String(startYear).padStart(4, '0');
	const end = String((startYear + 1) % 100).padStart(2, '0');
	return `${start}/${end}` as AcademicYear;
}

/** The academic year a day falls in. */
export function academicYearOf(date: CalendarDate): AcademicYear {
	return academicYearStarting(monthOf(date) >= 9 ? yearOf(date) : yearOf(date) - 1);
}

/** The calendar year in which an academic year begins. */
export function startYearOf(year: AcademicYear): number {
	return Number(year.slice(0, 4));
}

/** The academic year after this one (before it when `years` is negative). */
export function academicYearAfter(year: AcademicYear, years = 1): AcademicYear {
	return academicYearStarting(startYearOf(year) + years);
}

/** 1 September to 31 August as a half-open range. */
export function academicYearRange(year: AcademicYear): ClosedDateRange {
	const start = startYearOf(year);
	return { from: firstOfSeptember(start), until: firstOfSeptember(start + 1) };
}

/**
 * Which term a day belongs to in ordinary speech, holidays counted with the term before them:
 * autumn to the end of December, spring to Easter Sunday, summer to the end of August. Our default.
 */
export function termNameOf(date: CalendarDate): TermName {
	if (monthOf(date) >= 9) return 'autumn';
	return isAfter(date, easterSunday(yearOf(date))) ? 'summer' : 'spring';
}

function firstOfSeptember(year: number): CalendarDate {
	const date = calendarDateFrom(year, 9, 1);
	if (date === undefined) throw new RangeError(`no academic year begins in ${String(year)}`);
	return date;
}
