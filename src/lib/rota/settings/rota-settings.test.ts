/** Why: a window that cannot be planned in, or a rule that cannot be stored, would only show itself pages later. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, calendarDate, daysBetween } from '#lib/kernel/index.ts';
import { defaultRotaRules, defaultRotaWeights } from '../format/words.ts';
import { longestWindow, rulesFrom, suggestWindow, weightChoices, weightsFrom } from './rota-settings.ts';

test.each([
	['2026-11-23', '2026-12-14', '2027-06-15'],
	['2026-09-01', '2026-09-22', '2027-06-15'],
	['2027-04-10', '2027-05-01', '2027-06-15'],
	['2027-04-11', '2027-09-15', '2028-06-15'],
	['2027-08-31', '2027-09-15', '2028-06-15'],
])('on %s the window runs from %s to %s', (today, first, last) => {
	expect(suggestWindow(calendarDate(today))).toEqual({ first, last });
});

test('the window always lies ahead, is long enough to plan in and short enough to store', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 4000 }), (days) => {
			const today = addDays(calendarDate('2026-01-01'), days);
			const { first, last } = suggestWindow(today);
			expect(daysBetween(today, first)).toBeGreaterThanOrEqual(15);
			expect(daysBetween(first, last)).toBeGreaterThanOrEqual(45);
			expect(daysBetween(first, last)).toBeLessThanOrEqual(longestWindow);
		}),
	);
});

test('what is stored wins over the usual, and nonsense gives the usual', () => {
	expect(rulesFrom({ champions: 1 })).toEqual({ ...defaultRotaRules, champions: 1 });
	expect(rulesFrom({ champions: 7 })).toEqual(defaultRotaRules);
	expect(weightsFrom({ travel: 0 })).toEqual({ ...defaultRotaWeights, travel: 0 });
	expect(weightsFrom('no')).toEqual(defaultRotaWeights);
});

test('a weight of one’s own stays among the choices', () => {
	expect(weightChoices(4, 4)).toEqual([0, 2, 4, 8]);
	expect(weightChoices(4, 5)).toEqual([0, 2, 4, 5, 8]);
});
