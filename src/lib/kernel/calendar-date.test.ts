import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	addDays,
	calendarDate,
	calendarDateFrom,
	compareDates,
	dayOfMonth,
	dayOfWeek,
	daysBetween,
	isAfter,
	isBefore,
	isWeekend,
	londonDateAt,
	monthOf,
	parseCalendarDate,
	yearOf,
} from './calendar-date.ts';

const start = calendarDate('2000-01-01');
const anyDate = fc.integer({ min: -700_000, max: 2_900_000 }).map((days) => addDays(start, days));

describe('parseCalendarDate', () => {
	it.each(['2026-11-22', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('reads %s', (text) => {
		expect(parseCalendarDate(text)).toBe(text);
	});
	it.each([
		'',
		'2026-11-31',
		'2025-02-29',
		'1900-02-29',
		'2026-13-01',
		'2026-00-10',
		'2026-1-1',
		'22-11-2026',
		'2026-11-22T00:00',
		' 2026-11-22',
		'0000-01-01',
	])('refuses %j', (text) => {
		expect(parseCalendarDate(text)).toBeUndefined();
	});
	it('throws on a constant that is wrong', () => {
		expect(() => calendarDate('2026-02-30')).toThrow(RangeError);
	});
});

describe('days', () => {
	it.each([
		['2026-11-17', 90, '2027-02-15'],
		['2024-02-28', 1, '2024-02-29'],
		['2025-12-31', 1, '2026-01-01'],
		['2026-03-01', -1, '2026-02-28'],
	])('%s and %i days is %s', (from, days, to) => {
		expect(addDays(calendarDate(from), days)).toBe(to);
		expect(daysBetween(calendarDate(from), calendarDate(to))).toBe(days);
	});
	it.each([
		['2026-11-22', 7],
		['2026-11-23', 1],
		['1969-12-31', 3],
		['2000-02-29', 2],
	])('%s is weekday %i', (text, weekday) => {
		expect(dayOfWeek(calendarDate(text))).toBe(weekday);
	});
	it('agree with the machine’s own calendar', () => {
		fc.assert(
			fc.property(anyDate, (date) => {
				const machine = new Date(`${date}T00:00:00Z`);
				expect(machine.toISOString().slice(0, 10)).toBe(date);
				expect(dayOfWeek(date)).toBe(machine.getUTCDay() === 0 ? 7 : machine.getUTCDay());
				expect(isWeekend(date)).toBe(machine.getUTCDay() % 6 === 0);
			}),
		);
	});
	it('come back when taken away again, and keep their order', () => {
		fc.assert(
			fc.property(anyDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
				const later = addDays(date, days);
				expect(addDays(later, -days)).toBe(date);
				expect(daysBetween(date, later)).toBe(days);
				expect(compareDates(later, date)).toBe(Math.sign(days));
				expect(isBefore(date, later)).toBe(days > 0);
				expect(isAfter(date, later)).toBe(days < 0);
			}),
		);
	});
	it('are made again from their parts', () => {
		fc.assert(
			fc.property(anyDate, (date) => {
				expect(calendarDateFrom(yearOf(date), monthOf(date), dayOfMonth(date))).toBe(date);
			}),
		);
	});
	it('refuse to leave the years 1 to 9999', () => {
		expect(() => addDays(calendarDate('9999-12-31'), 1)).toThrow(RangeError);
		expect(() => addDays(calendarDate('0001-01-01'), -1)).toThrow(RangeError);
	});
});

describe('londonDateAt', () => {
	it.each([
		['2026-07-01T22:59:59Z', '2026-07-01'],
		['2026-07-01T23:00:00Z', '2026-07-02'],
		['2026-12-31T23:59:59Z', '2026-12-31'],
		['2026-03-29T00:30:00Z', '2026-03-29'],
	])('%s is %s in London', (instant, date) => {
		expect(londonDateAt(new Date(instant))).toBe(date);
	});
});
