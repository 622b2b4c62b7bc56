/** Why: on the day the right slot and the right question must be there without anyone choosing them. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { calendarDate } from '#lib/kernel/index.ts';
import { askedQuestions, placedUnder } from './asked-questions.ts';
import { londonClockAt, slotAt, visitDayOn, type DaySlot } from './slot-now.ts';

const slot = (id: string, day: 1 | 2, starts: string, ends: string): DaySlot => ({
	id,
	day,
	starts,
	ends,
	kind: 'lessons',
	title: id,
	place: '',
	people: '',
	questionCode: null,
});
const slots = [slot('b', 1, '10:40', '11:10'), slot('a', 1, '09:10', '09:40'), slot('c', 2, '09:00', '10:00')];

describe('slotAt', () => {
	it.each([
		['08:00', 'a'],
		['09:10', 'a'],
		['09:40', 'a'],
		['10:40', 'b'],
		['16:00', 'b'],
	])('at %s it is %s', (clock, expected) => {
		expect(slotAt(slots, 1, clock)?.id).toBe(expected);
	});
	it('knows no slot on a day that is not of the visit', () => {
		expect(slotAt(slots, undefined, '10:00')).toBeUndefined();
	});
	it('gives a slot of that day whatever the clock says', () => {
		fc.assert(
			fc.property(fc.nat(23), fc.nat(59), fc.constantFrom(1 as const, 2 as const), (hour, minute, day) => {
				const clock = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
				expect(slotAt(slots, day, clock)?.day).toBe(day);
			}),
		);
	});
});

test('the clock is London’s, summer time included, and the days of a visit count from one', () => {
	expect(londonClockAt(new Date('2026-11-17T10:50:00Z'))).toBe('10:50');
	expect(londonClockAt(new Date('2026-06-17T10:50:00Z'))).toBe('11:50');
	const [first, last] = [calendarDate('2026-11-17'), calendarDate('2026-11-18')];
	expect([
		visitDayOn(calendarDate('2026-11-16'), first, last),
		visitDayOn(first, first, last),
		visitDayOn(last, first, last),
		visitDayOn(calendarDate('2026-11-19'), first, last),
	]).toEqual([undefined, 1, 2, undefined]);
});

test('the focus comes first under its own code, then what is in use, then what could be', () => {
	const text = { en: 'x', cy: 'x' };
	const framework = ['A1', 'B2', 'B3'].map((code) => ({ code, text }));
	const asked = askedQuestions({ focusQuestion: 'Why?', focusCode: 'B2', framework, used: ['B3', null] });
	expect(asked.inPlay.map(({ code }) => code)).toEqual(['focus', 'B3']);
	expect(asked.others.map(({ code }) => code)).toEqual(['A1']);
	expect(askedQuestions({ focusQuestion: ' ', focusCode: null, framework: [], used: [] })).toEqual({
		inPlay: [],
		others: [],
	});
	expect([placedUnder('B2', 'B2'), placedUnder('A1', 'B2'), placedUnder(null, null)]).toEqual(['focus', 'A1', null]);
});
