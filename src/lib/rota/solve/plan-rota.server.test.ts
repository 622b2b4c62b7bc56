/** Why: the worker thread is what servers use; it must answer, tell how far it is, and end when it is called off. */
import { expect, test } from 'vitest';
import { checkPlan } from '../rules/check-plan.ts';
import { smallCluster } from '../rules/small-cluster.test-data.ts';
import { planRota } from './plan-rota.server.ts';
import type { Progress } from './solve-rota.server.ts';

test('a plan comes from another thread, with its progress', async () => {
	const seen: Progress[] = [];
	const input = smallCluster();
	const outcome = await planRota({ kind: 'plan', input, seconds: 30 }, (progress) => seen.push(progress)).outcome;
	expect(outcome.kind === 'plan' ? checkPlan(input, outcome.reviews) : outcome.kind).toEqual([]);
	expect(seen).toEqual([{ done: 1, of: 1 }]);
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
