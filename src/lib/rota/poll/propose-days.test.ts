/** Why: a proposed day on which a school is shut would be answered by everyone and used by nobody. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	addDays,
	calendarDate,
	dayOfWeek,
	schoolDayKind,
	typicalCalendar,
	typicalSchoolYear,
} from '#lib/kernel/index.ts';
import { proposeDays, proposedWeeks } from './propose-days.ts';

const england = typicalCalendar('england');
const wales = typicalCalendar('wales');
const window = { first: calendarDate('2027-01-04'), last: calendarDate('2027-06-30') };
const proposedIn = (weeks: ReturnType<typeof proposeDays>) =>
	weeks.flatMap(({ days }) => days.filter(({ proposed }) => proposed).map(({ date }) => date));

test('six weeks, three days in the middle of each, spread over the window', () => {
	const proposed = proposedIn(proposeDays([england, wales], window));
	expect(proposed).toHaveLength(18);
	expect(proposed.every((date) => [2, 3, 4].includes(dayOfWeek(date)))).toBe(true);
	expect(new Set(proposed.map((date) => date.slice(0, 7))).size).toBeGreaterThanOrEqual(5);
});

test('every proposed day is open at every school, whatever the window and whatever is blocked', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: 300 }),
			fc.integer({ min: 7, max: 300 }),
			fc.integer({ min: 0, max: 200 }),
			(start, length, block) => {
				const first = addDays(calendarDate('2026-09-01'), start);
				const blocked = { from: addDays(first, block), until: addDays(first, block + 9) };
				const year = typicalSchoolYear('england', '2026/27');
				const busy = {
					nation: 'england' as const,
					years: [{ ...year, blocked: [{ range: blocked, reason: 'tests' as const }] }],
				};
				const weeks = proposeDays([england, wales, busy], { first, last: addDays(first, length) });
				const all = weeks.flatMap(({ days }) => days);
				const some = all.some(({ shut }) => shut === 0);
				for (const date of proposedIn(weeks)) {
					const shut = [england, wales, busy].filter((one) => schoolDayKind(one, date).kind !== 'open').length;
					expect(some ? shut : 0).toBe(0);
					expect(date >= first && date <= addDays(first, length)).toBe(true);
				}
				expect(weeks.filter(({ days }) => days.some((day) => day.proposed)).length).toBeLessThanOrEqual(proposedWeeks);
			},
		),
	);
});

test('where no day suits every school, the days on which the fewest are shut', () => {
	const shutIn = (from: string, until: string) => ({
		nation: 'england' as const,
		years: [
			{
				...typicalSchoolYear('england', '2026/27'),
				blocked: [{ range: { from: calendarDate(from), until: calendarDate(until) }, reason: 'tests' as const }],
			},
		],
	});
	const fortnight = { first: calendarDate('2027-01-11'), last: calendarDate('2027-01-22') };
	const schools = [shutIn('2027-01-11', '2027-01-23'), shutIn('2027-01-11', '2027-01-16'), england];
	expect(proposedIn(proposeDays(schools, fortnight))).toEqual(['2027-01-19', '2027-01-20', '2027-01-21']);
});

test('in the holidays there is nothing to ask', () => {
	expect(proposeDays([england], { first: calendarDate('2027-08-02'), last: calendarDate('2027-08-20') })).toEqual([]);
});
