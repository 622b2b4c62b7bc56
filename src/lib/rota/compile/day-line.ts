/** Why: schools differ from the usual dates by a few days only, so the usual year is worked out once and each school's days are taken out. */
import { addDays, type CalendarDate, daysBetween, isSchoolDay, type SchoolCalendar } from '#lib/kernel/index.ts';
import type { RotaInput } from '../format/rota-input.ts';
import type { RotaBook } from '../rules/book.ts';
import { addDay, type DaySet, emptyDays, hasDay, removeDay } from './day-set.ts';

/** One school's days on the line. */
export interface SchoolDays {
	/** School days, blocked ones among them. */
	readonly school: DaySet;
	/** School days on which a visit may be received or sent out. */
	readonly open: DaySet;
	/** For each day the first school day on or after it; `length` when there is none on the line. */
	readonly next: Int32Array;
}

/** All days that matter, numbered from 0: the window, reviews already held, and the weeks in which workshops fall. */
export interface DayLine {
	readonly first: CalendarDate;
	readonly length: number;
	readonly daysOf: (schoolId: string) => SchoolDays;
}

/** Numbers the days of an input. */
export function dayLine({ input, calendars, held }: RotaBook): DayLine {
	const dated = [...held.values()].flatMap(({ days, workshop }) => [...days, workshop]);
	const first = [input.window.first, ...dated].toSorted()[0] ?? input.window.first;
	const after = addDays(input.window.last, Math.max(input.rules.workshopLatestDays, input.rules.workshopDays) + 40);
	const last = [after, ...dated].toSorted().at(-1) ?? after;
	const length = daysBetween(first, last) + 1;
	const bases = new Map<string, DaySet>();
	const known = new Map<SchoolCalendar, SchoolDays>();
	return {
		first,
		length,
		daysOf: (schoolId) => {
			const calendar = calendars.get(schoolId) ?? { nation: 'england', years: [] };
			const days = known.get(calendar) ?? schoolDays(calendar, bases, first, length);
			known.set(calendar, days);
			return days;
		},
	};
}

/** The number of a date on the line. */
export function numberOf({ first }: Pick<DayLine, 'first'>, date: CalendarDate): number {
	return daysBetween(first, date);
}

/** The days of the window that a range covers, as numbers. */
export function rangeOn(line: DayLine, { first, last }: RotaInput['window']): readonly number[] {
	const from = Math.max(0, numberOf(line, first));
	const until = Math.min(line.length - 1, numberOf(line, last));
	return Array.from({ length: Math.max(0, until - from + 1) }, (_, index) => from + index);
}

function schoolDays(
	calendar: SchoolCalendar,
	bases: Map<string, DaySet>,
	first: CalendarDate,
	length: number,
): SchoolDays {
	const bare: SchoolCalendar = {
		nation: calendar.nation,
		years: calendar.years.map((year) => ({ ...year, insetDays: [], blocked: [] })),
	};
	const key = JSON.stringify([bare.nation, bare.years.map(({ year, terms }) => [year, terms])]);
	const base = bases.get(key) ?? workOut(bare, first, length);
	bases.set(key, base);
	const school = base.slice();
	const open = base.slice();
	for (const { insetDays, blocked } of calendar.years) {
		for (const day of insetDays) takeOut(school, daysBetween(first, day), length);
		for (const day of insetDays) takeOut(open, daysBetween(first, day), length);
		for (const { range } of blocked) {
			for (let day = range.from; day < range.until; day = addDays(day, 1))
				takeOut(open, daysBetween(first, day), length);
		}
	}
	const next = new Int32Array(length + 1).fill(length);
	for (let day = length - 1; day >= 0; day -= 1) next[day] = hasDay(school, day) ? day : (next[day + 1] ?? length);
	return { school, open, next };
}

function takeOut(set: DaySet, day: number, length: number): void {
	if (day >= 0 && day < length) removeDay(set, day);
}

function workOut(calendar: SchoolCalendar, first: CalendarDate, length: number): DaySet {
	const set = emptyDays(length);
	for (let day = 0; day < length; day += 1) if (isSchoolDay(calendar, addDays(first, day))) addDay(set, day);
	return set;
}
