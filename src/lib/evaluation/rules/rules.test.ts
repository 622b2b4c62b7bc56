import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, calendarDate, type CalendarDate } from '#lib/kernel/index.ts';
import { attendanceShare, attrition, completed, compliance, compliances, type OfferedSession } from './index.ts';

test.each([
	[2, 0.75, 'full'],
	[2, 0.749, 'minimal'],
	[2, 1, 'full'],
	[3, 0.8, 'full'],
	[1, 1, 'minimal'],
	[1, 0.01, 'minimal'],
	[3, 0, 'non'],
	[0, 1, 'non'],
	[2, null, 'non'],
	[0, null, 'non'],
] as const)('%d reviews and an attendance of %d: %s', (reviews, attendance, expected) => {
	expect(compliance({ reviews, attendance })).toBe(expected);
});

test('receiving more never makes a school comply less', () => {
	const place = (reviews: number, attendance: number): number =>
		compliances.indexOf(compliance({ reviews, attendance }));
	const share = fc.double({ min: 0, max: 1, noNaN: true });
	fc.assert(
		fc.property(fc.nat(4), fc.nat(4), share, share, (reviews, more, attendance, other) => {
			const [less, greater] = [Math.min(attendance, other), Math.max(attendance, other)];
			expect(place(reviews + more, greater)).toBeLessThanOrEqual(place(reviews, less));
		}),
	);
});

test('who completed: full and minimal', () => {
	expect(compliances.map(completed)).toEqual([true, true, false]);
});

const held = (people: number): OfferedSession => ({ status: 'held', people });
const cancelled: OfferedSession = { status: 'cancelled', people: 0 };

test.each([
	['nothing offered', [], null],
	['only a cancelled session', [cancelled], null],
	['one person is enough', [held(1), held(0)], 0.5],
	['cancelled sessions are in neither number', [held(3), held(1), held(2), held(0), cancelled], 0.75],
	['a cancelled session cannot be attended', [held(0), { status: 'cancelled', people: 4 }], 0],
] as const)('attendance: %s', (_, offered, expected) => {
	expect(attendanceShare(offered)).toBe(expected);
});

const dates = { recruitedUntil: calendarDate('2018-12-31'), disruptedFrom: calendarDate('2020-03-20') };
const school = (joined: string, level: (typeof compliances)[number], withdrew: string | null = null) => ({
	joined: calendarDate(joined),
	compliance: level,
	withdrew: withdrew === null ? null : calendarDate(withdrew),
});

test('the day before the disruption is before it, its first day is after', () => {
	const flow = attrition(
		[
			school('2018-10-01', 'full'),
			school('2018-12-31', 'minimal', '2021-06-01'),
			school('2018-10-01', 'non', '2020-03-19'),
			school('2018-10-01', 'non', '2020-03-20'),
			school('2018-10-01', 'non', '2021-01-01'),
			school('2018-10-01', 'non'),
			school('2019-01-01', 'full'),
		],
		dates,
	);
	expect(flow).toEqual({
		rule: 'attrition-1',
		recruited: 6,
		completed: 2,
		notCompleted: 4,
		withdrewBefore: 1,
		withdrewAfter: 2,
		neverWithdrew: 1,
		excluded: 1,
	});
});

test('every school is counted once, whatever its dates', () => {
	const day = fc.integer({ min: 0, max: 1200 }).map((days) => addDays(calendarDate('2018-09-01'), days));
	const any = fc.record({
		joined: day,
		compliance: fc.constantFrom(...compliances),
		withdrew: fc.option<CalendarDate>(day),
	});
	fc.assert(
		fc.property(fc.array(any), (schools) => {
			const flow = attrition(schools, dates);
			expect(flow.recruited + flow.excluded).toBe(schools.length);
			expect(flow.completed + flow.notCompleted).toBe(flow.recruited);
			expect(flow.withdrewBefore + flow.withdrewAfter + flow.neverWithdrew).toBe(flow.notCompleted);
		}),
	);
});
