/** Why: the larger machine must agree with the simple suggestion where both are exact. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suggestClusters } from '#lib/partnerships/index.ts';
import { groupCost, type SplitSchool } from './split-program.ts';
import { splitInThread } from './split-in-thread.server.ts';
import { splitPartnership } from './split-partnership.server.ts';

const schools = (count: number, seed: number): readonly SplitSchool[] =>
	fc
		.sample(
			fc.record({
				latitude: fc.double({ min: 52, max: 52.5, noNaN: true }),
				longitude: fc.double({ min: -1, max: 0, noNaN: true }),
			}),
			{ numRuns: count, seed },
		)
		.map((at, index) => ({
			id: `s${String(index).padStart(2, '0')}`,
			at,
			phase: index % 3 === 0 ? 'Secondary' : 'Primary',
		}));

const plain = { together: [], apart: [], mixedPhasesKm: 0 };

test('with distance alone it is as good as trying every split', async () => {
	for (const [count, seed] of [
		[8, 1],
		[10, 2],
		[11, 3],
	] as const) {
		const all = schools(count, seed);
		const answer = await splitPartnership(all, plain, 20);
		if (answer.kind !== 'split') throw new Error(answer.kind);
		const at = new Map(all.map(({ id }, index) => [id, index]));
		const best = suggestClusters(
			all.flatMap(({ id, at: place }) => (place ? [{ schoolId: id, at: place }] : [])),
		).clusters.reduce(
			(sum, { schoolIds }) =>
				sum +
				groupCost(
					all,
					schoolIds.map((id) => at.get(id) ?? 0),
					0,
				),
			0,
		);
		expect(answer.kilometres).toBeCloseTo(best, 6);
		expect(answer).toMatchObject({ proof: { best: true }, complete: true });
	}
});

test('what has been decided is kept, phases are mixed, and sizes are usual', async () => {
	const all = schools(12, 4);
	const answer = await splitPartnership(
		all,
		{ together: [['s00', 's11']], apart: [['s01', 's02']], mixedPhasesKm: 1000 },
		20,
	);
	if (answer.kind !== 'split') throw new Error(answer.kind);
	expect(answer.clusters.flat().toSorted()).toEqual(all.map(({ id }) => id));
	expect(answer.clusters.every(({ length }) => length >= 4 && length <= 6)).toBe(true);
	const ofs = (id: string): number => answer.clusters.findIndex((cluster) => cluster.includes(id));
	expect(ofs('s00')).toBe(ofs('s11'));
	expect(ofs('s01')).not.toBe(ofs('s02'));
	const secondary = answer.clusters.map((ids) => ids.filter((id) => Number(id.slice(1)) % 3 === 0).length);
	expect(Math.min(...secondary)).toBeGreaterThan(0);
});

test('seven schools cannot be cut into clusters of four to six', async () => {
	expect((await splitPartnership(schools(7, 5), plain, 5)).kind).toBe('no-split');
});

test('in a thread of its own the answer is the same', async () => {
	const all = schools(9, 6);
	expect(await splitInThread({ schools: all, wishes: plain, seconds: 20 })).toEqual(
		await splitPartnership(all, plain, 20),
	);
});
