import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { evaluate } from '../commands/evaluate.ts';
import { reproduceCommand } from '../commands/reproduce.ts';
import { trialCommand } from '../commands/trial.ts';

let folder = '';
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'lateral-trial-'))));
afterAll(() => rm(folder, { recursive: true }));

/** Runs a command as a terminal would, and gives what it said. */
async function say(
	command: (args: readonly string[]) => Promise<number>,
	...args: string[]
): Promise<{ code: number; out: string; err: string }> {
	const said = { out: '', err: '' };
	const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => (said.out += String(text)) !== '');
	const err = vi.spyOn(process.stderr, 'write').mockImplementation((text) => (said.err += String(text)) !== '');
	try {
		return { code: await command(args), ...said };
	} finally {
		out.mockRestore();
		err.mockRestore();
	}
}

interface Result {
	readonly id: string;
	readonly published: number | string;
	readonly computed: number | string | null;
	readonly agrees: boolean | null;
	readonly note: string;
}

test('reproduce --json: one object of results, exit code 0 with known errata only', async () => {
	const { code, out } = await say(reproduceCommand, '--json');
	expect(code).toBe(0);
	const { results, ...rest } = JSON.parse(out) as { readonly results: readonly Result[] };
	expect(rest).toEqual({});
	for (const result of results) expect(Object.keys(result)).toEqual(['id', 'published', 'computed', 'agrees', 'note']);
	expect(results.find(({ id }) => id === 'C6')).toMatchObject({ published: 181, computed: 127, agrees: false });
	expect((await say(reproduceCommand, '--json', '--seed', '5')).code).toBe(0);
});

test('reproduce as text says that the data are fictional, names errata, and prints the tables when asked', async () => {
	const { out } = await say(reproduceCommand);
	expect(out).toMatch(/^FICTIONAL DATA/u);
	expect(out).toContain('(0 unexplained)');
	const tables = (await say(reproduceCommand, '--tables')).out;
	for (const title of [
		'Table 1.',
		'Table 2.',
		'Table 3.',
		'Table 4.',
		'Balance.',
		'Compliance',
		'Attrition',
		'Placebo',
	])
		expect(tables).toContain(title);
	expect(tables).toContain('1 = least deprived, 5 = most deprived');
});

test('options that make no sense are refused, and nothing is written', async () => {
	expect(await say(reproduceCommand, '--seed', '1.5')).toMatchObject({ code: 2, out: '' });
	expect(await say(reproduceCommand, '--json', '--tables')).toMatchObject({ code: 2, out: '' });
	expect((await say(trialCommand)).err).toContain('--out is missing');
	expect(await say(trialCommand, '--out', join(folder, 'none'), '--seed', '-1')).toMatchObject({ code: 2 });
	expect(await readdir(folder)).toEqual([]);
});

test('trial writes the same bytes from the same seed, every row marked as fictional', async () => {
	const [one, two] = [join(folder, 'one'), join(folder, 'two')];
	expect((await say(trialCommand, '--out', one, '--seed', '3', '--json')).code).toBe(0);
	await say(trialCommand, '--out', two, '--seed', '3');
	const names = await readdir(one);
	expect(names.sort()).toEqual([
		'clusters.csv',
		'interviews_observations.csv',
		'reviews.csv',
		'schools.csv',
		'survey_answers.csv',
		'survey_codes.csv',
		'trainings.csv',
		'withdrawals.csv',
	]);
	for (const name of names) {
		const text = await readFile(join(one, name), 'utf8');
		expect(text).toBe(await readFile(join(two, name), 'utf8'));
		const rows: readonly Record<string, string>[] = parse(text, { columns: true });
		expect(rows.length).toBeGreaterThan(80);
		expect(rows.every(({ fictional }) => fictional === 'true')).toBe(true);
	}
});

test('the written codes, tested by evaluate likert, give the figures of reproduce', async () => {
	const out = join(folder, 'again');
	await say(trialCommand, '--out', out);
	const likert = await say(
		evaluate,
		...['likert', '--input', join(out, 'survey_codes.csv'), '--items', '5.1.6,equal-status', '--group', 'wave'],
		...['--groups', 'final,comparison', '--agree', '4,5', '--json'],
	);
	const { rows } = JSON.parse(likert.out) as { readonly rows: readonly Record<string, number>[] };
	const { results } = JSON.parse((await say(reproduceCommand, '--json')).out) as {
		readonly results: readonly Result[];
	};
	const computed = (id: string) => results.find((result) => result.id === id)?.computed;
	expect(rows.map((row) => row['student_p'])).toEqual([computed('S5.t'), computed('S6.t')]);
	expect(rows.map((row) => row['percent_agree1'])).toEqual([computed('S5.final'), computed('S6.final')]);
});

test('the written schools can be matched again by evaluate match', async () => {
	const out = join(folder, 'matched');
	await say(trialCommand, '--out', out);
	const matched = await say(
		evaluate,
		...['match', '--input', join(out, 'schools.csv'), '--treat', 'treated', '--id', 'school', '--json'],
		...['--covariates', 'reading_2017,maths_2017,pupils_2017', '--factors', 'idaci_quintile_1_least_deprived,region'],
		...['--method', 'optimal', '--caliper', '0.2', '--distance', 'logit', '--out', join(out, 'pairs')],
	);
	expect(matched.err).toBe('');
	const { treated, controls, matched: found } = JSON.parse(matched.out) as Record<string, number>;
	expect([treated, controls]).toEqual([422, 374]);
	expect(found).toBeGreaterThan(340);
});
