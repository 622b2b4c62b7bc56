import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TResult } from '../comparing/t-result.ts';
import type { Computed } from '../computed.ts';
import { cellNumber, hasShared, relativeGap, sharedRows } from '../shared-files.test-data.ts';
import { effectOnCompliers } from './compliers.ts';
import { crossSections } from './cross-sections.ts';
import type { MatchedSchool } from './matched-school.ts';
import { twoPeriods } from './two-periods.ts';

const error = (result: Computed<TResult>): number | null => (result.ok ? result.value.standardError : null);

describe.runIf(hasShared('two periods against R', 'golden/did.csv', 'golden/matched_pairs.csv', 'golden/study.csv.gz'))(
	'two periods against R',
	() => {
		test('estimates and the four errors of every run agree to 1e-8', () => {
			const schools = new Map(sharedRows('golden/study.csv.gz').map((row) => [row['urn'], row]));
			const pairs = sharedRows('golden/matched_pairs.csv');
			const rows = sharedRows('golden/did.csv');
			expect(rows).toHaveLength(6);
			for (const golden of rows) {
				const { run, outcome = '' } = golden;
				const matched = pairs
					.filter((pair) => pair['run'] === run)
					.flatMap((pair) =>
						(['treated_urn', 'control_urn'] as const).map((side): MatchedSchool => {
							const school = schools.get(pair[side])!;
							return {
								pair: pair['treated_urn']!,
								treated: side === 'treated_urn',
								partnership: side === 'treated_urn' ? school['cluster']! : null,
								before: cellNumber(school[`${outcome}17`])!,
								after: cellNumber(school[`${outcome}18`])!,
							};
						}),
					);
				const result = twoPeriods(matched);
				if (!result.ok) throw new Error(result.why);
				const ours = {
					pairs: result.value.treated,
					estimate: result.value.estimate,
					se_ols: error(result.value.ordinary),
					se_hc1: error(result.value.hc1),
					se_cluster_pair: error(result.value.byPair),
					se_cluster_partnership: error(result.value.byPartnership),
				};
				expect(['run', 'outcome', ...Object.keys(ours)]).toEqual(Object.keys(golden));
				for (const [column, value] of Object.entries(ours))
					expect(relativeGap(value, golden[column]), `${run ?? ''} ${outcome} ${column}`).toBeLessThan(1e-8);
				expect(result.value.warnings).toEqual([]);
			}
		});
	},
);

describe.runIf(hasShared('Card and Krueger', 'data/benchmarks/card_krueger_njmin3.csv'))(
	'Card and Krueger 1994',
	() => {
		test('employment rose by 2.754 more in New Jersey', () => {
			const rows = sharedRows('data/benchmarks/card_krueger_njmin3.csv', ';').flatMap((row) => {
				const outcome = cellNumber(row['fte']?.trim());
				return outcome === null || Number.isNaN(outcome)
					? []
					: [{ treated: row['nj'] === '1', after: row['d'] === '1', outcome }];
			});
			const result = crossSections(rows);
			expect(result.ok && result.value.estimate.toFixed(3)).toBe('2.754');
			expect(crossSections(rows.filter(({ treated, after }) => !(treated && after)))).toEqual({
				ok: false,
				why: 'collinear',
			});
		});
	},
);

const score = fc.double({ min: 80, max: 120, noNaN: true });
const matchedSet = fc
	.array(fc.tuple(score, score, score, score, fc.integer({ min: 0, max: 4 })), { minLength: 3, maxLength: 15 })
	.map((pairs) =>
		pairs.flatMap(([a, b, c, d, partnership], place): MatchedSchool[] => [
			{ pair: String(place), treated: true, partnership: String(partnership), before: a, after: b },
			{ pair: String(place), treated: false, partnership: null, before: c, after: d },
		]),
	);

test('the estimate is the difference of the mean changes; swapped groups change its sign, shifts do nothing', () => {
	fc.assert(
		fc.property(matchedSet, score, (schools, shift) => {
			const result = twoPeriods(schools);
			const swapped = twoPeriods(schools.map((school) => ({ ...school, treated: !school.treated })));
			const shifted = twoPeriods(schools.map((school) => ({ ...school, after: school.after + shift })));
			if (!result.ok || !swapped.ok || !shifted.ok) throw new Error('no answer');
			const change = (side: boolean): number => {
				const of = schools.filter(({ treated }) => treated === side);
				return of.reduce((sum, { before, after }) => sum + after - before, 0) / of.length;
			};
			expect(result.value.estimate).toBeCloseTo(change(true) - change(false), 9);
			expect(swapped.value.estimate).toBeCloseTo(-result.value.estimate, 9);
			expect(shifted.value.estimate).toBeCloseTo(result.value.estimate, 9);
			expect(error(shifted.value.byPair) ?? 0).toBeCloseTo(error(result.value.byPair) ?? 0, 8);
		}),
	);
});

test('errors by pair are those of the paired differences', () => {
	fc.assert(
		fc.property(matchedSet, (schools) => {
			const result = twoPeriods(schools);
			if (!result.ok || !result.value.byPair.ok) return;
			const gain = schools.map(({ before, after }) => after - before);
			const differences = gain.flatMap((one, row) => (row % 2 === 0 ? [one - (gain[row + 1] ?? 0)] : []));
			const m = differences.length;
			const mean = differences.reduce((sum, one) => sum + one, 0) / m;
			const squares = differences.reduce((sum, one) => sum + (one - mean) ** 2, 0);
			// m/(m-1) (2m-1)/(2m-2) Σ(d-mean)²/m²
			const expected = Math.sqrt(((m / (m - 1)) * ((2 * m - 1) / (2 * m - 2)) * squares) / m ** 2);
			expect(result.value.byPair.value.standardError).toBeCloseTo(expected, 9);
		}),
	);
});

test('a pair with a doubled control gives what one control gives', () => {
	const single: MatchedSchool[] = [
		{ pair: 'a', treated: true, partnership: 'p', before: 1, after: 5 },
		{ pair: 'a', treated: false, partnership: null, before: 2, after: 3 },
		{ pair: 'b', treated: true, partnership: 'q', before: 1, after: 2 },
		{ pair: 'b', treated: false, partnership: null, before: 2, after: 6 },
	];
	const [one, doubled] = [twoPeriods(single), twoPeriods([...single, single[1]!])];
	if (!one.ok || !doubled.ok) throw new Error('no answer');
	expect(doubled.value.estimate).toBeCloseTo(one.value.estimate, 12);
});

test('groups without spread have an estimate and no error; groups without schools have neither', () => {
	const flat = [1, 2, 3].flatMap((pair): MatchedSchool[] => [
		{ pair: String(pair), treated: true, partnership: null, before: 100.1, after: 100.4 },
		{ pair: String(pair), treated: false, partnership: null, before: 100.2, after: 100.3 },
	]);
	const result = twoPeriods(flat);
	if (!result.ok) throw new Error('no answer');
	expect(result.value.estimate).toBeCloseTo(0.2, 9);
	expect(result.value.byPair).toEqual({ ok: false, why: 'no-variation' });
	expect(result.value.effectSize).toBeNull();
	expect(result.value.warnings.map(({ kind }) => kind)).toEqual(['small-group', 'small-group']);
	expect(twoPeriods([])).toEqual({ ok: false, why: 'too-few' });
	expect(twoPeriods(flat.filter(({ treated }) => treated))).toEqual({ ok: false, why: 'collinear' });
});

test('compliers: the ratio of the two differences, and the same as intention to treat when all comply', () => {
	fc.assert(
		fc.property(matchedSet, fc.integer({ min: 1, max: 14 }), (schools, keen) => {
			const some = effectOnCompliers(
				schools.map((one) => ({ ...one, received: Number(one.treated && Number(one.pair) < keen) })),
			);
			if (!some.ok) throw new Error(some.why);
			expect(some.value.estimate * some.value.uptake).toBeCloseTo(some.value.intentionToTreat.estimate, 8);
			const all = effectOnCompliers(schools.map((one) => ({ ...one, received: Number(one.treated) })));
			if (!all.ok) throw new Error(all.why);
			expect(all.value.estimate).toBeCloseTo(all.value.intentionToTreat.estimate, 9);
			expect(error(all.value.byPair) ?? 0).toBeCloseTo(error(all.value.intentionToTreat.byPair) ?? 0, 8);
			expect(effectOnCompliers(schools.map((one) => ({ ...one, received: 0 })))).toEqual({
				ok: false,
				why: 'collinear',
			});
		}),
	);
});
