/** Why: the branch and bound proper, apart from what prepares it. */
import type { Frame } from '../compile/frame.ts';
import type { Half, Halves } from './halves.ts';
import { loadPrices } from './loads.ts';
import { pricedCost, type Prices } from './prices.ts';
import { emptyTally } from './tally.ts';

/** Two numbers of points nearer than this are the same. */
export const same = 1e-7;

/** More work than this, in prices looked at, and the general solver is the better tool. */
const mostWork = 1_500_000;

/** More complete choices than this that cannot be dated, likewise. */
const mostLeaves = 400;

/** One way to fill a group, with its cost under the prices. */
interface Option {
	readonly index: number;
	readonly half: Half;
	readonly cost: number;
}

/**
 * Walks the choices of halves that may lead below `known` points. `crowded` is the least that dates add; `date` is asked
 * to date each complete choice and gives the points to get below from then on.
 */
export function searchTeams(
	frame: Frame,
	halves: Halves,
	prices: Prices,
	crowded: number,
	known: number,
	date: (choice: readonly number[]) => number,
): { readonly unfinished: boolean } {
	let goal = known - crowded;
	let steps = 0;
	let leaves = 0;
	const mostSteps = mostWork / (frame.schools.length + frame.people.length + halves.mutualPairs + 1);
	if (goal - prices.bound <= same) return { unfinished: false };
	const { order, options, rest } = orderOf(halves, prices, goal - prices.bound + same);
	const tally = emptyTally(frame, halves);
	const load = loadPrices(frame);
	const owedBySchools = owing(options, frame.schools.length, prices.school, load.school, (half) => half.schools);
	const owedByPeople = owing(options, frame.people.length, prices.person, load.person, (half) => half.people);
	const into = order.map((group) => directionsInto(halves, group));
	/** A direction in which nobody can go is decided from the start. */
	const decided = new Uint8Array(2 * halves.mutualPairs).fill(1);
	for (const direction of into.flat()) decided[direction] = 0;
	const choice = halves.groups.map(() => -1);

	const state = (direction: number): 1 | 0 | -1 => {
		if ((tally.visits[direction] ?? 0) > 0) return 1;
		return decided[direction] === 1 ? 0 : -1;
	};
	/** What the prices charge above the true loads, at most, given what is chosen before `depth`. */
	const owed = (depth: number): number => {
		let sum = owedBySchools(depth, tally.perSchool) + owedByPeople(depth, tally.perPerson);
		for (const [pair, price] of prices.mutual.entries()) {
			const there = state(2 * pair);
			const back = state(2 * pair + 1);
			if (there === 1 && back === 1) sum += 2 * price - frame.weights.mutual;
			else if (there !== 0 || back !== 0) sum += price;
		}
		return sum;
	};
	const go = (depth: number, cost: number, debt: number): void => {
		if (depth === order.length) {
			leaves += 1;
			if (cost - debt < goal - same) goal = date(choice) - crowded;
			return;
		}
		const group = order[depth] ?? 0;
		const after = rest[depth + 1] ?? 0;
		for (const direction of into[depth] ?? []) decided[direction] = 1;
		for (const { half, index, cost: own } of options[depth] ?? []) {
			if (steps > mostSteps || leaves > mostLeaves || cost + own + after - debt >= goal - same) break;
			steps += 1;
			if (tally.clashes(group, half) > 0) continue;
			tally.put(group, half);
			choice[group] = index;
			const left = owed(depth + 1);
			if (cost + own + after - left < goal - same) go(depth + 1, cost + own, left);
			tally.put(group, undefined);
		}
		for (const direction of into[depth] ?? []) decided[direction] = 0;
	};
	go(0, 0, owed(0));
	return { unfinished: steps > mostSteps || leaves > mostLeaves };
}

/** Groups with the fewest ways left come first; ways that cannot lead below the known points are left out. */
function orderOf({ groups }: Halves, prices: Prices, room: number) {
	const kept = groups.map(({ halves }) => {
		const all = halves
			.map((half, index): Option => ({ half, index, cost: pricedCost(half, prices) }))
			.sort((a, b) => a.cost - b.cost || a.index - b.index);
		return all.filter(({ cost }) => cost - (all[0]?.cost ?? 0) <= room);
	});
	const order = kept.map((_, group) => group).sort((a, b) => (kept[a]?.length ?? 0) - (kept[b]?.length ?? 0) || a - b);
	const options = order.map((group) => kept[group] ?? []);
	const rest = new Float64Array(order.length + 1);
	for (let depth = order.length - 1; depth >= 0; depth -= 1) {
		rest[depth] = (rest[depth + 1] ?? 0) + (options[depth]?.[0]?.cost ?? 0);
	}
	return { order, options, rest };
}

function directionsInto({ groups }: Halves, group: number): readonly number[] {
	return [...new Set((groups[group]?.halves ?? []).flatMap(({ visits }) => visits))];
}

/** Σ max over the loads still possible of price × load − cost of load, from a table made once. */
function owing(
	options: readonly (readonly Option[])[],
	length: number,
	prices: Float64Array,
	load: (count: number) => number,
	using: (half: Half) => readonly number[],
): (depth: number, counts: Int32Array) => number {
	const room = Array.from({ length: options.length + 1 }, () => new Int32Array(length));
	for (let depth = options.length - 1; depth >= 0; depth -= 1) {
		const most = new Int32Array(length);
		for (const { half } of options[depth] ?? []) {
			const own = new Map<number, number>();
			for (const one of using(half)) own.set(one, (own.get(one) ?? 0) + 1);
			for (const [one, count] of own) most[one] = Math.max(most[one] ?? 0, count);
		}
		for (let at = 0; at < length; at += 1) {
			const here = room[depth];
			if (here) here[at] = (room[depth + 1]?.[at] ?? 0) + (most[at] ?? 0);
		}
	}
	const size = 2 + Math.max(0, ...(room[0] ?? []));
	const table = new Float64Array(length * size * size).fill(-Infinity);
	for (let at = 0; at < length; at += 1) {
		for (let count = 0; count < size; count += 1) {
			let value = -Infinity;
			for (let more = 0; count + more < size; more += 1) {
				value = Math.max(value, (prices[at] ?? 0) * (count + more) - load(count + more));
				table[(at * size + count) * size + more] = value;
			}
		}
	}
	return (depth, counts) => {
		const left = room[depth];
		let sum = 0;
		for (let at = 0; at < length; at += 1)
			sum += table[(at * size + (counts[at] ?? 0)) * size + (left?.[at] ?? 0)] ?? 0;
		return sum;
	};
}
