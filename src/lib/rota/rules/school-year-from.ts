/** Why: planner, poll, screen and reminders must agree on which days a school is open, so its entries become a year in one place. */
import {
	academicYearRange,
	addDays,
	typicalSchoolYear,
	type AcademicYear,
	type CalendarDate,
	type SchoolNation,
	type SchoolYear,
} from '#lib/kernel/index.ts';
import type { RotaSchool } from '../format/rota-input.ts';

/**
 * One year of a school with these entries: its own terms if it gave any for that year and no others, else its nation's
 * usual ones. Closed days count as days without school, whichever terms they lie in; blocked days stay open.
 */
export function schoolYearFrom(nation: SchoolNation, year: AcademicYear, entries: RotaSchool['calendar']): SchoolYear {
	const range = academicYearRange(year);
	const inYear = (day: CalendarDate): boolean => day >= range.from && day < range.until;
	const own = entries.terms.filter(({ first }) => inYear(first)).toSorted((a, b) => (a.first < b.first ? -1 : 1));
	return {
		year,
		terms:
			own.length === 0
				? typicalSchoolYear(nation, year).terms
				: own.map(({ first, last }) => ({ from: first, until: addDays(last, 1) })),
		insetDays: [...entries.inset, ...entries.closed.flatMap(eachDay)].filter(inYear),
		blocked: entries.blocked.map(({ first, last, reason }) => ({
			range: { from: first, until: addDays(last, 1) },
			reason,
		})),
		typical: own.length === 0,
	};
}

function eachDay({ first, last }: RotaSchool['calendar']['closed'][number]): readonly CalendarDate[] {
	const days: CalendarDate[] = [];
	for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
	return days;
}
