import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divisionMark, movesBetween, problemsWithPlan, unusualClusters, type PlannedCluster } from './cluster-plan.ts';

const plan = fc
	.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 12 })
	.map((places): readonly PlannedCluster[] =>
		[1, 2, 3].map((place) => ({
			id: `c${place}`,
			name: `Cluster ${place}`,
			schoolIds: places.flatMap((at, school) => (at === place ? [`s${school}`] : [])),
		})),
	);

function applied(now: readonly PlannedCluster[], moves: ReturnType<typeof movesBetween>): readonly PlannedCluster[] {
	return now.map((one) => ({
		...one,
		schoolIds: [
			...one.schoolIds.filter(
				(school) => !moves.out.some((out) => out.clusterId === one.id && out.schoolId === school),
			),
			...moves.into.flatMap((into) => (into.clusterId === one.id ? [into.schoolId] : [])),
		],
	}));
}

describe('dividing a partnership', () => {
	it('moves exactly what differs', () => {
		fc.assert(
			fc.property(plan, plan, (now, wanted) => {
				const moves = movesBetween(now, wanted);
				expect(divisionMark(applied(now, moves))).toBe(divisionMark(wanted));
				expect(movesBetween(wanted, wanted)).toEqual({ out: [], into: [] });
			}),
		);
	});

	it('says what keeps a plan from being stored', () => {
		const one = { id: 'a', name: 'North', schoolIds: ['s1', 's2'] };
		expect(problemsWithPlan([one], ['s1', 's2'])).toEqual([]);
		expect(problemsWithPlan([{ ...one, name: ' ' }], ['s1', 's2'])).toEqual(['no-name']);
		expect(problemsWithPlan([one, { ...one, id: 'b', name: 'north' }], ['s1'])).toEqual([
			'same-name',
			'school-twice',
			'not-a-member',
		]);
		expect(problemsWithPlan([{ ...one, schoolIds: [] }], [])).toEqual(['empty']);
	});

	it('warns outside four to six and never about an empty list', () => {
		const sized = (size: number) => ({
			id: 'a',
			name: 'A',
			schoolIds: Array.from({ length: size }, (_, at) => `s${at}`),
		});
		const warned = [0, 3, 4, 6, 7].map((size) => unusualClusters([sized(size)]).map((one) => one.problem));
		expect(warned).toEqual([[], ['too-small'], [], [], ['too-large']]);
	});
});
