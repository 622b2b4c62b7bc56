/** Why: evenness and reciprocity tie all hosts together; prices on them let each host be judged alone, and bound the whole. */
import type { Frame } from '../compile/frame.ts';
import type { Half, Halves } from './halves.ts';
import { loadPrices } from './loads.ts';

/** Prices and the bound they prove: no choice of halves costs less. */
export interface Prices {
	readonly school: Float64Array;
	readonly person: Float64Array;
	readonly mutual: Float64Array;
	readonly bound: number;
}

const rounds = 400;
/** Rounds without a better bound after which the steps are halved. */
const patience = 20;
/** How much of the last direction is kept. */
const memory = 0.7;
/** Rounds between two looks for a better choice. */
const lookEvery = 20;

/**
 * Lagrangian relaxation of the load and reciprocity terms, raised by deflected subgradient steps (Held and Karp 1971;
 * Camerini, Fratta and Maffioli 1975) with Polyak's length towards `target`, the points of a known choice. Convex load
 * f(n) ≥ λn − f*(λ) for every λ ≥ 0, and w·max(0, a + b − 1) ≥ ν(a + b − 1) for every ν in [0, w]; with both, the
 * cheapest half of each group makes a bound.
 */
export function raisePrices(
	frame: Frame,
	halves: Halves,
	target: number,
	better: (choice: readonly number[]) => number,
): Prices {
	const load = loadPrices(frame);
	const counts = [frame.schools.length, frame.people.length, halves.mutualPairs] as const;
	const [schools, people, pairs] = counts;
	const weights = [frame.weights['even-schools'], frame.weights['even-people'], frame.weights.mutual] as const;
	const length = schools + people + pairs;
	const prices = new Float64Array(length);
	prices.fill(weights[0] / 2, 0, schools).fill(weights[1] / 2, schools, schools + people);
	prices.fill(weights[2] / 2, schools + people);
	const flat = halves.groups.map((group) => flatten(group.halves, schools, people));
	const slope = new Float64Array(length);
	const heading = new Float64Array(length);
	const most = 2 * halves.groups.length + 1;
	const schoolLoad = Float64Array.from({ length: most }, (_, count) => load.school(count));
	const personLoad = Float64Array.from({ length: most }, (_, count) => load.person(count));
	let best = prices.slice();
	let bound = -Infinity;
	let pace = 1;
	let waited = 0;
	let aim = target;
	for (let round = 0; round < rounds && aim - bound > 1e-9 && pace > 1e-3; round += 1) {
		slope.fill(0).fill(-1, schools + people);
		const chosen = flat.map((group) => cheapest(group, prices));
		let value = 0;
		for (const [group, { index, cost }] of chosen.entries()) {
			value += cost;
			const { starts, uses } = flat[group] ?? none;
			for (let at = starts[index] ?? 0; at < (starts[index + 1] ?? 0); at += 1) {
				const use = uses[at] ?? 0;
				slope[use] = (slope[use] ?? 0) + 1;
			}
		}
		for (let at = 0; at < length; at += 1) {
			const price = prices[at] ?? 0;
			if (at >= schools + people) {
				value -= price;
				continue;
			}
			const costs = at < schools ? schoolLoad : personLoad;
			const count = bestLoad(price, costs);
			value -= price * count - (costs[count] ?? 0);
			slope[at] = (slope[at] ?? 0) - count;
		}
		if (value > bound + 1e-9) {
			if (value > bound + 1e-4) waited = 0;
			bound = value;
			best = prices.slice();
		} else {
			waited += 1;
			if (waited % patience === 0) pace /= 2;
		}
		if (round % lookEvery === 0) aim = Math.min(aim, better(chosen.map(({ index }) => index)));
		let squares = 0;
		for (let at = 0; at < length; at += 1) {
			const way = (slope[at] ?? 0) + memory * (heading[at] ?? 0);
			heading[at] = way;
			squares += way * way;
		}
		if (squares === 0) break;
		const step = (pace * Math.max(0.05, aim - value)) / squares;
		for (let at = 0; at < length; at += 1) {
			const top = at < schools + people ? Infinity : weights[2];
			prices[at] = Math.min(top, Math.max(0, (prices[at] ?? 0) + step * (heading[at] ?? 0)));
		}
	}
	return {
		school: best.slice(0, schools),
		person: best.slice(schools, schools + people),
		mutual: best.slice(schools + people),
		bound,
	};
}

/** A half's cost with the prices on what it uses. */
export function pricedCost(half: Half, { school, person, mutual }: Omit<Prices, 'bound'>): number {
	let cost = half.cost;
	for (const one of half.schools) cost += school[one] ?? 0;
	for (const one of half.people) cost += person[one] ?? 0;
	for (const visit of half.visits) cost += mutual[visit >> 1] ?? 0;
	return cost;
}

/** The halves of a group in a row: what the i-th uses stands in `uses` from starts[i] on. */
interface Flat {
	readonly costs: Float64Array;
	readonly starts: Int32Array;
	readonly uses: Int32Array;
}

const none: Flat = { costs: new Float64Array(), starts: new Int32Array(), uses: new Int32Array() };

function flatten(halves: readonly Half[], schools: number, people: number): Flat {
	const uses = halves.map((half) => [
		...half.schools,
		...half.people.map((one) => schools + one),
		...half.visits.map((visit) => schools + people + (visit >> 1)),
	]);
	const starts = new Int32Array(halves.length + 1);
	for (const [index, own] of uses.entries()) starts[index + 1] = (starts[index] ?? 0) + own.length;
	return { costs: Float64Array.from(halves, ({ cost }) => cost), starts, uses: Int32Array.from(uses.flat()) };
}

function cheapest(
	{ costs, starts, uses }: Flat,
	prices: Float64Array,
): { readonly index: number; readonly cost: number } {
	let index = -1;
	let cost = Infinity;
	for (let half = 0; half < costs.length; half += 1) {
		let own = costs[half] ?? 0;
		for (let at = starts[half] ?? 0; at < (starts[half + 1] ?? 0); at += 1) own += prices[uses[at] ?? 0] ?? 0;
		if (own < cost - 1e-12) {
			cost = own;
			index = half;
		}
	}
	return { index, cost };
}

/** The load at which price × load − cost is greatest; load costs are convex. */
function bestLoad(price: number, costs: Float64Array): number {
	let count = 0;
	while (count + 1 < costs.length && price - ((costs[count + 1] ?? 0) - (costs[count] ?? 0)) >= -1e-12) count += 1;
	return count;
}
