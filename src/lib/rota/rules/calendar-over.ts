/** Why: planner, poll and screen must agree on which days a school is open. */
import {
	academicYearOf,
	academicYearRange,
	addDays,
	typicalSchoolYear,
	type AcademicYear,
	type SchoolCalendar,
	type SchoolYear,
} from '#lib/kernel/index.ts';
import type { RotaInput, RotaSchool } from '../format/rota-input.ts';

/** The years the window and its follow-ups touch, each from the school's own terms or else its nation's usual ones. */
export function calendarOver(
	{ nation, calendar }: Pick<RotaSchool, 'nation' | 'calendar'>,
	window: RotaInput['window'],
): SchoolCalendar {
	const years: AcademicYear[] = [];
	const until = addDays(window.last, 400);
	for (let day = addDays(window.first, -1); day <= until;) {
		const year = academicYearOf(day);
		years.push(year);
		day = academicYearRange(year).until;
	}
	return {
		nation,
		years: years.map((year): SchoolYear => {
			const usual = typicalSchoolYear(nation, year);
			const range = academicYearRange(year);
			const own = calendar.terms
				.filter(({ first }) => first >= range.from && first < range.until)
				.toSorted((a, b) => (a.first < b.first ? -1 : 1));
			const inYear = (day: string): boolean => day >= range.from && day < range.until;
			return {
				year,
				terms:
					own.length === 0 ? usual.terms : own.map(({ first, last }) => ({ from: first, until: addDays(last, 1) })),
				insetDays: [...calendar.inset, ...calendar.closed.flatMap(daysOf)].filter(inYear),
				blocked: calendar.blocked.map(({ first, last, reason }) => ({
					range: { from: first, until: addDays(last, 1) },
					reason,
				})),
				typical: own.length === 0,
			};
		}),
	};
}

function daysOf({ first, last }: RotaInput['window']): readonly RotaInput['window']['first'][] {
	const days = [];
	for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
	return days;
}
