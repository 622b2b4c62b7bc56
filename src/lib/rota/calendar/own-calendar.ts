/** Why: dates are worked out in the school's own days wherever it gave them, and in its nation's usual ones elsewhere. */
import {
	academicYearOf,
	addDays,
	fromFirstToLast,
	isEmptyRange,
	typicalSchoolYear,
	type AcademicYear,
	type CalendarDate,
	type ClosedDateRange,
	type SchoolCalendar,
	type SchoolNation,
	type SchoolYear,
} from '#lib/kernel/index.ts';

/** One entry of a school's calendar, both days included. */
export interface OwnDays {
	readonly kind: 'term' | 'closed' | 'inset' | 'blocked';
	readonly first: CalendarDate;
	readonly last: CalendarDate;
}

/**
 * The calendar of a school with these entries. A year in which it gave terms has those and no others; closed days are
 * taken out of its terms, whichever they are. Visits may be blocked on days that stay open here.
 */
export function ownCalendar(nation: SchoolNation, days: readonly OwnDays[]): SchoolCalendar {
	const years = new Set(days.flatMap(({ first, last }) => [academicYearOf(first), academicYearOf(last)]));
	return { nation, years: [...years].map((year) => yearOf(nation, year, days)) };
}

function yearOf(nation: SchoolNation, year: AcademicYear, days: readonly OwnDays[]): SchoolYear {
	const usual = typicalSchoolYear(nation, year);
	const given = days.filter(({ kind, first }) => kind === 'term' && academicYearOf(first) === year).map(rangeOf);
	const closed = days.filter(({ kind }) => kind === 'closed').map(rangeOf);
	const terms = (given.length > 0 ? given : usual.terms).flatMap((term) => without(term, closed));
	return {
		year,
		terms: terms.toSorted((a, b) => (a.from < b.from ? -1 : 1)),
		insetDays: days.filter(({ kind }) => kind === 'inset').flatMap(eachDay),
		blocked: [],
		typical: given.length === 0,
	};
}

function rangeOf({ first, last }: OwnDays): ClosedDateRange {
	return fromFirstToLast(first, last);
}

/** What is left of a term when the closed days are taken out. */
function without(term: ClosedDateRange, closed: readonly ClosedDateRange[]): readonly ClosedDateRange[] {
	return closed.reduce<readonly ClosedDateRange[]>(
		(parts, gap) =>
			parts.flatMap((part) =>
				[
					{ from: part.from, until: earlier(part.until, gap.from) },
					{ from: later(part.from, gap.until), until: part.until },
				].filter((one) => !isEmptyRange(one)),
			),
		[term],
	);
}

function earlier(a: CalendarDate, b: CalendarDate): CalendarDate {
	return a < b ? a : b;
}

function later(a: CalendarDate, b: CalendarDate): CalendarDate {
	return a > b ? a : b;
}

function eachDay({ first, last }: OwnDays): readonly CalendarDate[] {
	const days: CalendarDate[] = [];
	for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
	return days;
}
