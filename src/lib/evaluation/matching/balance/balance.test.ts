import { describe, expect, test } from 'vitest';
import { coarsen } from '../coarsen.ts';
import { strataOf } from '../strata.ts';
import { balanceTable } from './balance-table.ts';
import { lovePlot } from './love-plot.ts';

const treated = [true, true, true, false, false, false, false];
const score = { kind: 'numeric' as const, name: 'score', values: [10, 12, 14, 9, 10, 12, 20] };
const rural = { kind: 'factor' as const, name: 'rural', values: ['y', 'y', 'y', 'n', 'y', 'y', 'n'] };
const pairs = [
	{ treated: 0, control: 4, distance: 0 },
	{ treated: 1, control: 5, distance: 0 },
	{ treated: 1, control: 6, distance: 0 },
];
const table = balanceTable([score, rural], Float64Array.from(score.values), treated, pairs);

describe('the balance table', () => {
	test('weighs a treated row’s controls by their number', () => {
		const row = table.find((one) => one.term === 'score')!;
		expect([row.treated_mean, row.control_mean_all]).toEqual([12, 12.75]);
		expect(row.treated_mean_matched).toBe(11);
		expect(row.control_mean_matched).toBe((10 + (12 + 20) / 2) / 2);
		expect(row.smd_all).toBeCloseTo((12 - 12.75) / 2, 12);
		expect(row.smd_matched).toBeCloseTo((11 - 13) / 2, 12);
		expect(row.variance_ratio_all).toBeCloseTo(4 / (74.75 / 3), 12);
	});

	test('measures a term that does not vary among the treated by both groups together', () => {
		const row = table.find((one) => one.term === 'ruraly')!;
		expect(row.smd_all).toBeCloseTo(0.5 / Math.sqrt((4 * 0.25) / 7), 12);
		expect(row.variance_ratio_all).toBeNull();
	});

	test('has no figures after a matching that found nobody', () => {
		const row = balanceTable([score], Float64Array.from(score.values), treated, [])[1]!;
		expect([row.treated_mean_matched, row.control_mean_matched, row.smd_matched]).toEqual([null, null, null]);
	});

	test('feeds a Love plot, most unbalanced first', () => {
		const plot = lovePlot(table);
		expect(plot.points[0]).toEqual({
			term: 'ruraln',
			before: expect.any(Number),
			after: expect.any(Number),
			within: false,
		});
		expect(plot.points.map((point) => point.before)).toEqual(
			plot.points.map((point) => point.before).toSorted((a, b) => b - a),
		);
		expect(plot.widest).toBeGreaterThanOrEqual(plot.points[0]!.before);
		expect(plot.reach).toBe(1);
	});

	test('lets no single term push the others together', () => {
		const plot = lovePlot([...table, { ...table[0]!, term: 'far', smd_all: -26 }]);
		expect([plot.points[0]?.term, plot.widest, plot.reach]).toEqual(['far', 26, 1]);
	});
});

describe('strata', () => {
	test('join rows that agree in every column, and bands begin at their cuts', () => {
		const bands = coarsen(score, { cuts: [10, 14] });
		expect(bands.values).toEqual(['1', '1', '2', '0', '1', '1', '2']);
		const strata = strataOf([bands, rural], 7);
		expect(strata.ok && Array.from(strata.value)).toEqual([0, 0, 1, 2, 0, 0, 3]);
		expect(coarsen(score, { count: 2 }).values).toEqual(['0', '0', '0', '0', '0', '0', '1']);
	});

	test('say where a value is missing', () => {
		const holed = { ...rural, values: ['y', null, 'n'] };
		expect(strataOf([holed], 3)).toEqual({
			ok: false,
			fault: { kind: 'missing', cells: [{ row: 1, column: 'rural' }] },
		});
	});
});
