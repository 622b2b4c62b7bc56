import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { academicYearStarting } from './academic-year.ts';
import { addDays, calendarDate, isWeekend } from './calendar-date.ts';
import { fromFirstToLast, lastDayOf } from './date-range.ts';
import {
	holidayOn,
	isSchoolDay,
	type SchoolCalendar,
	schoolDayKind,
	schoolYearIn,
	typicalCalendar,
} from './school-calendar.ts';
import { addSchoolDays, nextSchoolDay, previousSchoolDay, schoolDaysBetween } from './school-days.ts';
import type { SchoolNation } from './school-year.ts';
import { typicalSchoolYear } from './typical-school-year.ts';

const england = typicalCalendar('england');
const wales = typicalCalendar('wales');
const nation = fc.constantFrom<SchoolNation>('england', 'wales');
const anyDate = fc.integer({ min: 0, max: 15_000 }).map((days) => addDays(calendarDate('2018-01-01'), days));

function termsOf(of: SchoolNation, startYear: number): readonly string[] {
	const { terms } = typicalSchoolYear(of, academicYearStarting(startYear));
	return terms.map((term) => `${term.from} ${lastDayOf(term)}`);
}

describe('the typical year', () => {
	it('of Wales is the one its ministers set for 2018/19', () => {
		expect(termsOf('wales', 2018)).toEqual([
			'2018-09-03 2018-10-26',
			'2018-11-05 2018-12-21',
			'2019-01-07 2019-02-22',
			'2019-03-04 2019-04-12',
			'2019-04-29 2019-05-24',
			'2019-06-03 2019-07-22',
		]);
	});
	it('of Wales for 2026/27 breaks up before an early Easter', () => {
		expect(termsOf('wales', 2026).slice(2, 5)).toEqual([
			'2027-01-04 2027-02-05',
			'2027-02-15 2027-03-19',
			'2027-04-05 2027-05-28',
		]);
	});
	it('of England for 2026/27', () => {
		expect(termsOf('england', 2026)).toEqual([
			'2026-09-01 2026-10-23',
			'2026-11-02 2026-12-18',
			'2027-01-04 2027-02-12',
			'2027-02-22 2027-03-25',
			'2027-04-12 2027-05-28',
			'2027-06-07 2027-07-21',
		]);
	});
	it.each([
		[2023, '2024-03-28', '2024-04-15'],
		[2024, '2025-04-04', '2025-04-22'],
		[2025, '2026-03-27', '2026-04-13'],
	])('of England for %i keeps Easter from %s to %s', (start, lastDay, firstDay) => {
		const terms = termsOf('england', start);
		expect(terms[3]?.slice(11)).toBe(lastDay);
		expect(terms[4]?.slice(0, 10)).toBe(firstDay);
	});
	it('has about 195 teacher days, in six stretches, every year', () => {
		fc.assert(
			fc.property(nation, fc.integer({ min: 1980, max: 2200 }), (of, start) => {
				const calendar = typicalCalendar(of);
				const { terms, typical } = schoolYearIn(calendar, academicYearStarting(start));
				const days = schoolDaysBetween(
					calendar,
					calendarDate(`${String(start)}-08-31`),
					calendarDate(`${String(start + 1)}-08-31`),
				);
				expect(days).toBeGreaterThanOrEqual(188);
				expect(days).toBeLessThanOrEqual(200);
				expect(typical).toBe(true);
				expect(terms).toHaveLength(6);
				for (const term of terms) {
					expect(isSchoolDay(calendar, term.from)).toBe(true);
					expect(isSchoolDay(calendar, lastDayOf(term))).toBe(true);
				}
			}),
		);
	});
});

describe('what sort of day it is', () => {
	it.each([
		['2026-10-28', 'autumn-half-term'],
		['2026-10-24', 'autumn-half-term'],
		['2026-12-25', 'christmas'],
		['2027-02-15', 'spring-half-term'],
		['2027-03-26', 'easter'],
		['2027-05-31', 'summer-half-term'],
		['2027-08-10', 'summer'],
		['2027-07-22', 'summer'],
	])('%s lies in %s', (date, holiday) => {
		expect(holidayOn(england, calendarDate(date))).toBe(holiday);
	});
	it('knows every Welsh Easter, even one that runs into May', () => {
		expect(holidayOn(wales, calendarDate('2038-05-01'))).toBe('easter');
	});
	it('is undefined in term, weekends and bank holidays included', () => {
		expect(holidayOn(england, calendarDate('2026-11-22'))).toBeUndefined();
		expect(schoolDayKind(england, calendarDate('2026-11-22'))).toEqual({ kind: 'weekend' });
		expect(schoolDayKind(england, calendarDate('2027-05-03'))).toEqual({ kind: 'bank-holiday', name: 'early-may' });
		expect(schoolDayKind(england, calendarDate('2027-02-15'))).toEqual({
			kind: 'holiday',
			holiday: 'spring-half-term',
			typical: true,
		});
	});
	it('uses the school’s own dates where it gave them and the usual ones elsewhere', () => {
		const own: SchoolCalendar = {
			nation: 'england',
			years: [
				{
					year: '2026/27',
					terms: [
						fromFirstToLast(calendarDate('2026-09-03'), calendarDate('2026-12-16')),
						fromFirstToLast(calendarDate('2027-01-05'), calendarDate('2027-07-20')),
					],
					insetDays: [calendarDate('2026-11-27')],
					blocked: [
						{
							range: fromFirstToLast(calendarDate('2027-05-10'), calendarDate('2027-05-13')),
							reason: 'tests',
							note: 'SATs',
						},
					],
					typical: false,
				},
			],
		};
		expect(schoolDayKind(own, calendarDate('2026-12-17'))).toEqual({
			kind: 'holiday',
			holiday: 'christmas',
			typical: false,
		});
		expect(schoolDayKind(own, calendarDate('2026-10-28'))).toEqual({ kind: 'open' });
		expect(schoolDayKind(own, calendarDate('2026-11-27'))).toEqual({ kind: 'inset' });
		expect(schoolDayKind(own, calendarDate('2027-05-11'))).toEqual({ kind: 'blocked', reason: 'tests', note: 'SATs' });
		expect(isSchoolDay(own, calendarDate('2027-05-11'))).toBe(true);
		expect(schoolDayKind(own, calendarDate('2027-10-27')).kind).toBe('holiday');
	});
	it('agrees with itself, whatever the day', () => {
		fc.assert(
			fc.property(nation, anyDate, (of, date) => {
				const calendar = typicalCalendar(of);
				const { kind } = schoolDayKind(calendar, date);
				expect(isSchoolDay(calendar, date)).toBe(kind === 'open');
				expect(holidayOn(calendar, date) !== undefined).toBe(kind === 'holiday');
				if (isWeekend(date)) expect(kind).not.toBe('open');
			}),
		);
	});
});

describe('school days', () => {
	it.each([
		['2027-02-15', '2027-02-22'],
		['2026-11-22', '2026-11-23'],
		['2026-11-24', '2026-11-24'],
		['2026-12-19', '2027-01-04'],
	])('the next from %s is %s', (date, next) => {
		expect(nextSchoolDay(england, calendarDate(date))).toBe(next);
	});
	it.each([
		['2026-11-17', 5, '2026-11-24'],
		['2026-11-17', 10, '2026-12-01'],
		['2026-12-16', 5, '2027-01-06'],
		['2026-11-22', 0, '2026-11-23'],
		['2026-11-23', -1, '2026-11-20'],
	])('%s and %i is %s', (date, count, then) => {
		expect(addSchoolDays(england, calendarDate(date), count)).toBe(then);
	});
	it('counted out are counted back', () => {
		fc.assert(
			fc.property(nation, anyDate, fc.integer({ min: 1, max: 60 }), (of, date, count) => {
				const calendar = typicalCalendar(of);
				const later = addSchoolDays(calendar, date, count);
				expect(isSchoolDay(calendar, later)).toBe(true);
				expect(schoolDaysBetween(calendar, date, later)).toBe(count);
				expect(schoolDaysBetween(calendar, later, date)).toBe(-count);
			}),
		);
	});
	it('next and previous are the nearest on each side', () => {
		fc.assert(
			fc.property(nation, anyDate, (of, date) => {
				const calendar = typicalCalendar(of);
				const next = nextSchoolDay(calendar, date);
				const previous = previousSchoolDay(calendar, date);
				expect(previous <= date && date <= next).toBe(true);
				expect(schoolDaysBetween(calendar, previous, next)).toBe(previous === next ? 0 : 1);
			}),
		);
	});
	it('stay where they are when a calendar has none', () => {
		const shut: SchoolCalendar = {
			nation: 'england',
			years: [2025, 2026, 2027, 2028, 2029].map((start) => ({
				year: academicYearStarting(start),
				terms: [],
				insetDays: [],
				blocked: [],
				typical: false,
			})),
		};
		expect(nextSchoolDay(shut, calendarDate('2026-11-22'))).toBe('2026-11-22');
	});
});
