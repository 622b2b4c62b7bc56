// Why: a bundle is worth something only when R, given nothing else, finds every number of the report.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type AnalysisPlan, type StudyData } from '../../study/index.ts';
import { hasShared, sharedRows } from '../../statistics/shared-files.test-data.ts';
import type { ReportedStudy } from '../reported-study.ts';
import { bundleFiles, type StudyFigure } from './bundle-files.ts';
import { numbersOf } from './numbers-of.ts';
import { plantedStudy, reportedOf, samplePlan } from '../sample-study.test-data.ts';

const hasR = spawnSync('Rscript', ['--version']).error === undefined;
if (!hasR) console.info('Skipped: R (Rscript) is not installed, so the bundle is not run by it.');

const figuresOf = (data: StudyData, measure: string): readonly StudyFigure[] =>
	(data.outcomes ?? []).map((one) => ({ ...one, measure, state: 'value' }));

function runR(study: ReportedStudy, figures: readonly StudyFigure[], spoil?: (text: string) => string): string {
	const folder = mkdtempSync(join(tmpdir(), 'lateral-bundle-'));
	try {
		for (const { name, text } of bundleFiles(study, figures, 'Read me')) {
			mkdirSync(dirname(join(folder, name)), { recursive: true });
			writeFileSync(join(folder, name), name.endsWith('expected.csv') && spoil ? spoil(text) : text);
		}
		const said = spawnSync('Rscript', ['--vanilla', 'analysis.R'], { cwd: folder, encoding: 'utf8' });
		return `${said.stdout}${said.stderr}exit ${String(said.status)}`;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

describe.skipIf(!hasR)('R alone finds every number', { timeout: 120_000 }, () => {
	test.each<[string, Partial<AnalysisPlan>]>([
		['as R’s MatchIt', {}],
		['within a caliper and a region', { caliper: 0.5, exact: ['region'] }],
		['the closest, on the probability', { rule: 'closest', distance: 'probability' }],
		['in random order, two for each', { order: 'random', ratio: 2, seed: 99, clustering: 'partnership' }],
		['in the space of the variables', { distance: 'mahalanobis', clustering: 'hc1' }],
		['with the least total distance', { method: 'optimal', ratio: 2, clustering: 'ordinary' }],
	])('%s', (_what, change) => {
		const data = plantedStudy(1.5);
		const plan = { ...samplePlan, ...change };
		const study = reportedOf(data, [plan]);
		const said = runR(study, figuresOf(data, plan.measure));
		const [analysis] = study.analyses;
		const count = analysis === undefined ? 0 : numbersOf(analysis.result).length;
		expect(said).toContain(`Analysis 1: ${String(count)} of ${String(count)} numbers agree.`);
		expect(count).toBeGreaterThan(100);
		expect(said).not.toContain('NO');
		expect(said).toContain('exit 0');
	});

	test('of several analyses, one before the outcome is opened and with schools that lack a variable', () => {
		const data = plantedStudy(1);
		const rows = data.rows.map((row, at) =>
			at % 17 === 3 ? { ...row, covariates: { ...row.covariates, score: null } } : row,
		);
		const study = reportedOf({ ...data, rows, outcomes: null }, [
			samplePlan,
			{ ...samplePlan, covariates: ['region', 'pupils'] },
		]);
		const said = runR(study, []);
		expect(said).toMatch(/Analysis 2: (\d+) of \1 numbers agree/);
		expect(said).toContain('exit 0');
	});

	test('and a number that is not so is named', () => {
		const data = plantedStudy(1);
		const study = reportedOf(data, [samplePlan]);
		const said = runR(study, figuresOf(data, samplePlan.measure), (text) =>
			text.replace(
				/^(did\.by_pair\.p),([^,]+)/mu,
				(_all, id: string, value: string) => `${id},${String(Number(value) + 0.001)}`,
			),
		);
		expect(said).toContain('differs: did.by_pair.p');
		expect(said).toContain('exit 1');
	});
});

describe.skipIf(!hasR || !hasShared('the bundle on real data', 'golden/study.csv.gz'))(
	'R alone finds every number on the golden study',
	{ timeout: 300_000 },
	() => {
		test.each<[string, Partial<AnalysisPlan>]>([
			['nearest, within region and caliper', { caliper: 0.2, exact: ['region'] }],
			['optimal', { method: 'optimal', rule: 'closest' }],
		])('%s', (_what, change) => {
			const data = goldenStudy();
			const plan: AnalysisPlan = { ...samplePlan, covariates: data.covariates.map(({ name }) => name), ...change };
			const study = reportedOf(data, [plan]);
			const said = runR(study, figuresOf(data, plan.measure));
			expect(said).toMatch(/Analysis 1: (\d+) of \1 numbers agree/);
			expect(said).not.toContain('NO');
			expect(said).toContain('exit 0');
		});
	},
);

function goldenStudy(): StudyData {
	const numbers = ['read17', 'mat17', 'pupils_2024'];
	const words = ['ofsted17', 'idaci_quintile', 'region'];
	const rows = sharedRows('golden/study.csv.gz');
	return {
		covariates: [
			...numbers.map((name) => ({
				name,
				kind: 'numeric' as const,
				source: 'result' as const,
				measure: name,
				year: 2017,
			})),
			...words.map((name) => ({
				name,
				kind: 'factor' as const,
				source: 'register' as const,
				measure: name,
				year: null,
			})),
		],
		treatedFrom: 2018,
		rows: rows.map((row) => ({
			code: row['urn'] ?? '',
			treated: row['treat'] === '1',
			cluster: row['treat'] === '1' ? (row['cluster'] ?? null) : null,
			received: row['treat'] === '1' ? Number(Number(row['urn']) % 3 !== 0) : null,
			covariates: {
				...Object.fromEntries(numbers.map((name) => [name, Number(row[name])])),
				...Object.fromEntries(words.map((name) => [name, row[name] ?? ''])),
			},
		})),
		outcomes: rows.flatMap((row) =>
			([16, 17, 18] as const).flatMap((year) => {
				const text = row[`mat${String(year)}`] ?? '';
				return text === '' ? [] : [{ code: row['urn'] ?? '', year: 2000 + year, value: Number(text) }];
			}),
		),
	};
}
