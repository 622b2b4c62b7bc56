/** Why: a fault in a long file is only mended when its place is named. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { smallCluster } from '../rules/small-cluster.test-data.ts';
import { rotaInputJsonSchema, rotaPlanJsonSchema } from './json-schema.ts';
import { readRotaInput } from './read-rota-input.ts';

/** A file with one place changed. */
function fileWith(path: readonly (string | number)[], value: unknown): unknown {
	// The cast lets a test write what the type forbids, as a file can.
	const file = structuredClone(smallCluster()) as unknown as Record<string | number, unknown>;
	let at = file;
	for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
	at[path.at(-1) ?? ''] = value;
	return file;
}

test('what was read can be written and read again', () => {
	expect(readRotaInput(JSON.parse(JSON.stringify(smallCluster())))).toEqual({ ok: true, input: smallCluster() });
});

test.each<[readonly (string | number)[], unknown, string, string]>([
	[['people', 2, 'schoolId'], 'oak', 'people[2].schoolId', 'unknown-id'],
	[['people', 1, 'id'], 'ash-head', 'people[1].id', 'same-id'],
	[['clusters', 0, 'schoolIds', 1], 'ash', 'clusters[0].schoolIds[1]', 'school-twice'],
	[['window', 'last'], '2026-02-30', 'window.last', 'shape'],
	[['window', 'last'], '2026-02-01', 'window', 'shape'],
	[['schools', 3, 'at', 'latitude'], 'north', 'schools[3].at.latitude', 'shape'],
	[['weights', 'kindness'], 1, 'weights.kindness', 'shape'],
	[['pins'], [{ kind: 'not', id: 'p', personId: 'nobody' }], 'pins[0].personId', 'unknown-id'],
])('%j is named by its path', (path, value, where, kind) => {
	const read = readRotaInput(fileWith(path, value));
	expect(read.ok ? [] : read.problems.map((problem) => [problem.path, problem.kind])).toContainEqual([where, kind]);
});

test('something that is not an object is told as the whole file', () => {
	const read = readRotaInput('no');
	expect(read.ok ? '' : read.problems[0]?.path).toBe('(the whole file)');
});

test('the schema files say what the reader reads: write them with `lateral rota --schema input` and `plan`', () => {
	const stored = (which: string): unknown =>
		JSON.parse(readFileSync(new URL(`../../../../docs/rota-${which}.schema.json`, import.meta.url), 'utf8'));
	expect(stored('input')).toEqual(JSON.parse(JSON.stringify(rotaInputJsonSchema())));
	expect(stored('plan')).toEqual(JSON.parse(JSON.stringify(rotaPlanJsonSchema())));
});
