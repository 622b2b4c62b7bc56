/** Why: a date that nobody can keep is no offer. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	addDays,
	calendarDate,
	dayOfWeek,
	isSchoolDay,
	schoolDaysBetween,
	typicalCalendar,
} from '#lib/kernel/index.ts';
import { newDates } from './new-dates.ts';

test.each([
	['2026-11-24', ['2026-11-26', '2026-12-01', '2026-12-07']],
	['2026-12-17', ['2027-01-04', '2027-01-07', '2027-01-13']],
])('from %s', (today, days) => {
	expect(newDates(typicalCalendar('england'), calendarDate(today))).toEqual(days);
});

test('no day is offered on which whoever chooses is away', () => {
	const calendar = typicalCalendar('england');
	expect(newDates(calendar, calendarDate('2026-11-24'), new Set(['2026-11-26', '2026-12-01']))).toEqual([
		'2026-11-25',
		'2026-11-30',
		'2026-12-07',
	]);
});

test('always three later school days within two weeks of school, in order, and no Friday', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: 3000 }),
			fc.constantFrom('england' as const, 'wales' as const),
			(at, nation) => {
				const today = addDays(calendarDate('2024-01-01'), at);
				const calendar = typicalCalendar(nation);
				const days = newDates(calendar, today);
				expect(new Set(days).size).toBe(3);
				expect(days).toEqual(days.toSorted());
				for (const day of days) {
					expect(day > today).toBe(true);
					expect(isSchoolDay(calendar, day)).toBe(true);
					expect(dayOfWeek(day)).not.toBe(5);
					expect(schoolDaysBetween(calendar, today, day)).toBeLessThanOrEqual(10);
				}
			},
		),
	);
});
