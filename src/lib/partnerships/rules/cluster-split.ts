// Fifteen heads should not spend an evening on who is near whom; a fair first suggestion takes a second.
import type { Coordinates } from '#lib/register/index.ts';
import { type ClusterSizeWarning, clusterSizeWarning } from './cluster-size.ts';
import { distanceKm } from './distance.ts';
import { exactSplit } from './exact-split.ts';
import { roughSplit } from './rough-split.ts';

/** A school to be placed; without `at` its distances count as the average of the others. */
export interface PlacedSchool {
	readonly schoolId: string;
	readonly at?: Coordinates;
}

/** One suggested cluster; kilometres are as the crow flies, between schools whose place is known. */
export interface SuggestedCluster {
	readonly schoolIds: readonly string[];
	readonly meanKm: number;
	readonly furthestKm: number;
}

/** What to tell people beside the suggestion. `cluster` is a position in `clusters`. */
export type SplitWarning = (ClusterSizeWarning & { readonly cluster: number }) | NoPlaceWarning;

/** A school whose place is unknown, so that distance could not speak for it. */
export interface NoPlaceWarning {
	readonly kind: 'no-place';
	readonly schoolId: string;
}

/** A suggestion that people may change. */
export interface ClusterSplit {
	readonly clusters: readonly SuggestedCluster[];
	readonly warnings: readonly SplitWarning[];
}

/** Up to this many schools every possible split is weighed; above it a good one is searched for. */
const exactUpTo = 15;

/**
 * Suggests clusters of 4 to 6 in which schools lie near each other.
 * It keeps first to the usual size, then makes the sum over all schools of the mean distance to the others in
 * their cluster as small as it can be (exactly for 15 schools or fewer). The mean, not the sum of pairs, so that
 * clusters of six are not held against. The same schools give the same answer, in whatever order they come.
 * Source: sizes from Godfrey and Munoz-Chereau 2024; the measure is our own.
 */
export function suggestClusters(schools: readonly PlacedSchool[]): ClusterSplit {
	const sorted = schools.toSorted((a, b) => (a.schoolId < b.schoolId ? -1 : a.schoolId > b.schoolId ? 1 : 0));
	const known = sorted.map((a) => sorted.map((b) => between(a, b)));
	const distances = filledIn(known);
	const groups = sorted.length <= exactUpTo ? exactSplit(distances) : roughSplit(distances);
	const clusters = groups.map((members) => describeCluster(members, sorted, known));
	return { clusters, warnings: [...sizeWarnings(clusters), ...placeWarnings(sorted)] };
}

/** Describes clusters that were found in another way as `suggestClusters` does its own; ids not among the schools are left out. */
export function describeSplit(schools: readonly PlacedSchool[], groups: readonly (readonly string[])[]): ClusterSplit {
	const known = schools.map((a) => schools.map((b) => between(a, b)));
	const at = new Map(schools.map(({ schoolId }, place) => [schoolId, place]));
	const clusters = groups.map((ids) =>
		describeCluster(
			ids.flatMap((id) => at.get(id) ?? []),
			schools,
			known,
		),
	);
	return { clusters, warnings: [...sizeWarnings(clusters), ...placeWarnings(schools)] };
}

function between(a: PlacedSchool, b: PlacedSchool): number | undefined {
	return a.at === undefined || b.at === undefined ? undefined : distanceKm(a.at, b.at);
}

/** Unknown distances become the mean of the known ones, so that they pull neither way. */
function filledIn(known: readonly (readonly (number | undefined)[])[]): readonly (readonly number[])[] {
	const values = known.flatMap((row, i) => row.filter((km, j): km is number => km !== undefined && i !== j));
	const mean = meanOf(values);
	return known.map((row, i) => row.map((km, j) => (i === j ? 0 : (km ?? mean))));
}

function describeCluster(
	members: readonly number[],
	schools: readonly PlacedSchool[],
	known: readonly (readonly (number | undefined)[])[],
): SuggestedCluster {
	const kilometres = members.flatMap((i, position) =>
		members.slice(position + 1).flatMap((j) => {
			const km = known[i]?.[j];
			return km === undefined ? [] : [km];
		}),
	);
	const schoolIds = members.flatMap((index) => schools[index]?.schoolId ?? []);
	return { schoolIds, meanKm: meanOf(kilometres), furthestKm: Math.max(0, ...kilometres) };
}

function meanOf(values: readonly number[]): number {
	return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function sizeWarnings(clusters: readonly SuggestedCluster[]): readonly SplitWarning[] {
	return clusters.flatMap(({ schoolIds }, cluster) => {
		const warning = clusterSizeWarning(schoolIds.length);
		return warning === undefined ? [] : [{ ...warning, cluster }];
	});
}

function placeWarnings(schools: readonly PlacedSchool[]): readonly SplitWarning[] {
	return schools.flatMap(({ schoolId, at }) => (at === undefined ? [{ kind: 'no-place' as const, schoolId }] : []));
}
