/** Why: the planner asks only for the years that a rota and its follow-ups touch. */
import {
	academicYearOf,
	academicYearRange,
	addDays,
	type AcademicYear,
	type SchoolCalendar,
} from '#lib/kernel/index.ts';
import type { RotaInput, RotaSchool } from '../format/rota-input.ts';
import { schoolYearFrom } from './school-year-from.ts';

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
		years: years.map((year) => schoolYearFrom(nation, year, calendar)),
	};
}
