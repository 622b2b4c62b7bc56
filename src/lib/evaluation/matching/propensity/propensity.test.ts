import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomOrder } from '../pairing/random-order.ts';
import type { FactorColumn, NumericColumn } from '../study-columns.ts';
import { designMatrix } from './design-matrix.ts';
import { fitPropensity } from './fit-propensity.ts';

const numeric = (name: string, values: readonly (number | null)[]): NumericColumn => ({
	kind: 'numeric',
	name,
	values,
});
const factor = (name: string, values: readonly (string | null)[]): FactorColumn => ({ kind: 'factor', name, values });

/** Twelve rows in which x tells nothing for certain. */
const x = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const treated = x.map((value) => [3, 5, 6, 9, 10, 12].includes(value));

function faultOf(...given: Parameters<typeof fitPropensity>): unknown {
	const fitted = fitPropensity(...given);
	return fitted.ok ? undefined : fitted.fault;
}

describe('the design matrix', () => {
	test('has an intercept and a column for each level but the first sorted one', () => {
		const made = designMatrix([numeric('roll', [7, 8, 9]), factor('stage', ['10', '9', '10'])], 3);
		expect(made.ok && made.value.names).toEqual(['(Intercept)', 'roll', 'stage10']);
		expect(made.ok && Array.from(made.value.cells)).toEqual([1, 7, 1, 1, 8, 0, 1, 9, 1]);
	});

	test('names every missing cell and guesses none', () => {
		const columns = [numeric('roll', [7, null, 9]), factor('region', [null, 'a', 'b'])];
		expect(faultOf(columns, [true, false, true])).toEqual({
			kind: 'missing',
			cells: [
				{ row: 1, column: 'roll' },
				{ row: 0, column: 'region' },
			],
		});
	});
});

describe('the propensity model', () => {
	test('fits shares exactly where the model is saturated', () => {
		const group = factor('group', ['a', 'a', 'a', 'a', 'a', 'b', 'b', 'b', 'b', 'b']);
		const fitted = fitPropensity([group], [true, false, false, false, false, true, true, true, false, false]);
		expect(fitted.ok && fitted.value.probability[0]).toBeCloseTo(0.2, 9);
		expect(fitted.ok && fitted.value.probability[9]).toBeCloseTo(0.6, 9);
		expect(fitted.ok && fitted.value.terms[0]?.se).toBeCloseTo(Math.sqrt(1 / (5 * 0.2 * 0.8)), 5);
	});

	test('solves the likelihood equations: residuals are orthogonal to every column', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 1e9 }), (seed) => {
				const shuffled = randomOrder(
					Array.from({ length: 60 }, (_, row) => row),
					seed,
				);
				const column = numeric(
					'x',
					shuffled.map((value) => 100 + value / 7),
				);
				const group = shuffled.map((_, row) => row % 3 === 0);
				const fitted = fitPropensity([column], group);
				if (!fitted.ok || fitted.value.separated.length > 0) return;
				const residuals = group.map((one, row) => Number(one) - fitted.value.probability[row]!);
				expect(residuals.reduce((sum, r) => sum + r, 0)).toBeCloseTo(0, 5);
				expect(residuals.reduce((sum, r, row) => sum + r * column.values[row]!, 0)).toBeCloseTo(0, 3);
			}),
			{ numRuns: 50 },
		);
	});

	test('names collinear columns and what they repeat', () => {
		const y = [2, 1, 2, 5, 3, 3, 8, 1, 2, 2, 6, 1];
		const sum = numeric(
			'sum',
			x.map((value, row) => 100 + 2 * value - (y[row] ?? 0)),
		);
		expect(faultOf([numeric('x', x), numeric('y', y), sum], treated)).toEqual({
			kind: 'collinear',
			columns: [{ column: 'sum', explainedBy: expect.arrayContaining(['x', 'y']) }],
		});
		expect(
			faultOf(
				[
					numeric('x', x),
					numeric(
						'same',
						x.map(() => 104),
					),
				],
				treated,
			),
		).toEqual({
			kind: 'collinear',
			columns: [{ column: 'same', explainedBy: ['(Intercept)'] }],
		});
	});

	test('refuses complete separation by name', () => {
		const told = x.map((value) => value > 6);
		expect(faultOf([numeric('x', x)], told)).toEqual({ kind: 'separated', columns: ['x'] });
	});

	test('fits through quasi-separation and names the level, also when it is the reference', () => {
		for (const alone of ['a', 'z']) {
			const level = factor(
				'level',
				x.map((value) => (value === 1 || value === 8 ? alone : 'm')),
			);
			const fitted = fitPropensity([numeric('x', x), level], treated);
			expect(fitted.ok && fitted.value.separated).toEqual([{ column: `level${alone}`, rows: 2 }]);
		}
	});

	test('sees no separation where there is overlap, however strong the relation', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 2, max: 30 }), (low, high) => {
				// Both groups hold both values, so the estimate exists: its odds ratio is low × high.
				const values = [...Array<number>(low).fill(0), 1, 0, ...Array<number>(high).fill(1)];
				const group = values.map((_, row) => row > low);
				const fitted = fitPropensity([numeric('v', values)], group);
				expect(fitted.ok && fitted.value.separated).toEqual([]);
				expect(fitted.ok && fitted.value.terms[1]?.estimate).toBeCloseTo(Math.log(low * high), 4);
			}),
		);
	});

	test('needs somebody in each group', () => {
		expect(
			faultOf(
				[numeric('x', x)],
				x.map(() => true),
			),
		).toEqual({ kind: 'no-controls' });
		expect(
			faultOf(
				[numeric('x', x)],
				x.map(() => false),
			),
		).toEqual({ kind: 'no-treated' });
	});
});
