import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { evaluate } from '../commands/evaluate.ts';

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'lateral-match-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const rows = [
	['a', 1, 10, 'n'],
	['b', 1, 16, 's'],
	['c', 0, 9, 'n'],
	['d', 0, 13, 's'],
	['e', 0, 15, 'n'],
	['f', 0, 11, 's'],
	['g', 1, 12, 'n'],
	['h', 0, 12, 'n'],
];
const written = (cells: readonly (readonly unknown[])[]): string =>
	[['id', 't', 'x', 'r'], ...cells].map((row) => row.join(',')).join('\n');

async function run(text: string, ...more: readonly string[]) {
	const [file, out] = [join(folder, 'F.csv.gz'), join(folder, `out${String(Math.floor(performance.now() * 1000))}`)];
	writeFileSync(file, gzipSync(text));
	const said = { out: '', err: '' };
	const outSpy = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => ((said.out += String(chunk)), true));
	const errSpy = vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => ((said.err += String(chunk)), true));
	const columns = ['--treat', 't', '--id', 'id', '--covariates', 'x', '--out', out];
	const code = await evaluate(['match', '--input', file, ...columns, ...more]);
	outSpy.mockRestore();
	errSpy.mockRestore();
	return { code, ...said, wrote: existsSync(out), file: (name: string) => readFileSync(join(out, name), 'utf8') };
}

describe('evaluate match', () => {
	test('writes pairs, propensity and balance, and prints one object', async () => {
		const answer = await run(written(rows), '--exact', 'r', '--method', 'optimal', '--json');
		expect(answer.code).toBe(0);
		const pairs = answer.file('pairs.csv').trim().split(/\r?\n/);
		expect(pairs.map((line) => line.split(',').slice(0, 2))).toEqual([
			['treated_id', 'control_id'],
			['a', 'c'],
			['b', 'd'],
			['g', 'h'],
		]);
		expect(answer.file('propensity.csv')).toMatch(/^term,estimate,se\r?\n\(Intercept\),/);
		expect(answer.file('balance.csv')).toMatch(
			/^run,term,treated_mean,control_mean_all,smd_all,treated_mean_matched,control_mean_matched,smd_matched\r?\n/,
		);
		const result = JSON.parse(answer.out) as Record<string, unknown>;
		expect(result).toMatchObject({ treated: 3, controls: 5, matched: 3, pairs: 3, method: 'optimal', unmatched: [] });
	});

	test('the same seed gives the same pairs', async () => {
		const [once, again] = [
			await run(written(rows), '--order', 'random', '--seed', '5'),
			await run(written(rows), '--order', 'random', '--seed', '5'),
		];
		expect(once.file('pairs.csv')).toBe(again.file('pairs.csv'));
	});

	test.each([
		['a value that is missing', rows.with(2, ['c', 0, '', 'n']), 'row 4, column x'],
		['a value that is no number', rows.with(4, ['e', 0, 'SUPP', 'n']), 'row 6, column x'],
		['a treatment that is neither', rows.with(0, ['a', 2, 10, 'n']), 'row 2, column t'],
		['an id that comes twice', rows.with(3, ['a', 0, 13, 's']), 'row 5, column id'],
		['a blank stratum', rows.with(1, ['b', 1, 16, 'NA']), 'row 3, column r'],
		['a column that does not vary', rows.map(([id, t, , r]) => [id, t, 7, r]), 'column x'],
		['complete separation', rows.map(([id, t, , r], i) => [id, t, i + 100 * Number(t), r]), 'column x'],
	])('%s is named with the file, and nothing is written', async (_, cells, place) => {
		const answer = await run(written(cells), '--exact', 'r');
		expect(answer.code).toBe(1);
		expect(answer.err).toContain('F.csv.gz');
		expect(answer.err).toContain(place);
		expect(answer.wrote).toBe(false);
	});

	test.each([
		['--caliper', '-1'],
		['--ratio', '1.5'],
		['--order', 'random'],
		['--distance', 'far'],
		['--seed', '4'],
	])('%s %s is not understood', async (...option) => {
		const answer = await run(written(rows), ...option);
		expect(answer.code).toBe(2);
		expect(answer.wrote).toBe(false);
	});
});
