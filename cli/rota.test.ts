/** Why: someone with a file and no server must get a plan, or the place in the file to mend. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkPlan, readRotaInput, rotaPlanSchema } from '#lib/rota/index.ts';

const names = ['ash', 'beech', 'cedar', 'elm'];
const input = {
	format: 'lateral-rota-input/1',
	window: { first: '2026-09-14', last: '2027-06-25' },
	schools: names.map((id) => ({ id, name: id })),
	clusters: [{ id: 'trees', name: 'Trees', schoolIds: names }],
	people: names.flatMap((schoolId) =>
		['lead', 'reviewer', 'champion'].map((role) => ({
			id: `${schoolId}-${role}`,
			name: `${schoolId} ${role}`,
			schoolId,
			roles: [role],
		})),
	),
};

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'lateral-rota-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function lateral(file: unknown, ...args: readonly string[]) {
	const path = join(folder, 'input.json');
	await writeFile(path, JSON.stringify(file));
	const ran = promisify(execFile)(process.execPath, ['cli/lateral.ts', 'rota', path, ...args]);
	try {
		return { code: 0, ...(await ran) };
	} catch (cause) {
		return cause as { readonly code: number; readonly stdout: string; readonly stderr: string };
	}
}

test('a plan is written that keeps the rules, and every choice is explained', async () => {
	const out = join(folder, 'plan.json');
	const { code, stdout } = await lateral(input, '--out', out, '--explain');
	expect(code).toBe(0);
	expect(stdout.trimEnd().split('\n')).toHaveLength(4 * 5 + 1);
	expect(stdout).toContain('proved best');
	const plan = v.parse(rotaPlanSchema, JSON.parse(await readFile(out, 'utf8')));
	const read = readRotaInput(input);
	expect(read.ok && checkPlan(read.input, plan.reviews)).toEqual([]);
});

test('a fault is told by its path, and rules that clash by name', async () => {
	const fault = await lateral({ ...input, people: [{ ...input.people[0], schoolId: 'oak' }] });
	expect([fault.code, fault.stderr]).toEqual([
		1,
		'people[0].schoolId: no school has the id “oak”. Add it or correct the id.\n',
	]);
	const clash = await lateral({ ...input, rules: { championDays: 9 } }, '--json');
	expect(clash.code).toBe(1);
	expect(JSON.parse(clash.stdout)).toMatchObject({ problems: [{ clusterIds: ['trees'], fewest: true }] });
});

test('without a file it says how to be called', async () => {
	const path = promisify(execFile)(process.execPath, ['cli/lateral.ts', 'rota']);
	await expect(path).rejects.toMatchObject({ code: 2 });
});
