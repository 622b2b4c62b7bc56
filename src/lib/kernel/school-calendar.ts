// Every date Lateral proposes must be one on which the school is open, and each school keeps its own calendar.
import { type AcademicYear, academicYearOf } from './academic-year.ts';
import { type BankHolidayName, bankHolidayOn } from './bank-holidays.ts';
import { addDays, type CalendarDate, compareDates, daysBetween, isWeekend, monthOf } from './calendar-date.ts';
import { type ClosedDateRange, rangeContains } from './date-range.ts';
import type { BlockReason, SchoolHoliday, SchoolNation, SchoolYear } from './school-year.ts';
import { typicalSchoolYear } from './typical-school-year.ts';

/** A school's calendar: the years it gave, and its nation's usual dates for every other year. */
export interface SchoolCalendar {
	readonly nation: SchoolNation;
	readonly years: readonly SchoolYear[];
}

/** What sort of day it is at a school. `blocked` days are open days on which no visit is wanted. */
export type SchoolDayKind =
	| { readonly kind: 'open' }
	| { readonly kind: 'blocked'; readonly reason: BlockReason; readonly note?: string }
	| { readonly kind: 'weekend' }
	| { readonly kind: 'bank-holiday'; readonly name: BankHolidayName }
	| { readonly kind: 'inset' }
	| { readonly kind: 'holiday'; readonly holiday: SchoolHoliday; readonly typical: boolean };

/** The calendar of a school that has given no dates. */
export function typicalCalendar(nation: SchoolNation): SchoolCalendar {
	return { nation, years: [] };
}

/** The dates that hold for a year: the school's own, else its nation's usual ones. */
export function schoolYearIn(calendar: SchoolCalendar, year: AcademicYear): SchoolYear {
	return calendar.years.find((given) => given.year === year) ?? typicalSchoolYear(calendar.nation, year);
}

/** What sort of day it is; the first that fits of holiday, weekend, bank holiday, INSET, blocked, open. */
export function schoolDayKind(calendar: SchoolCalendar, date: CalendarDate): SchoolDayKind {
	const year = schoolYearIn(calendar, academicYearOf(date));
	if (!isInTerm(year, date)) return { kind: 'holiday', holiday: holidayAround(year, date), typical: year.typical };
	if (isWeekend(date)) return { kind: 'weekend' };
	const bankHoliday = bankHolidayOn(date);
	if (bankHoliday !== undefined) return { kind: 'bank-holiday', name: bankHoliday.name };
	if (year.insetDays.includes(date)) return { kind: 'inset' };
	const block = year.blocked.find(({ range }) => rangeContains(range, date));
	if (block === undefined) return { kind: 'open' };
	const { reason, note } = block;
	return note === undefined ? { kind: 'blocked', reason } : { kind: 'blocked', reason, note };
}

/** Whether pupils are in school; blocked days count, since the school is open. */
export function isSchoolDay(calendar: SchoolCalendar, date: CalendarDate): boolean {
	const { kind } = schoolDayKind(calendar, date);
	return kind === 'open' || kind === 'blocked';
}

/** The school holiday a day lies in (its weekends and bank holidays included), or undefined in term. */
export function holidayOn(calendar: SchoolCalendar, date: CalendarDate): SchoolHoliday | undefined {
	const year = schoolYearIn(calendar, academicYearOf(date));
	return isInTerm(year, date) ? undefined : holidayAround(year, date);
}

function isInTerm(year: SchoolYear, date: CalendarDate): boolean {
	return year.terms.some((term) => rangeContains(term, date));
}

/** Which holiday a gap between terms is: the month of its middle tells, since no two share one. */
function holidayAround(year: SchoolYear, date: CalendarDate): SchoolHoliday {
	const gap = gapAround(year.terms, date);
	if (gap === undefined) return 'summer';
	const month = monthOf(addDays(gap.from, Math.floor(daysBetween(gap.from, gap.until) / 2)));
	if (month === 12 || month === 1) return 'christmas';
	if (month >= 10) return 'autumn-half-term';
	if (month === 2) return 'spring-half-term';
	if (month <= 4) return 'easter';
	return month <= 6 ? 'summer-half-term' : 'summer';
}

/** The days between the term before and the term after; undefined before the first term or after the last. */
function gapAround(terms: readonly ClosedDateRange[], date: CalendarDate): ClosedDateRange | undefined {
	const from = terms
		.map((term) => term.until)
		.filter((end) => end <= date)
		.toSorted(compareDates)
		.at(-1);
	const until = terms
		.map((term) => term.from)
		.filter((start) => start > date)
		.toSorted(compareDates)
		.at(0);
	return from === undefined || until === undefined ? undefined : { from, until };
}
