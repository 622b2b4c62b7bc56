// A partnership that has outgrown fifteen still deserves a sensible suggestion within a second.
import { usualClusterSize } from './cluster-size.ts';
import { clusterCost } from './split-cost.ts';

/**
 * A good split of schools 0…n−1 for n above 15. For every number of clusters that keeps to the usual size, the
 * remotest school takes its nearest neighbours, and so on; then schools change places or move while that makes the
 * whole shorter; the shortest of these splits is returned. Deterministic; not proven the shortest of all.
 */
export function roughSplit(distances: readonly (readonly number[])[]): readonly (readonly number[])[] {
	const splits = clusterCounts(distances.length).map((count) => improve(firstDraft(distances, count), distances));
	const total = (groups: readonly (readonly number[])[]): number =>
		groups.reduce((sum, group) => sum + costOf(group, distances), 0);
	const shortest = splits.reduce((best, split) => (total(split) < total(best) ? split : best));
	return shortest.map((group) => group.toSorted((a, b) => a - b)).toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

function clusterCounts(schools: number): readonly number[] {
	const fewest = Math.max(1, Math.ceil(schools / usualClusterSize.most));
	const most = Math.max(fewest, Math.floor(schools / usualClusterSize.least));
	return Array.from({ length: most - fewest + 1 }, (_, index) => fewest + index);
}

function firstDraft(distances: readonly (readonly number[])[], count: number): number[][] {
	let left = distances.map((_, index) => index);
	const groups: number[][] = [];
	for (let made = 0; made < count; made += 1) {
		const size = Math.ceil(left.length / (count - made));
		const seed = remotest(left, distances);
		const nearest = left.toSorted((a, b) => km(distances, seed, a) - km(distances, seed, b) || a - b);
		const group = [seed, ...nearest.filter((school) => school !== seed)].slice(0, size);
		left = left.filter((school) => !group.includes(school));
		groups.push(group);
	}
	return groups;
}

function remotest(schools: readonly number[], distances: readonly (readonly number[])[]): number {
	const away = (school: number): number => schools.reduce((sum, other) => sum + km(distances, school, other), 0);
	return schools.reduce((far, school) => (away(school) > away(far) ? school : far), schools[0] ?? 0);
}

/** Takes the first change that helps until none does; a bound on the rounds guards against rounding. */
function improve(groups: number[][], distances: readonly (readonly number[])[]): readonly (readonly number[])[] {
	for (let round = 0; round < 200; round += 1) {
		const better = firstBetter(groups, distances);
		if (better === undefined) break;
		groups = better;
	}
	return groups;
}

function firstBetter(groups: number[][], distances: readonly (readonly number[])[]): number[][] | undefined {
	for (let a = 0; a < groups.length; a += 1) {
		for (let b = a + 1; b < groups.length; b += 1) {
			const pair = betterPair(groups[a] ?? [], groups[b] ?? [], distances);
			if (pair === undefined) continue;
			return groups.map((group, index) => (index === a ? pair[0] : index === b ? pair[1] : group));
		}
	}
	return undefined;
}

/** Two clusters after one swap or move that shortens them together, or undefined. */
function betterPair(
	a: readonly number[],
	b: readonly number[],
	distances: readonly (readonly number[])[],
): readonly [number[], number[]] | undefined {
	const now = costOf(a, distances) + costOf(b, distances) - 1e-9;
	for (const [nextA, nextB] of changes(a, b)) {
		if (costOf(nextA, distances) + costOf(nextB, distances) < now) return [nextA, nextB];
	}
	return undefined;
}

function* changes(a: readonly number[], b: readonly number[]): Generator<readonly [number[], number[]]> {
	const { least, most } = usualClusterSize;
	for (const x of a) {
		const withoutX = a.filter((school) => school !== x);
		if (a.length > least && b.length < most) yield [withoutX, [...b, x]];
		for (const y of b)
			yield [
				[...withoutX, y],
				[...b.filter((school) => school !== y), x],
			];
	}
	for (const y of b) {
		if (b.length > least && a.length < most) yield [[...a, y], b.filter((school) => school !== y)];
	}
}

function costOf(group: readonly number[], distances: readonly (readonly number[])[]): number {
	let pairs = 0;
	group.forEach((school, position) => {
		for (const other of group.slice(position + 1)) pairs += km(distances, school, other);
	});
	return clusterCost(pairs, group.length);
}

function km(distances: readonly (readonly number[])[], from: number, to: number): number {
	return distances[from]?.[to] ?? 0;
}
