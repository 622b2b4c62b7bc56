/** Why: a reason that is not the real one is worse than none. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RotaInput } from '../format/rota-input.ts';
import { patient, smallCluster } from '../rules/small-cluster.test-data.ts';
import { type LinearSolver, openSolver } from '../solve/highs.server.ts';
import { solveRota } from '../solve/solve-rota.server.ts';
import { type ExplainedChoice, explainPlan } from './explain-plan.ts';
import { choiceSentence, namesIn } from './sentences.ts';

let solver: LinearSolver;
beforeAll(async () => {
	solver = await openSolver();
});
afterAll(() => solver.close());

function explained(input: RotaInput): readonly ExplainedChoice[] {
	const answer = solveRota(input, solver, patient);
	if (answer.kind !== 'plan') throw new Error(answer.kind);
	return explainPlan(input, answer.reviews);
}

test('every review has a reason for its day and for each of its four people, and no better choice is left', () => {
	const choices = explained(smallCluster());
	expect(choices).toHaveLength(4 * 5);
	expect(choices.filter(({ reason }) => reason.kind === 'not-best')).toEqual([]);
	const sentences = choices.map((choice) => choiceSentence(choice, namesIn(smallCluster()), 'en'));
	for (const sentence of sentences) expect(sentence).toMatch(/^(Ash|Beech|Cedar|Elm)[, ].+: .+\.$/);
});

test('a pin, and a person nobody could replace, are given as such', () => {
	const people = smallCluster().people.map((person) => ({
		...person,
		roles: person.roles.filter((part) => part !== 'lead' || ['ash-head', 'beech-head'].includes(person.id)),
	}));
	const choices = explained(
		smallCluster({
			people,
			pins: [{ kind: 'person', id: 'p', hostSchoolId: 'elm', personId: 'cedar-deputy' }],
		}),
	);
	const reasonOf = (host: string, chosen: string) =>
		choices.find((choice) => choice.hostSchoolId === host && choice.chosen === chosen)?.reason;
	expect(reasonOf('ash', 'beech-head')).toEqual({ kind: 'only' });
	expect(reasonOf('elm', 'cedar-deputy')).toEqual({ kind: 'pinned', pinId: 'p' });
});

test('a champion who makes the pair of one kind is told apart from the one chosen', () => {
	const only = { ...smallCluster().weights, 'even-schools': 0, 'even-people': 0, travel: 0, mutual: 0 };
	const reasons = explained(smallCluster({ weights: only }))
		.filter(({ part }) => part === 'champion')
		.map(({ reason }) => reason);
	expect(reasons.every(({ kind }) => kind === 'equal')).toBe(true);
});
