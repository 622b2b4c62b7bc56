import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { evaluate } from '../commands/evaluate.ts';

let folder = '';
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'lateral-evaluate-'))));
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, text: string): Promise<string> {
	const path = join(folder, name);
	await writeFile(path, name.endsWith('.gz') ? gzipSync(text) : text);
	return path;
}

/** Runs the command as a terminal would, and gives what it said. */
async function say(...args: string[]): Promise<{ code: number; out: string; err: string }> {
	const said = { out: '', err: '' };
	const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => (said.out += String(text)) !== '');
	const err = vi.spyOn(process.stderr, 'write').mockImplementation((text) => (said.err += String(text)) !== '');
	try {
		return { code: await evaluate(args), ...said };
	} finally {
		out.mockRestore();
		err.mockRestore();
	}
}

const outcomes = 'id,before,after,partnership\na,1,3,p\nb,2,2,\nc,4,9,q\nd,5,6,\ne,1,,p\nf,2,3,\n';
const pairs = 'treated_id,control_id,distance\na,b,0.1\nc,d,0.2\ne,f,0.3\n';
const did = (input: string, matches: string, ...more: string[]): ReturnType<typeof say> =>
	say('did', '--input', input, '--pairs', matches, '--id', 'id', '--pre', 'before', '--post', 'after', ...more);

test('matched pairs, gzip or not: the estimate under the golden names, what is left out counted', async () => {
	const matches = await file('pairs.csv', pairs);
	const plain = await did(await file('schools.csv', outcomes), matches, '--cluster', 'partnership', '--json');
	const zipped = await did(await file('schools.csv.gz', outcomes), matches, '--cluster', 'partnership', '--json');
	expect(plain.code).toBe(0);
	expect(zipped).toEqual(plain);
	const result = JSON.parse(plain.out) as Record<string, unknown>;
	expect(result).toMatchObject({ pairs: 2, estimate: 3, pairs_left_out: 1 });
	expect(Object.keys(result)).toEqual(
		expect.arrayContaining(['estimate', 'se_ols', 'se_hc1', 'se_cluster_pair', 'se_cluster_partnership']),
	);
	expect((await did(await file('schools.csv', outcomes), matches)).out).toContain('estimate');
});

test('a panel: one common start gives school and year effects', async () => {
	const rows = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((unit, place) =>
		[1, 2, 3].map((year) =>
			[
				unit,
				year,
				place < 3 ? 3 : '',
				place * 2 + year * year + (place < 3 && year === 3 ? 5 : 0) + ((place * year) % 4),
			].join(','),
		),
	);
	const input = await file('panel.csv', `school,year,start,score\n${rows.join('\n')}\n`);
	const said = await say(
		...[
			'did',
			'--input',
			input,
			'--unit',
			'school',
			'--time',
			'year',
			'--treat-from',
			'start',
			'--outcome',
			'score',
			'--json',
		],
	);
	const result = JSON.parse(said.out) as Record<string, unknown>;
	expect(result).toMatchObject({ method: 'school and year effects', units: 6, observations: 18 });
	expect(result['estimate']).toBe((result['two_way'] as Record<string, unknown>)['estimate']);
	expect(result['event_study']).toHaveLength(2);
	expect(result['placebo']).toMatchObject([{ before: 1, after: 2 }]);
	expect(result['rows']).toHaveLength(2);
});

test('answers of two groups, and pairs of items', async () => {
	const input = await file('answers.csv', 'wave,q1,q2\nA,4,3\nA,5,NA\nA,3,2\nB,2,2\nB,1,4\nB,,4\n');
	const compared = await say(
		...['likert', '--input', input, '--items', 'q*', '--group', 'wave', '--groups', 'A,B', '--agree', '4,5', '--json'],
	);
	const { rows } = JSON.parse(compared.out) as { rows: readonly Record<string, unknown>[] };
	expect(rows.map(({ item }) => item)).toEqual(['q1', 'q2']);
	expect(rows[0]).toMatchObject({ n1: 3, n2: 2, mean1: 4, mean2: 1.5, agree1: 2, agree2: 0, missing2: 1 });
	expect(rows[0]?.['warning']).toContain('fewer than 20');
	const paired = await say('likert', '--input', input, '--items', 'q1,q2', '--paired', '--json');
	expect((JSON.parse(paired.out) as { rows: unknown[] }).rows).toMatchObject([{ item1: 'q1', item2: 'q2', n: 4 }]);
});

describe('bad input is named by file, row and column, and nothing is printed as a result', () => {
	const cases: readonly (readonly [string, string, string, string, string])[] = [
		['a word for a number', outcomes.replace('c,4,9', 'c,4,nine'), pairs, 'schools.csv', 'row 4, column after: “nine”'],
		['an id twice', outcomes.replace('b,2', 'a,2'), pairs, 'schools.csv', 'row 3, column id: “a” stands in row 2'],
		['a ragged row', outcomes.replace('c,4,9,q', 'c,4,9'), pairs, 'schools.csv', 'row 4: 3 cells'],
		['a column that is not there', outcomes.replace('after', 'later'), pairs, 'schools.csv', 'row 1, column after'],
		['an unknown school', outcomes, pairs.replace('c,d', 'c,z'), 'pairs.csv', 'row 3, column control_id: “z”'],
		['a control used twice', outcomes, pairs.replace('c,d', 'c,b'), 'pairs.csv', 'row 3, column control_id: “b”'],
		['an empty file', '', pairs, 'schools.csv', 'row 1'],
	];
	test.each(cases)('%s', async (_, schools, matches, at, place) => {
		const said = await did(await file('schools.csv', schools), await file('pairs.csv', matches), '--json');
		expect(said).toMatchObject({ code: 1, out: '' });
		expect(said.err).toContain(`${join(folder, at)}, ${place}`);
	});

	test('a file that is not there, or is not text', async () => {
		const matches = await file('pairs.csv', pairs);
		expect((await did(join(folder, 'none.csv'), matches)).err).toContain('none.csv: there is no such file');
		await writeFile(join(folder, 'broken.csv.gz'), Buffer.from([0x1f, 0x8b, 1, 2]));
		expect(await did(join(folder, 'broken.csv.gz'), matches)).toMatchObject({ code: 1, out: '' });
	});

	test('a unit twice in a period, and one whose start changes', async () => {
		const panel = (text: string): Promise<string> => file('panel.csv', `u,t,from,y\n${text}`);
		const run = async (text: string): Promise<string> =>
			(
				await say(
					...[
						'did',
						'--input',
						await panel(text),
						'--unit',
						'u',
						'--time',
						't',
						'--treat-from',
						'from',
						'--outcome',
						'y',
					],
				)
			).err;
		expect(await run('a,1,,1\na,1,,2\n')).toContain('row 3, column t: “a” has this time twice');
		expect(await run('a,1,2,1\na,2,,2\n')).toContain('row 3, column from: “a” starts at another time');
		expect(await run('a,1,,1\na,2,,2\n')).toContain('no unit is ever treated');
		expect(await run('a,1,2,1\na,2,2,2\n')).toContain('there is no estimate');
	});

	test('a misspelt or missing option is answered with the usage', async () => {
		expect(await say('did', '--inputs', 'x')).toMatchObject({ code: 2, out: '' });
		expect((await say('likert', '--items', 'q1')).err).toContain('--input is missing');
		expect(await say('dod')).toMatchObject({ code: 2 });
	});
});

const golden = fileURLToPath(new URL('../../../shared/golden/', import.meta.url));
if (!existsSync(golden)) console.log('evaluate against R: skipped because ../shared/golden is not here');
test.runIf(existsSync(golden))('the golden study through the command line', async () => {
	const rows: readonly Record<string, string>[] = parse(readFileSync(`${golden}did.csv`), { columns: true });
	for (const row of rows.filter(({ run }) => run !== 'caliper')) {
		const said = await say(
			...['did', '--input', `${golden}study.csv.gz`, '--pairs', `${golden}matched_pairs.csv`, '--run', row['run']!],
			...[
				'--id',
				'urn',
				'--pre',
				`${row['outcome']!}17`,
				'--post',
				`${row['outcome']!}18`,
				'--cluster',
				'cluster',
				'--json',
			],
		);
		const ours = JSON.parse(said.out) as Record<string, number>;
		for (const column of ['estimate', 'se_ols', 'se_hc1', 'se_cluster_pair', 'se_cluster_partnership'])
			expect(Math.abs(ours[column]! / Number(row[column]) - 1), column).toBeLessThan(1e-8);
	}
});
