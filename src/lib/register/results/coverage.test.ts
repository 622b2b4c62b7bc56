// Coverage adds up: every school of a year is counted once, under what it has.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageByYear } from './coverage.ts';
import type { OutcomeState } from './outcome.ts';

describe('coverageByYear', () => {
	it('counts by year and state, and the values that came under another number', () => {
		expect(
			coverageByYear([
				{ year: 2018, state: 'value', way: 'earlier' },
				{ year: 2018, state: 'suppressed', way: 'own' },
				{ year: 2017, state: 'value', way: 'own' },
				{ year: 2018, state: 'value', way: 'own' },
			]),
		).toEqual([
			{ year: 2017, schools: 1, joined: 0, states: { value: 1 } },
			{ year: 2018, schools: 3, joined: 1, states: { value: 2, suppressed: 1 } },
		]);
	});

	it('loses no school', () => {
		const state = fc.constantFrom<OutcomeState>('value', 'missing', 'not-available', 'suppressed');
		const one = fc.record({ year: fc.integer({ min: 2016, max: 2019 }), state, way: fc.constant('own' as const) });
		fc.assert(
			fc.property(fc.array(one), (outcomes) => {
				const lines = coverageByYear(outcomes);
				expect(lines.reduce((sum, line) => sum + line.schools, 0)).toBe(outcomes.length);
				for (const line of lines) {
					expect(Object.values(line.states).reduce((sum, n) => sum + n, 0)).toBe(line.schools);
				}
			}),
		);
	});
});
