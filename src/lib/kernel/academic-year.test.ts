import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	academicYearAfter,
	academicYearOf,
	academicYearRange,
	academicYearStarting,
	parseAcademicYear,
	startYearOf,
	termNameOf,
} from './academic-year.ts';
import { addDays, calendarDate } from './calendar-date.ts';
import { rangeContains } from './date-range.ts';

const anyDate = fc.integer({ min: -20_000, max: 20_000 }).map((days) => addDays(calendarDate('2026-09-01'), days));

describe('an academic year', () => {
	it.each([
		['2026-08-31', '2025/26'],
		['2026-09-01', '2026/27'],
		['2027-01-01', '2026/27'],
		['1999-12-31', '1999/00'],
	])('%s lies in %s', (date, year) => {
		expect(academicYearOf(calendarDate(date))).toBe(year);
	});
	it.each(['2026/27', '1999/00', '2009/10'])('reads %s', (text) => {
		expect(parseAcademicYear(text)).toBe(text);
	});
	it.each(['2026/28', '2026-27', '26/27', '2026/2027', ''])('refuses %j', (text) => {
		expect(parseAcademicYear(text)).toBeUndefined();
	});
	it('holds every one of its days and steps to its neighbours', () => {
		fc.assert(
			fc.property(anyDate, fc.integer({ min: -20, max: 20 }), (date, years) => {
				const year = academicYearOf(date);
				expect(rangeContains(academicYearRange(year), date)).toBe(true);
				expect(academicYearAfter(academicYearAfter(year, years), -years)).toBe(year);
				expect(academicYearStarting(startYearOf(year))).toBe(year);
				expect(academicYearRange(academicYearAfter(year)).from).toBe(academicYearRange(year).until);
			}),
		);
	});
	it.each([
		['2026-09-01', 'autumn'],
		['2026-12-31', 'autumn'],
		['2027-01-01', 'spring'],
		['2027-03-28', 'spring'],
		['2027-03-29', 'summer'],
		['2027-08-31', 'summer'],
	])('%s is in the %s term', (date, term) => {
		expect(termNameOf(calendarDate(date))).toBe(term);
	});
});
