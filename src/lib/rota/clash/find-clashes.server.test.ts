/** Why: the rules named must be the ones in the way, no more. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clashSentences } from '../explain/clash-sentences.ts';
import { patient, smallCluster } from '../rules/small-cluster.test-data.ts';
import { type LinearSolver, openSolver } from '../solve/highs.server.ts';
import { solveRota } from '../solve/solve-rota.server.ts';
import { findClashes } from './find-clashes.server.ts';

let solver: LinearSolver;
beforeAll(async () => {
	solver = await openSolver();
});
afterAll(() => solver.close());

test('two decisions that contradict each other are named, and nothing else', () => {
	const input = smallCluster({
		pins: [
			{ kind: 'person', id: 'yes', hostSchoolId: 'ash', personId: 'elm-head', part: 'lead' },
			{ kind: 'not', id: 'no', personId: 'elm-head' },
			{ kind: 'dates', id: 'when', hostSchoolId: 'beech', first: '2026-11-02', last: '2026-11-06' },
		],
	});
	expect(solveRota(input, solver, patient).kind).toBe('no-plan');
	const clash = findClashes(input, ['trees'], solver, patient);
	expect(clash.fewest).toBe(true);
	expect(clash.rules.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))).toEqual([
		{ kind: 'pin', id: 'no' },
		{ kind: 'pin', id: 'yes' },
	]);
	expect(clashSentences(input, clash, 'en').join('\n')).toContain('Elm head does not come');
});

test('limits, the window and offers clash together only when all of them are needed', () => {
	const input = smallCluster({
		rules: { schoolDaysPerTerm: 0.5 },
		window: { first: '2026-09-14', last: '2026-12-11' },
	});
	expect(solveRota(input, solver, patient).kind).toBe('no-plan');
	const { rules, fewest } = findClashes(input, ['trees'], solver, patient);
	expect(fewest).toBe(true);
	expect(rules.length).toBeGreaterThan(0);
	expect(rules.some(({ kind }) => kind === 'school-limit')).toBe(true);
});

test('a cluster of one school has no plan whatever is given up', () => {
	const input = smallCluster({ clusters: [{ id: 'trees', name: 'Trees', schoolIds: ['ash'] }] });
	const clash = findClashes(input, ['trees'], solver, patient);
	expect(clash.rules).toEqual([]);
	expect(clashSentences(input, clash, 'cy')[0]).toContain('Trees');
});

test('people who may be out equally long are named in one sentence', () => {
	const input = smallCluster({ rules: { personDaysPerTerm: 1 } });
	const rules = input.people.slice(0, 3).map(({ id }) => ({ kind: 'person-limit' as const, personId: id }));
	const told = clashSentences(input, { clusterIds: ['trees'], rules, fewest: true }, 'en');
	expect(told).toHaveLength(2);
	for (const { name } of input.people.slice(0, 3)) expect(told[1]).toContain(name);
});
