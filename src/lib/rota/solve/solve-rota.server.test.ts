/** Why: a plan that breaks a rule is worse than none, and “proved best” must mean it. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkPlan } from '../rules/check-plan.ts';
import { bestOfAll } from './every-plan.test-data.ts';
import { type LinearSolver, openSolver } from './highs.server.ts';
import { randomInput } from './random-cluster.test-data.ts';
import { solveRota } from './solve-rota.server.ts';

let solver: LinearSolver;
beforeAll(async () => {
	solver = await openSolver();
});
afterAll(() => solver.close());

const patient = { secondsLeft: () => Infinity, stopped: () => false };

/** So many seconds from now. */
function soon(seconds: number) {
	const end = performance.now() + 1000 * seconds;
	return { secondsLeft: () => (end - performance.now()) / 1000, stopped: () => false };
}

const tiny = randomInput({ schools: [3, 3], people: 2, days: 15, clusters: 1, awkward: 0.8 });
const small = randomInput({ schools: [3, 4], people: 3, days: 20, clusters: 1, awkward: 0.8 });
const larger = randomInput({ schools: [4, 7], people: 3, days: 40, clusters: 2, awkward: 0.8 });

test.each([
	['many tiny ones, by the search made for teams', tiny, 1500, 0],
	['small ones, by the same search', small, 250, 0],
	['larger ones, with the general solver', larger, 50, 0.2],
] as const)('no plan breaks a hard rule, whatever the clusters are like: %s', (_, clusters, numRuns, seconds) => {
	const seen = { best: 0, near: 0, 'no-plan': 0, stopped: 0 };
	fc.assert(
		fc.property(clusters, (input) => {
			const answer = solveRota(input, solver, soon(seconds));
			seen[answer.kind === 'plan' ? (answer.proof.best ? 'best' : 'near') : answer.kind] += 1;
			if (answer.kind !== 'plan') return;
			expect(checkPlan(input, answer.reviews)).toEqual([]);
			expect(answer.proof.bound).toBeLessThanOrEqual(answer.score.points + 1e-6);
		}),
		{ numRuns, seed: 7 + numRuns },
	);
	expect(seen.best).toBeGreaterThan(numRuns / 4);
	expect(seen['no-plan']).toBeGreaterThan(numRuns / 20);
});

test('the same clusters give the same plan, in whatever order they come', () => {
	fc.assert(
		fc.property(larger, (input) => {
			const turned = {
				...input,
				schools: input.schools.toReversed(),
				people: input.people.toReversed(),
				clusters: input.clusters.toReversed(),
			};
			const [one, other] = [input, turned].map((each) => solveRota(each, solver, soon(0)));
			expect(other).toEqual(one);
		}),
		{ numRuns: 25, seed: 5 },
	);
});

test('on clusters small enough to try every plan, the plan is as good as the best of all and breaks no rule', () => {
	const seen = { same: 0, none: 0, tooMany: 0 };
	fc.assert(
		fc.property(randomInput({ schools: [3, 3], people: 2, days: 4, clusters: 1, awkward: 0.7 }), (input) => {
			const best = bestOfAll(input, 6_000);
			if (best === 'too-many') {
				seen.tooMany += 1;
				return;
			}
			const answer = solveRota(input, solver, patient);
			if (best === 'none') {
				seen.none += 1;
				expect(answer.kind).toBe('no-plan');
			} else {
				seen.same += 1;
				expect(answer.kind === 'plan' ? answer.score.points : answer.kind).toBeCloseTo(best, 5);
				if (answer.kind === 'plan') expect(checkPlan(input, answer.reviews)).toEqual([]);
			}
		}),
		{ numRuns: 200, seed: 11 },
	);
	expect(seen.same).toBeGreaterThan(20);
	expect(seen.none).toBeGreaterThan(20);
});
