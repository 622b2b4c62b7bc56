// For an ordinary partnership every possible split can be weighed, so nobody has to trust a guess.
import { clusterCost } from './split-cost.ts';

/** Clusters larger than this are never better than two smaller ones. */
const largest = 7;

/**
 * The cheapest split of schools 0…n−1, found by dynamic programming over subsets; for n of 15 or fewer.
 * `distances` is a full square table in km. Each group and the groups themselves are in ascending order.
 */
export function exactSplit(distances: readonly (readonly number[])[]): readonly (readonly number[])[] {
	const everyone = (1 << distances.length) - 1;
	const cost = costOfEverySubset(distances);
	const best = new Float64Array(everyone + 1).fill(Number.POSITIVE_INFINITY);
	const chosen = new Uint32Array(everyone + 1);
	best[0] = 0;
	for (let left = 1; left <= everyone; left += 1) {
		const first = left & -left;
		const others = left ^ first;
		for (let some = others; ; some = (some - 1) & others) {
			const group = some | first;
			const total = at(cost, group) + at(best, left ^ group);
			if (total < at(best, left)) {
				best[left] = total;
				chosen[left] = group;
			}
			if (some === 0) break;
		}
	}
	return readBack(chosen, everyone);
}

/** Weight of every subset as one cluster; infinite where it would be far too large. */
function costOfEverySubset(distances: readonly (readonly number[])[]): Float64Array {
	const everyone = (1 << distances.length) - 1;
	const pairs = new Float64Array(everyone + 1);
	const cost = new Float64Array(everyone + 1);
	for (let group = 1; group <= everyone; group += 1) {
		const first = indexOfLowest(group);
		const rest = group & (group - 1);
		const others = membersOf(rest);
		pairs[group] = at(pairs, rest) + others.reduce((sum, other) => sum + (distances[first]?.[other] ?? 0), 0);
		const size = others.length + 1;
		cost[group] = size > largest ? Number.POSITIVE_INFINITY : clusterCost(at(pairs, group), size);
	}
	return cost;
}

function readBack(chosen: Uint32Array, everyone: number): readonly (readonly number[])[] {
	const groups: (readonly number[])[] = [];
	for (let left = everyone; left !== 0; left ^= at(chosen, left)) groups.push(membersOf(at(chosen, left)));
	return groups;
}

function membersOf(group: number): readonly number[] {
	const members: number[] = [];
	for (let rest = group; rest !== 0; rest &= rest - 1) members.push(indexOfLowest(rest));
	return members;
}

function indexOfLowest(group: number): number {
	return 31 - Math.clz32(group & -group);
}

function at(table: Float64Array | Uint32Array, index: number): number {
	return table[index] ?? 0;
}
