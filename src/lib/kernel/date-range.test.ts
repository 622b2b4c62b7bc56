import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from './calendar-date.ts';
import {
	type DateRange,
	fromFirstToLast,
	isEmptyRange,
	lastDayOf,
	rangeContains,
	rangesOverlap,
} from './date-range.ts';

const start = calendarDate('2026-01-01');
const day = fc.integer({ min: 0, max: 40 }).map((days) => addDays(start, days));
const range: fc.Arbitrary<DateRange> = fc.oneof(
	day.map((from) => ({ from })),
	fc.tuple(day, fc.integer({ min: 0, max: 10 })).map(([from, days]) => ({ from, until: addDays(from, days) })),
);

describe('a half-open range', () => {
	it.each([
		['2026-01-09', false],
		['2026-01-10', true],
		['2026-01-19', true],
		['2026-01-20', false],
	])('from the 10th until the 20th: %s is in it: %s', (date, inside) => {
		const tenDays = { from: calendarDate('2026-01-10'), until: calendarDate('2026-01-20') };
		expect(rangeContains(tenDays, calendarDate(date))).toBe(inside);
	});
	it('without an end goes on for ever', () => {
		expect(rangeContains({ from: start }, calendarDate('2999-01-01'))).toBe(true);
	});
	it('touching another does not overlap it', () => {
		const until = calendarDate('2026-02-01');
		expect(rangesOverlap({ from: start, until }, { from: until })).toBe(false);
		expect(rangesOverlap({ from: start, until }, { from: addDays(until, -1) })).toBe(true);
	});
	it('covers the first and the last day named', () => {
		fc.assert(
			fc.property(day, fc.nat(20), (first, days) => {
				const made = fromFirstToLast(first, addDays(first, days));
				expect(lastDayOf(made)).toBe(addDays(first, days));
				expect(rangeContains(made, first)).toBe(true);
				expect(rangeContains(made, addDays(first, days + 1))).toBe(false);
			}),
		);
	});
	it('overlaps another exactly when they share a day', () => {
		fc.assert(
			fc.property(range, range, (a, b) => {
				const days = Array.from({ length: 60 }, (_, index) => addDays(start, index));
				const shared = days.some((date) => rangeContains(a, date) && rangeContains(b, date));
				expect(rangesOverlap(a, b)).toBe(shared);
				expect(rangesOverlap(b, a)).toBe(shared);
				expect(isEmptyRange(a)).toBe(!days.some((date) => rangeContains(a, date)));
			}),
		);
	});
});
