import { describe, expect, test } from 'vitest';
import { golden, goldenHere } from '../matching/golden-study.test-data.ts';
import type { AnalysisPlan } from './analysis-plan.ts';
import { runPlan } from './run-plan.ts';
import type { Covariate, OutcomeFigure, StudyData, StudyRow } from './study-data.ts';
import type { OutcomeResult, StudyResult } from './study-result.ts';
import { readingOf } from './verdict.ts';
import { wantingTests } from './wanting-tests.ts';

const numeric = (name: string): Covariate => ({ name, kind: 'numeric', source: 'result', measure: name, year: 2017 });
const factor = (name: string): Covariate => ({ name, kind: 'factor', source: 'register', measure: name, year: null });

const plan: AnalysisPlan = {
	covariates: ['score', 'region'],
	distance: 'logit',
	method: 'nearest',
	rule: 'matchit',
	caliper: null,
	exact: [],
	ratio: 1,
	order: 'largest',
	seed: 7,
	measure: 'mat_average',
	before: 2017,
	after: 2018,
	clustering: 'pair',
	tests: ['event-study', 'placebo', 'compliers'],
};

/** Schools whose treated rise by exactly 2 more than their matches, whatever the year’s own change. */
function planted(rise: number): StudyData {
	const rows: StudyRow[] = [];
	const outcomes: OutcomeFigure[] = [];
	for (let place = 0; place < 60; place += 1) {
		const treated = place % 3 === 0;
		const score = 95 + ((place * 7) % 13) + (treated ? 1 : 0);
		const code = `${treated ? 'T' : 'C'}${String(place)}`;
		const region = place % 2 === 0 ? 'North' : 'South';
		const cluster = treated ? `P${String(place % 4)}` : null;
		rows.push({ code, treated, cluster, received: treated ? 1 : null, covariates: { score, region } });
		for (const [year, drift] of [
			[2016, 0],
			[2017, 0.5],
			[2018, -1],
			[2024, 3],
		] as const) {
			const wobble = ((place * 11 + year) % 5) / 10;
			outcomes.push({ code, year, value: score + drift + wobble + (treated && year >= 2018 ? rise : 0) });
		}
	}
	return { covariates: [numeric('score'), factor('region')], rows, treatedFrom: 2018, outcomes };
}

function ran(data: StudyData, how: AnalysisPlan = plan): StudyResult {
	const found = runPlan(data, how);
	if (!found.ok) throw new Error(found.fault.kind);
	return found.result;
}

function outcome(result: StudyResult): OutcomeResult {
	if (!result.outcome?.ok) throw new Error('no outcome');
	return result.outcome.value;
}

describe('a run of a plan', () => {
	test('finds an effect that was planted, and none before the start', () => {
		const found = outcome(ran(planted(2)));
		expect(found.estimate).toBeCloseTo(2, 0);
		expect(readingOf(found, 'pair').verdict).toBe('more');
		expect(found.placebo?.map(({ before, after }) => [before, after])).toEqual([[2016, 2017]]);
		expect(Math.abs(found.placebo?.[0]?.estimate ?? 9)).toBeLessThan(0.5);
		expect(found.eventStudy?.map(({ year, relative }) => [year, relative])).toEqual([
			[2016, -2],
			[2018, 0],
			[2024, 1],
		]);
		expect(found.compliers?.estimate).toBeCloseTo(found.estimate, 10);
	});

	test('says that it cannot tell when nothing was planted', () => {
		expect(readingOf(outcome(ran(planted(0))), 'pair').verdict).toBe('cannot-tell');
	});

	test('gives the same digits again, with the same seed in random order too', () => {
		const random: AnalysisPlan = { ...plan, order: 'random', ratio: 2, seed: 99 };
		expect(JSON.stringify(ran(planted(1), random))).toBe(JSON.stringify(ran(planted(1), random)));
	});

	test('looks at no outcome while there is none to look at', () => {
		const closed = ran({ ...planted(2), outcomes: null });
		expect(closed.outcome).toBeNull();
		expect(closed.matching).toEqual(ran(planted(2)).matching);
	});

	test('leaves out and lists schools that lack a matching variable', () => {
		const data = planted(2);
		const rows = data.rows.map((row) =>
			row.code === 'T0' || row.code === 'C1' ? { ...row, covariates: { ...row.covariates, score: null } } : row,
		);
		const { matching } = ran({ ...data, rows });
		expect(matching.excluded).toEqual([
			{ code: 'T0', treated: true, lacks: ['score'] },
			{ code: 'C1', treated: false, lacks: ['score'] },
		]);
		expect(matching.treated + matching.pool).toBe(60);
		expect(matching.pairs.map(({ treated }) => treated)).not.toContain('T0');
	});

	test('leaves out pairs without both figures, and counts them', () => {
		const data = planted(2);
		const first = ran(data).matching.pairs[0];
		const outcomes = data.outcomes?.filter(({ code, year }) => code !== first?.control || year !== 2018) ?? null;
		const found = outcome(ran({ ...data, outcomes }));
		expect([found.treated, found.pairsLeftOut]).toEqual([19, 1]);
	});

	test('knows no effect on compliers when a school’s dose is not known', () => {
		const data = planted(2);
		const rows = data.rows.map((row) => ({ ...row, received: null }));
		const found = outcome(ran({ ...data, rows }));
		expect(found.compliers).toBeNull();
		expect(wantingTests(plan, found)).toEqual(['compliers']);
	});

	test('says which fault the data have', () => {
		const data = planted(2);
		const found = runPlan({ ...data, rows: data.rows.filter(({ treated }) => treated) }, plan);
		expect(found).toEqual({ ok: false, fault: { kind: 'no-controls' } });
	});
});

describe.skipIf(!goldenHere)('a run agrees with R', () => {
	test.each(['mat', 'read'] as const)('difference-in-differences of %s, within region and caliper', (subject) => {
		const rows = golden('study.csv.gz');
		const names = ['read17', 'mat17', 'pupils_2024'];
		const words = ['ofsted17', 'idaci_quintile', 'region'];
		const data: StudyData = {
			covariates: [...names.map(numeric), ...words.map(factor)],
			treatedFrom: 2018,
			rows: rows.map((row) => ({
				code: row['urn'] ?? '',
				treated: row['treat'] === '1',
				cluster: row['treat'] === '1' ? (row['cluster'] ?? null) : null,
				received: null,
				covariates: Object.fromEntries([
					...names.map((name) => [name, Number(row[name])] as const),
					...words.map((name) => [name, row[name] ?? null] as const),
				]),
			})),
			outcomes: rows.flatMap((row) =>
				[2017, 2018].map((year) => ({
					code: row['urn'] ?? '',
					year,
					value: Number(row[`${subject}${String(year - 2000)}`]),
				})),
			),
		};
		const how: AnalysisPlan = { ...plan, covariates: [...names, ...words], caliper: 0.2, exact: ['region'], tests: [] };
		const found = outcome(ran(data, how));
		const wanted = golden('did.csv').find((row) => row['run'] === 'exact_region' && row['outcome'] === subject);
		const errors = [found.errors.ordinary, found.errors.hc1, found.errors.byPair, found.errors.byPartnership];
		const ours = [found.estimate, ...errors.map((one) => (one.ok ? one.value.standardError : NaN))];
		const theirs = ['estimate', 'se_ols', 'se_hc1', 'se_cluster_pair', 'se_cluster_partnership'];
		for (const [place, name] of theirs.entries()) {
			const printed = Number(wanted?.[name]);
			expect(Math.abs((ours[place] ?? NaN) - printed)).toBeLessThanOrEqual(1e-8 * Math.abs(printed));
		}
	});
});
