/** Why: the worker thread is what servers use; it must answer, tell how far it is, and end when it is called off. */
import { expect, test } from 'vitest';
import { explainPlan } from '../explain/explain-plan.ts';
import { checkPlan } from '../rules/check-plan.ts';
import { smallCluster } from '../rules/small-cluster.test-data.ts';
import { planRota } from './plan-rota.server.ts';
import type { Progress } from './solve-rota.server.ts';

test('a plan comes from another thread, with its progress', async () => {
	const seen: Progress[] = [];
	const input = smallCluster();
	const outcome = await planRota({ kind: 'plan', input, seconds: 30 }, (progress) => seen.push(progress)).outcome;
	if (outcome.kind !== 'plan') throw new Error(outcome.kind);
	expect(checkPlan(input, outcome.reviews)).toEqual([]);
	const last = seen.at(-1);
	expect(last).toMatchObject({ done: 1, of: 1 });
	expect(last?.points).toBeCloseTo(outcome.score.points, 6);
	expect(last?.bound).toBeCloseTo(outcome.proof.bound, 6);
	expect(outcome.choices).toBeUndefined();
});

test('asked to, it explains its choices where they were made', async () => {
	const input = smallCluster();
	const outcome = await planRota({ kind: 'plan', input, seconds: 30, explain: true }).outcome;
	if (outcome.kind !== 'plan') throw new Error(outcome.kind);
	expect(outcome.choices).toEqual(explainPlan(input, outcome.reviews));
});

test('where there is none, the rules that clash come instead', async () => {
	const input = smallCluster({ rules: { personDaysPerTerm: 0 } });
	const outcome = await planRota({ kind: 'plan', input, seconds: 30 }).outcome;
	expect(outcome.kind === 'no-plan' ? outcome.clashes.map(({ rules }) => rules.length > 0) : outcome.kind).toEqual([
		true,
	]);
});

test('called off, it stops without a plan', async () => {
	const running = planRota({ kind: 'plan', input: smallCluster(), seconds: 30 });
	running.cancel();
	expect((await running.outcome).kind).toBe('stopped');
});
