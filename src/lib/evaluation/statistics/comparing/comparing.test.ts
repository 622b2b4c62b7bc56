import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effectSize, hedgesCorrection } from './effect-size.ts';
import { goodnessOfFit } from './goodness-of-fit.ts';
import { mannWhitney } from './mann-whitney.ts';
import { pairedT } from './paired-t.ts';
import { proportionInterval } from './proportion-interval.ts';
import { studentT } from './student-t.ts';
import { twoProportions } from './two-proportions.ts';
import { welchT } from './welch-t.ts';

const codes = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 30 });
const two = fc.tuple(codes, codes);

/** Every number inside an answer, however deep. */
function numbers(value: unknown): readonly number[] {
	if (typeof value === 'number') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbers) : [];
}

test('no answer holds NaN or infinity, whatever the groups; p lies in [0, 1]', () => {
	fc.assert(
		fc.property(two, ([a, b]) => {
			const counts = [
				{ yes: a.filter((code) => code > 3).length, n: a.length },
				{ yes: b.filter((code) => code > 3).length, n: b.length },
			] as const;
			const answers = [
				studentT(a, b),
				welchT(a, b),
				pairedT(a, b),
				mannWhitney(a, b),
				effectSize(a, b),
				twoProportions(...counts),
				proportionInterval(counts[0]),
				goodnessOfFit(a, b),
			];
			for (const answer of answers) {
				expect(numbers(answer).every(Number.isFinite)).toBe(true);
				if (answer.ok && 'p' in answer.value) {
					expect(answer.value.p).toBeGreaterThanOrEqual(0);
					expect(answer.value.p).toBeLessThanOrEqual(1);
				}
			}
		}),
		{ numRuns: 500 },
	);
});

test('swapped groups change the sign and nothing else', () => {
	fc.assert(
		fc.property(two, ([a, b]) => {
			for (const test of [studentT, welchT]) {
				const [one, other] = [test(a, b), test(b, a)];
				if (!one.ok || !other.ok) {
					expect(other).toEqual(one);
					continue;
				}
				expect(other.value.t).toBeCloseTo(-one.value.t, 10);
				expect(other.value.low).toBeCloseTo(-one.value.high, 10);
				expect(other.value.p).toBeCloseTo(one.value.p, 12);
			}
			const [w, v] = [mannWhitney(a, b), mannWhitney(b, a)];
			if (w.ok && v.ok) {
				expect(w.value.w + v.value.w).toBe(a.length * b.length);
				expect(v.value.z).toBeCloseTo(-w.value.z, 12);
				expect(v.value.p).toBeCloseTo(w.value.p, 12);
			}
			const [d, e] = [effectSize(a, b), effectSize(b, a)];
			if (d.ok && e.ok) expect(e.value.hedgesG).toBeCloseTo(-d.value.hedgesG, 12);
		}),
	);
});

test('shifting and stretching the scale changes neither t nor W', () => {
	fc.assert(
		fc.property(two, fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 9 }), ([a, b], shift, stretch) => {
			const moved = [a, b].map((group) => group.map((code) => shift + stretch * code)) as [number[], number[]];
			for (const test of [studentT, welchT]) {
				const [one, other] = [test(a, b), test(...moved)];
				expect(other.ok).toBe(one.ok);
				if (one.ok && other.ok) expect(other.value.t).toBeCloseTo(one.value.t, 8);
			}
			expect(mannWhitney(...moved)).toEqual(mannWhitney(a, b));
		}),
	);
});

test('with equal sizes and spreads Welch is Student', () => {
	const student = studentT([1, 2, 3, 4], [3, 4, 5, 6]);
	const welch = welchT([1, 2, 3, 4], [3, 4, 5, 6]);
	expect(welch).toEqual(student);
});

test('a paired test leaves out the pairs of which one is missing', () => {
	const whole = pairedT([3, 4, 2, 5], [1, 4, 3, 2]);
	expect(pairedT([3, null, 4, 2, 5, 1], [1, 5, 4, 3, 2, null])).toEqual(whole);
	expect(whole.ok && whole.value.n).toBe(4);
});

test('groups without an answer say why', () => {
	expect(studentT([], [1, 2])).toEqual({ ok: false, why: 'too-few' });
	expect(studentT([1], [2])).toEqual({ ok: false, why: 'too-few' });
	expect(studentT([3, 3], [3, 3, 3])).toEqual({ ok: false, why: 'no-variation' });
	expect(studentT([3, 3], [4, 4])).toEqual({ ok: false, why: 'no-variation' });
	expect(welchT([1], [1, 2])).toEqual({ ok: false, why: 'too-few' });
	expect(pairedT([1, 2], [2, 3])).toEqual({ ok: false, why: 'no-variation' });
	expect(pairedT([1], [2, 3])).toEqual({ ok: false, why: 'out-of-range' });
	expect(mannWhitney([2, 2], [2])).toEqual({ ok: false, why: 'no-variation' });
	expect(twoProportions({ yes: 0, n: 5 }, { yes: 0, n: 9 })).toEqual({ ok: false, why: 'no-variation' });
	expect(twoProportions({ yes: 6, n: 5 }, { yes: 0, n: 9 })).toEqual({ ok: false, why: 'out-of-range' });
	expect(proportionInterval({ yes: 0, n: 0 })).toEqual({ ok: false, why: 'too-few' });
	expect(studentT([1, 2], [3, 5], 1)).toEqual({ ok: false, why: 'out-of-range' });
});

test('one school against many can be tested by Student, as in R', () => {
	const result = studentT([9], [1, 2, 3, 4]);
	expect(result.ok && result.value).toMatchObject({ df: 3 });
	expect(result.ok && result.value.t).toBeCloseTo(6.5 / Math.sqrt((5 / 3) * 1.25), 12);
});

describe('the study’s own figures', () => {
	test.each([
		['S5', 143, 34, 2.497, 0.0125],
		['S6', 140, 33, 2.399, 0.0164],
		['S7', 122, 27, 2.188, 0.0287],
		['S9', 94, 22, 1.172, 0.241],
	])('%s: treatment against comparison, 157 and 44', (_, yes1, yes2, z, p) => {
		const result = twoProportions({ yes: yes1, n: 157 }, { yes: yes2, n: 44 });
		expect(result.ok && result.value.z).toBeCloseTo(z, 3);
		expect(result.ok && result.value.p).toBeCloseTo(p, p > 0.1 ? 3 : 4);
	});

	test('respondents by quintile against the treatment profile: 4.90 on 4, about 0.30', () => {
		const result = goodnessOfFit([41, 41, 39, 22, 14], [21, 24, 24, 19, 11]);
		if (!result.ok) throw new Error('no answer');
		expect(result.value.chiSquared).toBeCloseTo(4.9, 2);
		expect(result.value.df).toBe(4);
		expect(result.value.p).toBeCloseTo(0.3, 2);
		expect(result.value.expected.map((one) => one.toFixed(1))).toEqual(['33.3', '38.1', '38.1', '30.1', '17.4']);
		expect(result.value.sparse).toBe(false);
	});
});

test('goodness of fit refuses what the shares rule out, and tells when a category is thin', () => {
	expect(goodnessOfFit([1, 2], [0, 1])).toEqual({ ok: false, why: 'out-of-range' });
	expect(goodnessOfFit([1, 2], [1])).toEqual({ ok: false, why: 'out-of-range' });
	expect(goodnessOfFit([0, 0], [1, 1])).toEqual({ ok: false, why: 'too-few' });
	const thin = goodnessOfFit([3, 4], [1, 1]);
	expect(thin.ok && thin.value.sparse).toBe(true);
});

test('Wilson’s interval: the textbook’s 0 of 10 and 81 of 263', () => {
	const none = proportionInterval({ yes: 0, n: 10 });
	expect(none.ok && none.value.high).toBeCloseTo(0.2775, 4);
	const some = proportionInterval({ yes: 81, n: 263 });
	expect(some.ok && [some.value.low, some.value.high].map((one) => one.toFixed(4))).toEqual(['0.2553', '0.3662']);
});

test('Hedges’ correction: the closed form of small m, and 1 − 3/(4m − 1) for large', () => {
	expect(hedgesCorrection(2)).toBeCloseTo(1 / Math.sqrt(Math.PI), 14);
	expect(hedgesCorrection(4)).toBeCloseTo(1 / (Math.sqrt(2) * (Math.sqrt(Math.PI) / 2)), 14);
	for (const m of [100, 1001, 20_000]) expect(hedgesCorrection(m)).toBeCloseTo(1 - 3 / (4 * m - 1), 5);
});
