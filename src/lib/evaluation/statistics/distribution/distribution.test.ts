import chiSquaredCdf from '@stdlib/stats-base-dists-chisquare-cdf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chiSquaredUpper } from './chi-squared.ts';
import { normalCritical, normalTwoSided } from './normal.ts';
import { studentCritical, studentQuantile, studentTwoSided } from './student.ts';

test('the upper tail of chi-squared is what the lower one leaves, for any whole degrees of freedom', () => {
	fc.assert(
		fc.property(fc.double({ min: 0, max: 60, noNaN: true }), fc.integer({ min: 1, max: 40 }), (x, df) => {
			expect(chiSquaredUpper(x, df)).toBeCloseTo(1 - chiSquaredCdf(x, df), 12);
		}),
	);
});

test('tables of chi-squared: 5 % and far out', () => {
	expect(chiSquaredUpper(3.841458820694124, 1)).toBeCloseTo(0.05, 12);
	expect(chiSquaredUpper(9.487729036781154, 4)).toBeCloseTo(0.05, 12);
	expect(chiSquaredUpper(11.070497693516351, 5)).toBeCloseTo(0.05, 12);
	// Two degrees of freedom have the closed form exp(-x/2).
	expect(chiSquaredUpper(600, 2) / Math.exp(-300)).toBeCloseTo(1, 12);
	expect(chiSquaredUpper(0, 3)).toBe(1);
});

test('Student’s t: the critical value of 53 degrees of freedom and the way back', () => {
	expect(studentCritical(0.95, 53)).toBeCloseTo(2.005745995317868, 12);
	fc.assert(
		fc.property(
			fc.double({ min: 0.51, max: 0.999, noNaN: true }),
			fc.double({ min: 1, max: 500, noNaN: true }),
			(p, df) => {
				expect(studentTwoSided(studentQuantile(p, df), df) / (2 * (1 - p))).toBeCloseTo(1, 8);
			},
		),
	);
	// One degree of freedom is Cauchy's: P(|T| >= t) = 2 atan(1/t) / pi, which for large t is 2 / (pi t).
	expect(studentTwoSided(1e12, 1) / (2 / (Math.PI * 1e12))).toBeCloseTo(1, 10);
});

test('the normal tails', () => {
	expect(normalTwoSided(normalCritical(0.95))).toBeCloseTo(0.05, 12);
	expect(normalTwoSided(0)).toBe(1);
	expect(normalTwoSided(-20) / 5.507248237212382e-89).toBeCloseTo(1, 9);
});
