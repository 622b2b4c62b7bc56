// A new partnership must be able to plan before anybody has typed in term dates, so the usual ones are worked out.
import { type AcademicYear, startYearOf } from './academic-year.ts';
import { bankHolidayOn, lastWeekdayOfMonth, weekdayOnOrAfter } from './bank-holidays.ts';
import { addDays, type CalendarDate, calendarDateFrom, daysBetween, dayOfWeek, isWeekend } from './calendar-date.ts';
import { type ClosedDateRange, fromFirstToLast } from './date-range.ts';
import { easterSunday } from './easter.ts';
import type { SchoolNation, SchoolYear } from './school-year.ts';

/** First and last day out of school, both included. */
interface Break {
	readonly first: CalendarDate;
	readonly last: CalendarDate;
}

interface YearPlan {
	readonly first: CalendarDate;
	readonly last: CalendarDate;
	readonly breaks: readonly Break[];
}

const remembered = new Map<string, SchoolYear>();

/**
 * The usual term dates of a nation, marked `typical`: six stretches of school, no INSET days, nothing blocked.
 * Source: our rule, drawn from the dates that English county councils and the Welsh Ministers set for
 * 2018 to 2027; real schools differ by some days, so a school's own dates always win.
 */
export function typicalSchoolYear(nation: SchoolNation, year: AcademicYear): SchoolYear {
	const key = `${nation} ${year}`;
	const known = remembered.get(key);
	if (known !== undefined) return known;
	const plan = nation === 'wales' ? planWales(startYearOf(year)) : planEngland(startYearOf(year));
	const made: SchoolYear = { year, terms: stretches(plan), insetDays: [], blocked: [], typical: true };
	remembered.set(key, made);
	return made;
}

function planEngland(start: number): YearPlan {
	return {
		first: firstDay(start),
		last: weekdayOnOrAfter(day(start + 1, 7, 19), 3),
		breaks: [
			weekFrom(weekdayOnOrAfter(day(start, 10, 23), 1)),
			weeksFrom(weekdayOnOrAfter(day(start, 12, 19), 1), 2),
			weekFrom(weekdayOnOrAfter(day(start + 1, 2, 12), 1)),
			englishEaster(start + 1),
			weekFrom(lastWeekdayOfMonth(start + 1, 5, 1)),
		],
	};
}

/** Wales shares its dates: the Easter fortnight begins with Holy Week, and half-term halves the spring term. */
function planWales(start: number): YearPlan {
	const christmas = weeksFrom(weekdayOnOrAfter(day(start, 12, 20), 1), 2);
	const easter = weeksFrom(addDays(easterSunday(start + 1), -6), 2);
	const springStart = addDays(christmas.last, 3);
	const springWeeks = daysBetween(springStart, easter.first) / 7;
	return {
		first: firstDay(start),
		last: weekdayAfterWeekend(day(start + 1, 7, 20)),
		breaks: [
			weekFrom(lastWeekdayOfMonth(start, 10, 1)),
			christmas,
			weekFrom(addDays(springStart, 7 * Math.floor(springWeeks / 2))),
			easter,
			weekFrom(lastWeekdayOfMonth(start + 1, 5, 1)),
		],
	};
}

/** 1 September, or the Monday after when that is a Friday or a weekend. */
function firstDay(start: number): CalendarDate {
	const september = day(start, 9, 1);
	return dayOfWeek(september) >= 5 ? weekdayOnOrAfter(september, 1) : september;
}

/** A fortnight that takes in both Easter bank holidays, early or late as Easter itself. */
function englishEaster(year: number): Break {
	const easter = easterSunday(year);
	if (easter <= day(year, 4, 4)) return { first: addDays(easter, -2), last: addDays(easter, 12) };
	if (easter <= day(year, 4, 13)) return weeksFrom(addDays(easter, -6), 2);
	return { first: addDays(easter, -13), last: addDays(easter, 1) };
}

function weekFrom(monday: CalendarDate): Break {
	return weeksFrom(monday, 1);
}

function weeksFrom(monday: CalendarDate, weeks: number): Break {
	return { first: monday, last: addDays(monday, 7 * weeks - 3) };
}

function weekdayAfterWeekend(date: CalendarDate): CalendarDate {
	return isWeekend(date) ? weekdayOnOrAfter(date, 1) : date;
}

/** The stretches of school between the breaks, each trimmed to begin and end on a working day. */
function stretches(plan: YearPlan): readonly ClosedDateRange[] {
	const starts = [plan.first, ...plan.breaks.map((gap) => addDays(gap.last, 1))];
	const ends = [...plan.breaks.map((gap) => addDays(gap.first, -1)), plan.last];
	return starts.map((start, index) => fromFirstToLast(onward(start, 1), onward(ends[index] ?? plan.last, -1)));
}

function onward(date: CalendarDate, step: 1 | -1): CalendarDate {
	let working = date;
	while (isWeekend(working) || bankHolidayOn(working) !== undefined) working = addDays(working, step);
	return working;
}

function day(year: number, month: number, dayOfTheMonth: number): CalendarDate {
	const date = calendarDateFrom(year, month, dayOfTheMonth);
	if (date === undefined) throw new RangeError(`no such day in the year ${String(year)}`);
	return date;
}
