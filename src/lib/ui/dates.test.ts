import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	byDay,
	clock,
	clockRange,
	dayAndClock,
	dayRange,
	daysLate,
	fullDay,
	greeting,
	hour,
	longDay,
	monthYear,
	relativeDay,
	shortDay,
	shortDayYear,
} from './dates.ts';
import { dayAt } from './london.ts';

describe('dates', () => {
	test('are said in English', () => {
		expect(shortDay('2026-11-27', 'en')).toBe('Fri 27 Nov');
		expect(shortDayYear('2026-09-01', 'en')).toBe('Tue 1 Sep 2026');
		expect(longDay('2026-11-27', 'en')).toBe('Friday 27 November');
		expect(fullDay('2026-11-27', 'en')).toBe('27 November 2026');
		expect(monthYear('2026-11-27', 'en')).toBe('November 2026');
		expect(dayRange('2026-11-17', '2026-11-18', 'en')).toBe('17 and 18 November 2026');
		expect(dayRange('2026-11-30', '2026-12-04', 'en')).toBe('30 November to 4 December 2026');
		expect(dayRange('2026-12-30', '2027-01-04', 'en')).toBe('30 December 2026 to 4 January 2027');
		expect(dayRange('2026-11-17', '2026-11-17', 'en')).toBe('17 November 2026');
	});

	test('are said in Welsh', () => {
		expect(shortDay('2026-11-27', 'cy')).toBe('Gwe 27 Tach');
		expect(longDay('2027-03-02', 'cy')).toBe('Mawrth 2 Mawrth');
		expect(relativeDay('2026-11-26', '2026-11-24', 'cy')).toBe('ddydd Iau');
		expect(relativeDay('2026-11-25', '2026-11-24', 'cy')).toBe('yfory');
		expect(daysLate('2026-11-22', '2026-11-24', 'cy')).toBe('2 ddiwrnod yn hwyr');
		expect(clockRange('10:40', '11:10', 'cy')).toBe('10.40 tan 11.10');
	});

	test('of instants are read in London, summer and winter', () => {
		expect(dayAndClock(new Date('2026-11-27T15:45:00Z'), 'en')).toBe('Fri 27 Nov, 15.45');
		expect(dayAndClock(new Date('2026-06-30T23:30:00Z'), 'en')).toBe('Wed 1 Jul, 0.30');
		expect(clock('09:05:00')).toBe('9.05');
		expect(hour(new Date('2026-11-27T15:45:00Z'), 'en')).toBe('3.45 pm');
		expect(hour('16:00', 'en')).toBe('4 pm');
		expect(hour('00:15', 'en')).toBe('12.15 am');
		expect(greeting(new Date('2026-07-01T11:30:00Z'), 'en')).toBe('Good afternoon');
	});

	test('near today are said as people say them', () => {
		const today = '2026-11-24';
		expect(relativeDay('2026-11-24', today, 'en')).toBe('today');
		expect(relativeDay('2026-11-23', today, 'en')).toBe('yesterday');
		expect(relativeDay('2026-11-26', today, 'en')).toBe('on Thursday');
		expect(relativeDay('2026-12-01', today, 'en')).toBe('on Tue 1 Dec');
		expect(relativeDay('2027-01-05', today, 'en')).toBe('on Tue 5 Jan 2027');
		expect(daysLate('2026-11-20', today, 'en')).toBe('4 days late');
		expect(daysLate('2026-11-23', today, 'en')).toBe('1 day late');
		expect(daysLate('2026-11-24', today, 'en')).toBeUndefined();
	});

	test.each([
		['2026-11-23', '', ''],
		['2026-11-24', 'today', 'heddiw'],
		['2026-11-25', 'by tomorrow', 'erbyn yfory'],
		['2026-11-26', 'by Thursday', 'erbyn dydd Iau'],
		['2026-12-01', 'by Tue 1 Dec', 'erbyn dydd Maw 1 Rhag'],
		['2027-01-05', 'by Tue 5 Jan 2027', 'erbyn dydd Maw 5 Ion 2027'],
	])('say by when something due on %s is wanted', (due, english, welsh) => {
		expect(byDay(due, '2026-11-24', 'en')).toBe(english);
		expect(byDay(due, '2026-11-24', 'cy')).toBe(welsh);
	});

	test('agree with the calendar on the day of the week', () => {
		fc.assert(
			fc.property(
				fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }),
				(date) => {
					const written = date.toISOString().slice(0, 10);
					expect(dayAt(written).weekday % 7).toBe(date.getUTCDay());
				},
			),
		);
	});
});
