import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bankHolidayOn, bankHolidays } from './bank-holidays.ts';
import { calendarDate, dayOfWeek, isWeekend } from './calendar-date.ts';
import { easterSunday } from './easter.ts';

const published: Readonly<Record<number, readonly string[]>> = {
	2002: ['01-01', '03-29', '04-01', '05-06', '06-03', '06-04', '08-26', '12-25', '12-26'],
	2011: ['01-03', '04-22', '04-25', '04-29', '05-02', '05-30', '08-29', '12-26', '12-27'],
	2012: ['01-02', '04-06', '04-09', '05-07', '06-04', '06-05', '08-27', '12-25', '12-26'],
	2020: ['01-01', '04-10', '04-13', '05-08', '05-25', '08-31', '12-25', '12-28'],
	2021: ['01-01', '04-02', '04-05', '05-03', '05-31', '08-30', '12-27', '12-28'],
	2022: ['01-03', '04-15', '04-18', '05-02', '06-02', '06-03', '08-29', '09-19', '12-26', '12-27'],
	2023: ['01-02', '04-07', '04-10', '05-01', '05-08', '05-29', '08-28', '12-25', '12-26'],
	2024: ['01-01', '03-29', '04-01', '05-06', '05-27', '08-26', '12-25', '12-26'],
	2025: ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26'],
	2026: ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'],
	2027: ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28'],
};

describe('bankHolidays', () => {
	it.each(Object.entries(published))('of %s are those published', (year, days) => {
		expect(bankHolidays(Number(year)).map(({ date }) => date.slice(5))).toEqual(days);
	});
	it('names a substitute as one', () => {
		expect(bankHolidayOn(calendarDate('2022-12-27'))).toEqual({
			date: '2022-12-27',
			name: 'christmas',
			substitute: true,
		});
		expect(bankHolidayOn(calendarDate('2026-12-28'))?.name).toBe('boxing-day');
		expect(bankHolidayOn(calendarDate('2023-05-08'))?.name).toBe('coronation');
		expect(bankHolidayOn(calendarDate('2026-11-22'))).toBeUndefined();
	});
	it('are eight or more different weekdays in order, every year', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1978, max: 2400 }), (year) => {
				const dates = bankHolidays(year).map(({ date }) => date);
				expect(dates.length).toBeGreaterThanOrEqual(8);
				expect(new Set(dates).size).toBe(dates.length);
				expect(dates.toSorted()).toEqual(dates);
				expect(dates.some(isWeekend)).toBe(false);
			}),
		);
	});
});

describe('easterSunday', () => {
	it.each([
		'1961-04-02',
		'2000-04-23',
		'2008-03-23',
		'2011-04-24',
		'2026-04-05',
		'2027-03-28',
		'2038-04-25',
		'2285-03-22',
	])('finds %s', (date) => {
		expect(easterSunday(Number(date.slice(0, 4)))).toBe(date);
	});
	it('is a Sunday from 22 March to 25 April', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1583, max: 9999 }), (year) => {
				const easter = easterSunday(year);
				expect(dayOfWeek(easter)).toBe(7);
				expect(easter.slice(5) >= '03-22' && easter.slice(5) <= '04-25').toBe(true);
			}),
		);
	});
});
