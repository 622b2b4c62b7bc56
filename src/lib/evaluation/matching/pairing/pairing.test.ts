import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestPairs } from './nearest.ts';
import { optimalPairs } from './optimal.ts';
import type { Measure, Pair, PairingTask } from './pairing-task.ts';
import { allowed, bestByTrying, distanceOf, smallTask, worthOf } from './pairing.test-data.ts';
import { randomOrder } from './random-order.ts';
import { inOrder } from './treated-order.ts';
import { unmatchedOf } from './unmatched.ts';

const ways = {
	matchit: (task: PairingTask) => nearestPairs(task, inOrder(task.treated, task.measure.line, { kind: 'largest' })),
	closest: (task: PairingTask) =>
		nearestPairs(task, inOrder(task.treated, task.measure.line, { kind: 'largest' }), 'closest'),
	random: (task: PairingTask) =>
		nearestPairs(task, inOrder(task.treated, task.measure.line, { kind: 'random', seed: 7 }), 'closest'),
	optimal: optimalPairs,
};

function onLine(treated: readonly number[], controls: readonly number[], more: Partial<PairingTask> = {}): PairingTask {
	const rows = treated.length + controls.length;
	return {
		treated: treated.map((_, place) => place),
		controls: controls.map((_, place) => place + treated.length),
		strata: new Int32Array(rows),
		measure: { kind: 'line', line: Float64Array.from([...treated, ...controls]) },
		caliper: Infinity,
		ratio: 1,
		...more,
	};
}

const controlsOf = (pairs: readonly Pair[]): readonly number[] => pairs.map((pair) => pair.control);

describe('every way of matching', () => {
	test.each(Object.keys(ways) as (keyof typeof ways)[])(
		'%s uses no control twice, no treated beyond the ratio, and breaks no caliper or stratum',
		(way) => {
			fc.assert(
				fc.property(smallTask, (task) => {
					const pairs = ways[way](task);
					expect(new Set(controlsOf(pairs)).size).toBe(pairs.length);
					for (const treated of task.treated)
						expect(pairs.filter((pair) => pair.treated === treated).length).toBeLessThanOrEqual(task.ratio);
					for (const { treated, control, distance } of pairs) {
						expect(task.treated.includes(treated) && task.controls.includes(control)).toBe(true);
						expect(allowed(task, treated, control)).toBe(true);
						expect(distance).toBeCloseTo(distanceOf(task, treated, control), 12);
					}
				}),
				{ numRuns: 400 },
			);
		},
	);

	test('whoever is unmatched is listed with a reason that holds', () => {
		fc.assert(
			fc.property(smallTask, fc.constantFrom(...(Object.keys(ways) as (keyof typeof ways)[])), (task, way) => {
				const pairs = ways[way](task);
				const unmatched = unmatchedOf(task, pairs);
				expect(unmatched.length).toBe(task.treated.length - worthOf(pairs).covered);
				for (const { treated, why } of unmatched) {
					const inStratum = task.controls.filter((row) => task.strata[row] === task.strata[treated]);
					const near = inStratum.filter((row) => allowed(task, treated, row));
					if (why === 'no-control-in-stratum') expect(inStratum).toEqual([]);
					if (why === 'caliper') expect(inStratum.length > 0 && near.length === 0).toBe(true);
					if (why === 'pool-exhausted')
						expect(near.length > 0 && near.every((row) => controlsOf(pairs).includes(row))).toBe(true);
				}
			}),
			{ numRuns: 400 },
		);
	});
});

describe('optimal matching', () => {
	test('is the best of all matchings: most pairs, most treated, least distance', () => {
		fc.assert(
			fc.property(smallTask, (task) => {
				const [found, best] = [worthOf(optimalPairs(task)), bestByTrying(task)];
				expect([found.pairs, found.covered]).toEqual([best.pairs, best.covered]);
				expect(found.total).toBeCloseTo(best.total, 9);
			}),
			{ numRuns: 1500 },
		);
	});

	test('is never worse than nearest', () => {
		fc.assert(
			fc.property(
				smallTask,
				fc.constantFrom('matchit' as const, 'closest' as const, 'random' as const),
				(task, way) => {
					const [optimal, nearest] = [worthOf(optimalPairs(task)), worthOf(ways[way](task))];
					expect(optimal.pairs).toBeGreaterThanOrEqual(nearest.pairs);
					if (optimal.pairs === nearest.pairs && optimal.covered === nearest.covered)
						expect(optimal.total).toBeLessThanOrEqual(nearest.total + 1e-9);
				},
			),
			{ numRuns: 600 },
		);
	});

	test('on a line and in a space of one dimension finds the same total, also with many rows', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 2 ** 30 }), fc.integer({ min: 1, max: 3 }), (seed, ratio) => {
				const order = randomOrder(
					Array.from({ length: 400 }, (_, row) => row),
					seed,
				);
				const line = Float64Array.from(order, (place) => Math.sqrt(place) + (place % 7));
				const task = (measure: Measure, caliper: number): PairingTask => ({
					treated: Array.from({ length: 90 }, (_, row) => row),
					controls: Array.from({ length: 310 }, (_, row) => row + 90),
					strata: Int32Array.from(order, (place) => place % 2),
					measure,
					caliper,
					ratio,
				});
				for (const caliper of [Infinity, 0.05]) {
					const flat = worthOf(optimalPairs(task({ kind: 'line', line }, caliper)));
					const space = worthOf(optimalPairs(task({ kind: 'space', line, points: line, dimensions: 1 }, caliper)));
					expect([flat.pairs, flat.covered]).toEqual([space.pairs, space.covered]);
					expect(flat.total).toBeCloseTo(space.total, 8);
				}
			}),
			{ numRuns: 25 },
		);
	});

	test('gives up a near control where that saves more elsewhere', () => {
		const task = onLine([5, 4], [4.9, 1]);
		expect(worthOf(ways.closest(task)).total).toBeCloseTo(0.1 + 3);
		expect(worthOf(optimalPairs(onLine([1, 2], [1.9, 2.6]))).total).toBeCloseTo(0.9 + 0.6);
		expect(worthOf(optimalPairs(task)).total).toBeCloseTo(3.1);
	});
});

describe('nearest matching', () => {
	test('closest takes the closest, of equals the earlier row', () => {
		expect(controlsOf(ways.closest(onLine([0.5], [0.1, 0.51, 0.9])))).toEqual([2]);
		expect(controlsOf(ways.closest(onLine([2], [3, 1, 3])))).toEqual([1]);
		expect(controlsOf(ways.closest(onLine([2], [5, 1, 1, 3])))).toEqual([2]);
	});

	test('as MatchIt 4.5.1, the rule takes the neighbour before unless the one after is nearer by whole units', () => {
		expect(controlsOf(ways.matchit(onLine([0.5], [0.1, 0.51, 0.9])))).toEqual([1]);
		expect(controlsOf(ways.matchit(onLine([5], [1, 6])))).toEqual([2]);
		expect(controlsOf(ways.matchit(onLine([0.5], [0.6, 0.7])))).toEqual([1]);
		expect(controlsOf(ways.matchit(onLine([0.5], [0.1, 0.51], { caliper: 0.05 })))).toEqual([2]);
	});

	test('nobody gets a second control before everybody was offered a first', () => {
		const pairs = ways.closest(onLine([3, 2], [2.9, 2.8, 9], { ratio: 2 }));
		expect(pairs.map((pair) => pair.treated)).toEqual([0, 1, 0]);
	});

	test('a random order comes back from its seed, and is an order of the same rows', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
				fc.integer({ min: 0, max: 60 }),
				(seed, count) => {
					const rows = Array.from({ length: count }, (_, row) => row);
					expect(randomOrder(rows, seed)).toEqual(randomOrder(rows, seed));
					expect(randomOrder(rows, seed).toSorted((a, b) => a - b)).toEqual(rows);
				},
			),
		);
		const hundred = Array.from({ length: 100 }, (_, row) => row);
		expect(randomOrder(hundred, 1)).not.toEqual(randomOrder(hundred, 2));
		expect(randomOrder([0, 1, 2, 3, 4, 5, 6, 7], 2026)).toEqual([4, 5, 3, 6, 0, 2, 7, 1]);
	});
});
