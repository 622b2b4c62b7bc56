/** Why: when someone falls ill, everyone else’s diary must stay as it is wherever it can. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { calendarDate } from '#lib/kernel/index.ts';
import type { RotaInput } from '../format/rota-input.ts';
import { checkPlan } from '../rules/check-plan.ts';
import { partsOf } from '../rules/review-people.ts';
import { patient, smallCluster } from '../rules/small-cluster.test-data.ts';
import { type LinearSolver, openSolver } from '../solve/highs.server.ts';
import { solveRota } from '../solve/solve-rota.server.ts';
import { changeCount, diffPlans } from './diff-plans.ts';
import { repairRota } from './repair-rota.server.ts';

let solver: LinearSolver;
beforeAll(async () => {
	solver = await openSolver();
});
afterAll(() => solver.close());

const input = smallCluster();

function published() {
	const answer = solveRota(input, solver, patient);
	if (answer.kind !== 'plan') throw new Error(answer.kind);
	return answer.reviews;
}

const ill = (id: string): RotaInput => ({
	...input,
	people: input.people.map((person) =>
		person.id === id
			? { ...person, away: [{ first: calendarDate('2026-09-01'), last: calendarDate('2027-08-31') }] }
			: person,
	),
});

test('nothing changes while the rules still hold', () => {
	const before = published();
	const answer = repairRota(input, before, solver, patient);
	expect(answer).toMatchObject({ kind: 'repaired', reviews: before, changes: [], fewest: true });
});

test('whoever falls ill, only their own parts change hands', () => {
	const before = published();
	fc.assert(
		fc.property(fc.constantFrom(...input.people.map(({ id }) => id)), (id) => {
			const changed = ill(id);
			const answer = repairRota(changed, before, solver, patient);
			if (answer.kind !== 'repaired') throw new Error(answer.kind);
			expect(checkPlan(changed, answer.reviews)).toEqual([]);
			const parts = before.flatMap(partsOf).filter(({ personId }) => personId === id).length;
			expect(changeCount(answer.changes)).toBe(parts);
			const anew = solveRota(changed, solver, patient);
			if (anew.kind === 'plan') {
				expect(changeCount(diffPlans(before, anew.reviews))).toBeGreaterThanOrEqual(parts);
			}
		}),
		{ numRuns: 12, seed: 3 },
	);
});

test('a lost day moves one visit', () => {
	const before = published();
	const [first] = before;
	const lost = first?.days[0] ?? '';
	const closed = {
		...input,
		schools: input.schools.map((school) =>
			school.id === first?.hostSchoolId
				? { ...school, calendar: { ...school.calendar, inset: [calendarDate(lost)] } }
				: school,
		),
	};
	const answer = repairRota(closed, before, solver, patient);
	if (answer.kind !== 'repaired') throw new Error(answer.kind);
	expect(checkPlan(closed, answer.reviews)).toEqual([]);
	expect(answer.changes.map(({ kind, hostSchoolId }) => [kind, hostSchoolId])).toEqual([['days', first?.hostSchoolId]]);
});
