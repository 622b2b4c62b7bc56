import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	academicYearRange,
	addDays,
	calendarDate,
	daysBetween,
	isSchoolDay,
	type SchoolNation,
	schoolDaysBetween,
	typicalCalendar,
} from '#lib/kernel/index.ts';
import {
	accuracyCheckDue,
	daysLate,
	defaultDueDateRules,
	documentsDue,
	findingsDue,
	followUpProposed,
	fullYearReflectionDue,
	halfYearReflectionDue,
	preReviewDue,
	reportDraftDue,
	reportFinalDue,
	selfEvaluationDue,
	workshopProposed,
} from './due-dates.ts';

const england = typicalCalendar('england');
const visit = calendarDate('2026-11-17');
const nation = fc.constantFrom<SchoolNation>('england', 'wales');
const anyDate = fc.integer({ min: 0, max: 5000 }).map((days) => addDays(calendarDate('2024-01-01'), days));

describe('a visit on Tuesday 17 November 2026', () => {
	it('has its draft due in 5 school days and its final in 10', () => {
		expect(reportDraftDue(england, visit)).toBe('2026-11-24');
		expect(accuracyCheckDue(england, calendarDate('2026-11-23'))).toBe('2026-11-26');
		expect(reportFinalDue(england, visit)).toBe('2026-12-01');
	});
	it('has its question agreed with the documents, or at the meeting once that has a day', () => {
		expect(preReviewDue(england, visit, null)).toBe(documentsDue(england, visit).meet);
		expect(preReviewDue(england, visit, calendarDate('2026-11-10'))).toBe('2026-11-10');
	});
	it('has its workshop two weeks later and the findings two school days before that', () => {
		expect(workshopProposed(england, visit)).toEqual({ nominal: '2026-12-01', meet: '2026-12-01' });
		expect(findingsDue(england, calendarDate('2026-12-01'))).toBe('2026-11-27');
	});
	it('has its ninetieth day in half-term, so people meet on the Monday after', () => {
		expect(followUpProposed(england, { lastDay: visit })).toEqual({
			nominal: '2027-02-15',
			meet: '2027-02-22',
			movedBy: { kind: 'holiday', holiday: 'spring-half-term', typical: true },
			provisional: false,
		});
	});
	it('counts from the workshop when the programme says so', () => {
		const rules = { ...defaultDueDateRules, followUpAnchor: 'workshop', followUpDays: 30 } as const;
		expect(followUpProposed(england, { lastDay: visit }, rules)).toMatchObject({
			nominal: '2026-12-31',
			meet: '2027-01-04',
			provisional: true,
		});
		const workshop = calendarDate('2026-12-03');
		expect(followUpProposed(england, { lastDay: visit, workshop }, rules)).toMatchObject({
			nominal: '2027-01-02',
			provisional: false,
		});
	});
	it('needs self-evaluation and documents two weeks before, a school day earlier if need be', () => {
		expect(selfEvaluationDue(england, visit).meet).toBe('2026-11-03');
		expect(documentsDue(england, calendarDate('2026-11-10'))).toMatchObject({
			nominal: '2026-10-27',
			meet: '2026-10-23',
		});
	});
	it.each([
		[0, '2026-11-17'],
		[6, '2026-10-06'],
		[9, '2026-10-06'],
	])('with %i weeks of notice has the self-evaluation due on %s', (selfEvaluationWeeks, due) => {
		expect(selfEvaluationDue(england, visit, { ...defaultDueDateRules, selfEvaluationWeeks }).meet).toBe(due);
	});
});

describe('reflections', () => {
	it('fall in early March and early July of a school year', () => {
		const cycle = academicYearRange('2026/27');
		expect(halfYearReflectionDue(england, cycle).meet).toBe('2027-03-02');
		expect(fullYearReflectionDue(england, cycle)).toMatchObject({ nominal: '2027-07-03', meet: '2027-07-05' });
	});
});

describe('every proposed date', () => {
	it('is a school day, on the right side of its nominal date, which is the plain count', () => {
		fc.assert(
			fc.property(nation, anyDate, fc.integer({ min: 1, max: 200 }), (of, day, followUpDays) => {
				const host = typicalCalendar(of);
				const followUp = followUpProposed(host, { lastDay: day }, { ...defaultDueDateRules, followUpDays });
				expect(daysBetween(day, followUp.nominal)).toBe(followUpDays);
				expect(followUp.meet >= followUp.nominal).toBe(true);
				expect(isSchoolDay(host, followUp.meet)).toBe(true);
				expect(followUp.movedBy === undefined).toBe(followUp.meet === followUp.nominal);
				const before = selfEvaluationDue(host, day);
				expect(before.meet <= before.nominal && before.nominal <= day).toBe(true);
				expect(isSchoolDay(host, before.meet)).toBe(true);
				expect(schoolDaysBetween(host, day, reportDraftDue(host, day))).toBe(5);
				expect(schoolDaysBetween(host, day, reportFinalDue(host, day))).toBe(10);
			}),
		);
	});
});

describe('daysLate', () => {
	it.each([
		['2026-11-20', '2026-11-20', undefined],
		['2026-11-20', '2026-11-19', undefined],
		['2026-11-20', '2026-11-24', 4],
	])('due %s, today %s: %s', (due, today, late) => {
		expect(daysLate(calendarDate(due), calendarDate(today))).toBe(late);
	});
});
