// Every date Lateral proposes must be one on which the school is open, and each school keeps its own calendar.
import { type AcademicYear, academicYearOf } from './academic-year.ts';
import { type BankHolidayName, bankHolidayOn } from './bank-holidays.ts';
import { type CalendarDate, isWeekend, monthOf } from './calendar-date.ts';
import { type ClosedDateRange, rangeContains } from './date-range.ts';
import { typicalSchoolYear } from './typical-school-year.ts';

/** Whose rules stand in until a school gives its own dates. */
export type SchoolNation = 'england' | 'wales';

/** The six times a year when schools are closed for longer than a weekend. */
export type SchoolHoliday = 'autumn-half-term' | 'christmas' | 'spring-half-term' | 'easter' | 'summer-half-term' | 'summer';

/** Why a school that is open asks not to be visited. */
export type BlockReason = 'tests' | 'fasting' | 'inspection' | 'school-event' | 'other';

/** Open days on which the school wants no visit; `note` is the school's own words. */
export interface BlockedRange {
	readonly range: ClosedDateRange;
	readonly reason: BlockReason;
	readonly note?: string;
}

/** One school's dates for one academic year: what is inside `terms` is open, the gaps are holidays. */
export interface SchoolYear {
	readonly year: AcademicYear;
	/** Unbroken stretches of school, in order; six when half-terms are given. */
	readonly terms: readonly ClosedDateRange[];
	/** Days inside a term on which staff work and pupils stay at home. */
	readonly insetDays: readonly CalendarDate[];
	readonly blocked: readonly BlockedRange[];
	/** True when worked out by rule because the school gave none. */
	readonly typical: boolean;
}

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
	if (liesInHoliday(year, date)) return { kind: 'holiday', holiday: holidayByMonth(date), typical: year.typical };
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
	return liesInHoliday(year, date) ? holidayByMonth(date) : undefined;
}

function liesInHoliday(year: SchoolYear, date: CalendarDate): boolean {
	return !year.terms.some((term) => rangeContains(term, date));
}

/** No two holidays fall in the same months, so the month tells which one a closed day belongs to. */
function holidayByMonth(date: CalendarDate): SchoolHoliday {
	const month = monthOf(date);
	if (month >= 7 && month <= 9) return 'summer';
	if (month === 12 || month === 1) return 'christmas';
	if (month >= 10) return 'autumn-half-term';
	if (month === 2) return 'spring-half-term';
	return month <= 4 ? 'easter' : 'summer-half-term';
}
