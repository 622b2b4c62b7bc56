import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClusterSplit, describeSplit, type PlacedSchool, suggestClusters } from './cluster-split.ts';
import { distanceKm } from './distance.ts';
import { exactSplit } from './exact-split.ts';
import { roughSplit } from './rough-split.ts';
import { clusterCost } from './split-cost.ts';

const place = fc.record({
	latitude: fc.double({ min: 50, max: 55, noNaN: true }),
	longitude: fc.double({ min: -5, max: 1, noNaN: true }),
});

function schoolsOf(size: fc.Arbitrary<number>): fc.Arbitrary<readonly PlacedSchool[]> {
	return size.chain((n) =>
		fc
			.array(fc.option(place, { freq: 8, nil: undefined }), { minLength: n, maxLength: n })
			.map((places) =>
				places.map((at, index) =>
					at === undefined ? { schoolId: `s${String(index)}` } : { schoolId: `s${String(index)}`, at },
				),
			),
	);
}

const squareTable = (size: fc.Arbitrary<number>): fc.Arbitrary<number[][]> =>
	size.chain((n) =>
		fc
			.array(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: n, maxLength: n }), { minLength: n, maxLength: n })
			.map((rows) => rows.map((row, i) => row.map((km, j) => (i === j ? 0 : i < j ? km : (rows[j]?.[i] ?? 0))))),
	);

function totalCost(groups: readonly (readonly number[])[], distances: readonly (readonly number[])[]): number {
	return groups.reduce((sum, group) => {
		const pairs = group.reduce(
			(km, i) => km + group.reduce((all, j) => all + (i < j ? (distances[i]?.[j] ?? 0) : 0), 0),
			0,
		);
		return sum + clusterCost(pairs, group.length);
	}, 0);
}

function everySplit(schools: readonly number[]): readonly (readonly (readonly number[])[])[] {
	const [first, ...rest] = schools;
	if (first === undefined) return [[]];
	return everySplit(rest).flatMap((groups) => [
		[[first], ...groups],
		...groups.map((_, chosen) => groups.map((group, index) => (index === chosen ? [first, ...group] : group))),
	]);
}

const sizes = ({ clusters }: ClusterSplit): readonly number[] =>
	clusters.map(({ schoolIds }) => schoolIds.length).toSorted();

describe('suggestClusters', () => {
	it('keeps two towns apart', () => {
		const town = (name: string, latitude: number): PlacedSchool[] =>
			Array.from({ length: 5 }, (_, index) => ({
				schoolId: `${name}${String(index)}`,
				at: { latitude: latitude + index / 1000, longitude: -1 },
			}));
		const { clusters, warnings } = suggestClusters([...town('north', 54), ...town('south', 51)].reverse());
		expect(clusters.map(({ schoolIds }) => [...new Set(schoolIds.map((id) => id.slice(0, 5)))])).toEqual([
			['north'],
			['south'],
		]);
		expect(clusters[0]?.furthestKm).toBeCloseTo(0.445, 3);
		expect(warnings).toEqual([]);
	});
	it.each([
		[2, [2]],
		[3, [3]],
		[4, [4]],
		[6, [6]],
		[7, [3, 4]],
		[8, [4, 4]],
		[11, [5, 6]],
		[15, [5, 5, 5]],
	])('%i schools in one place make clusters of %j or within the usual size', (count, expected) => {
		const schools = Array.from({ length: count }, (_, index) => ({
			schoolId: `s${String(index).padStart(2, '0')}`,
			at: { latitude: 52 + index / 100, longitude: -1 + (index % 3) / 100 },
		}));
		const split = suggestClusters(schools);
		if (count < 8) expect(sizes(split)).toEqual(expected);
		const outside = sizes(split).filter((size) => size < 4 || size > 6).length;
		expect(split.warnings).toHaveLength(outside);
		if (count === 4 || count === 6 || count >= 8) expect(outside).toBe(0);
	});
	it('names schools whose place is not known', () => {
		const split = suggestClusters([{ schoolId: 'b' }, { schoolId: 'a' }, { schoolId: 'c' }, { schoolId: 'd' }]);
		expect(split.warnings).toEqual(['a', 'b', 'c', 'd'].map((schoolId) => ({ kind: 'no-place', schoolId })));
		expect(split.clusters).toEqual([{ schoolIds: ['a', 'b', 'c', 'd'], meanKm: 0, furthestKm: 0 }]);
	});
	it('has nothing to suggest for nobody', () => {
		expect(suggestClusters([])).toEqual({ clusters: [], warnings: [] });
	});
	it('places every school once, in clusters of the usual size where that can be, whatever the order', () => {
		fc.assert(
			fc.property(schoolsOf(fc.integer({ min: 8, max: 26 })), fc.infiniteStream(fc.nat()), (schools, numbers) => {
				const split = suggestClusters(schools);
				expect(split.clusters.flatMap(({ schoolIds }) => schoolIds).toSorted()).toEqual(
					schools.map(({ schoolId }) => schoolId).toSorted(),
				);
				expect(sizes(split).every((size) => size >= 4 && size <= 6)).toBe(true);
				const shuffled = schools
					.map((school) => ({ school, place: numbers.next().value ?? 0 }))
					.toSorted((a, b) => a.place - b.place)
					.map(({ school }) => school);
				expect(suggestClusters(shuffled)).toEqual(split);
			}),
			{ numRuns: 15 },
		);
	});
});

describe('exactSplit', () => {
	it('is never dearer than any other split', () => {
		fc.assert(
			fc.property(squareTable(fc.integer({ min: 1, max: 8 })), (distances) => {
				const found = totalCost(exactSplit(distances), distances);
				const least = Math.min(
					...everySplit(distances.map((_, index) => index)).map((split) => totalCost(split, distances)),
				);
				expect(found).toBeCloseTo(least, 3);
			}),
			{ numRuns: 20 },
		);
	});
});

describe('roughSplit', () => {
	it('finds three towns', () => {
		const town = (index: number): number => index % 3;
		const distances = Array.from({ length: 18 }, (_, i) =>
			Array.from({ length: 18 }, (_, j) => (town(i) === town(j) ? Math.abs(i - j) / 10 : 50)),
		);
		expect(roughSplit(distances).map((group) => [...new Set(group.map(town))])).toEqual([[0], [1], [2]]);
	});
	it('comes close to the exact answer', () => {
		fc.assert(
			fc.property(fc.array(place, { minLength: 10, maxLength: 13 }), (places) => {
				const distances = places.map((a) => places.map((b) => distanceKm(a, b)));
				const exact = totalCost(exactSplit(distances), distances);
				const rough = totalCost(roughSplit(distances), distances);
				expect(rough).toBeGreaterThanOrEqual(exact - 1e-6);
				expect(rough).toBeLessThan(exact * 1.5 + 1);
			}),
			{ numRuns: 40, seed: 11 },
		);
	});
});

describe('clusters found in another way', () => {
	it('are described as its own suggestion is', () => {
		fc.assert(
			fc.property(schoolsOf(fc.integer({ min: 4, max: 9 })), (schools) => {
				const suggested = suggestClusters(schools);
				const described = describeSplit(
					schools,
					suggested.clusters.map(({ schoolIds }) => schoolIds),
				);
				expect(described.clusters.map(({ schoolIds }) => schoolIds)).toEqual(
					suggested.clusters.map(({ schoolIds }) => schoolIds),
				);
				for (const [place, cluster] of described.clusters.entries())
					expect(cluster.meanKm).toBeCloseTo(suggested.clusters[place]?.meanKm ?? -1, 6);
			}),
		);
	});
});
