/** Why: a picture of the year is read against its holidays, and those are when none of the schools is open. */
import {
	academicYearOf,
	academicYearRange,
	addDays,
	type CalendarDate,
	daysBetween,
	isSchoolDay,
} from '#lib/kernel/index.ts';
import type { RotaInput } from '../format/rota-input.ts';
import { openBook } from '../rules/book.ts';

/** From the first to the last day, both included. */
export interface Stretch {
	readonly first: CalendarDate;
	readonly last: CalendarDate;
}

/** Fewer days than this are a long weekend. Our default. */
const leastDays = 5;

/** The stretches in which no host is open, from the first day of the window's academic year to the last of its end's. */
export function holidaysOf(input: RotaInput): readonly Stretch[] {
	const { calendars, clusterOf } = openBook(input);
	const shared = [...new Set([...clusterOf.keys()].flatMap((id) => calendars.get(id) ?? []))];
	const from = academicYearRange(academicYearOf(input.window.first)).from;
	const until = academicYearRange(academicYearOf(input.window.last)).until;
	const found: Stretch[] = [];
	let first: CalendarDate | undefined;
	for (let day = from; day <= until; day = addDays(day, 1)) {
		const shut = day < until && !shared.some((calendar) => isSchoolDay(calendar, day));
		if (shut) first ??= day;
		else if (first !== undefined) {
			if (daysBetween(first, day) >= leastDays) found.push({ first, last: addDays(day, -1) });
			first = undefined;
		}
	}
	return found;
}
