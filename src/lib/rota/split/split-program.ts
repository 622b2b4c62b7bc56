/** Why: a large partnership is cut into clusters by the same solver, so that a pin or a mixture of phases is kept exactly. */
import { distanceKm, usualClusterSize } from '#lib/partnerships/index.ts';
import { type LinearProgram, linearBuilder, type Term } from '../solve/linear.ts';

/** A school to be put into a cluster. */
export interface SplitSchool {
	readonly id: string;
	readonly at?: { readonly latitude: number; readonly longitude: number };
	readonly phase?: string;
}

/** What is wanted of the clusters. `together` and `apart` name pairs of schools that have been decided. */
export interface SplitWishes {
	readonly together: readonly (readonly [string, string])[];
	readonly apart: readonly (readonly [string, string])[];
	/** Kilometres that a school would travel further, on average, to meet only schools of other phases. */
	readonly mixedPhasesKm: number;
}

/** A program whose columns are possible clusters; `complete` when every cluster of the usual size is among them. */
export interface SplitProgram {
	readonly program: LinearProgram;
	readonly groups: readonly (readonly number[])[];
	readonly complete: boolean;
}

/** Up to this many clusters are weighed; above it each school is put only with near ones. */
const mostGroups = 40_000;

/**
 * Set partitioning: one column for each possible cluster, each school in exactly one. A cluster costs, summed over its
 * schools, the mean distance to the others plus the share of the others of the same phase times `mixedPhasesKm`, as in
 * the simple suggestion of partnerships. Undefined when no clusters of 4 to 6 schools add up to the number of schools.
 */
export function splitProgram(schools: readonly SplitSchool[], wishes: SplitWishes): SplitProgram | undefined {
	const { least, most } = usualClusterSize;
	const count = schools.length;
	if (Math.ceil(count / most) > Math.floor(count / least)) return undefined;
	const near = neighbours(schools, most, least);
	const groups: (readonly number[])[] = [];
	for (const [first] of schools.entries()) extend(groups, near.lists[first] ?? [], [first], least, most);
	const index = new Map(schools.map(({ id }, at) => [id, at]));
	const pair = ([a, b]: readonly [string, string]) => [index.get(a) ?? -1, index.get(b) ?? -1] as const;
	const [together, apart] = [wishes.together.map(pair), wishes.apart.map(pair)];
	const allowed = groups.filter(
		(group) =>
			together.every(([a, b]) => group.includes(a) === group.includes(b)) &&
			apart.every(([a, b]) => !(group.includes(a) && group.includes(b))),
	);
	const build = linearBuilder();
	const holding: Term[][] = schools.map(() => []);
	for (const group of allowed) {
		const column = build.choice(groupCost(schools, group, wishes.mixedPhasesKm));
		for (const school of group) holding[school]?.push([column, 1]);
	}
	for (const terms of holding) build.row(1, terms, 1);
	// Halves of large clusters would fool the relaxation; whole numbers of clusters leave it less room.
	build.row(
		Math.ceil(count / most),
		allowed.map((_, column): Term => [column, 1]),
		Math.floor(count / least),
	);
	return { program: build.finish(), groups: allowed, complete: near.complete };
}

/** Kilometres of a cluster with the price of schools of one phase; schools without a place lie nowhere near or far. */
export function groupCost(schools: readonly SplitSchool[], group: readonly number[], mixedPhasesKm: number): number {
	let cost = 0;
	for (const [position, one] of group.entries()) {
		for (const other of group.slice(position + 1)) {
			const [a, b] = [schools[one], schools[other]];
			if (a?.at && b?.at) cost += distanceKm(a.at, b.at);
			if (a?.phase !== undefined && a.phase === b?.phase) cost += mixedPhasesKm;
		}
	}
	return group.length < 2 ? 0 : (2 * cost) / (group.length - 1);
}

/** Every larger-numbered school, or only the nearest so many where there would be too many clusters. */
function neighbours(schools: readonly SplitSchool[], most: number, least: number) {
	const count = schools.length;
	let width = count - 1;
	while (width > most && count * choices(width, most - 1, least - 1) > mostGroups * most) width -= 1;
	const lists = schools.map((school, at) =>
		schools
			.map((_, other) => other)
			.filter((other) => other !== at)
			.sort((a, b) => far(school, schools[a]) - far(school, schools[b]) || a - b)
			.slice(0, width)
			.sort((a, b) => a - b),
	);
	return { lists, complete: width === count - 1 };
}

function far(a: SplitSchool, b: SplitSchool | undefined): number {
	return a.at && b?.at ? distanceKm(a.at, b.at) : 0;
}

function choices(from: number, most: number, least: number): number {
	let sum = 0;
	let ways = 1;
	for (let size = 1; size <= most; size += 1) {
		ways = (ways * (from - size + 1)) / size;
		if (size >= least) sum += ways;
	}
	return sum;
}

/** Adds to `groups` every cluster whose lowest-numbered school is the first of `group`. */
function extend(
	groups: (readonly number[])[],
	near: readonly number[],
	group: readonly number[],
	least: number,
	most: number,
): void {
	if (group.length >= least) groups.push(group);
	if (group.length === most) return;
	const last = group.at(-1) ?? -1;
	for (const next of near) if (next > last) extend(groups, near, [...group, next], least, most);
}
