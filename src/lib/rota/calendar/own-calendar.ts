/** Why: dates are worked out in the school's own days wherever it gave them, and in its nation's usual ones elsewhere. */
import { academicYearOf, type CalendarDate, type SchoolCalendar, type SchoolNation } from '#lib/kernel/index.ts';
import { calendarFrom } from '../inputs/calendar-from.ts';
import { schoolYearFrom } from '../rules/school-year-from.ts';

/** One entry of a school's calendar, both days included. */
export interface OwnDays {
	readonly kind: 'term' | 'closed' | 'inset' | 'blocked';
	readonly first: CalendarDate;
	readonly last: CalendarDate;
}

/** The calendar of a school with these entries; years that none of them touches are its nation's usual ones. */
export function ownCalendar(nation: SchoolNation, days: readonly OwnDays[]): SchoolCalendar {
	const years = new Set(days.flatMap(({ first, last }) => [academicYearOf(first), academicYearOf(last)]));
	const entries = calendarFrom(days.map((one) => ({ ...one, reason: null, note: '' })));
	return { nation, years: [...years].map((year) => schoolYearFrom(nation, year, entries)) };
}
