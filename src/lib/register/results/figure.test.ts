// Every word that the published files write where a number should be, and that none of them becomes a number.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureStates, readFigure } from './figure.ts';

describe('readFigure', () => {
	it.each([
		['106', 106],
		[' -0.3 ', -0.3],
		['44%', 44],
		['44 %', 44],
		['0%', 0],
		['-0', 0],
		['.5', 0.5],
		['1,204', 1204],
	])('reads %j', (cell, value) => {
		expect(readFigure(cell, -5000, 5000)).toEqual({ state: 'value', value });
	});

	it.each([
		['SUPP', 'suppressed'],
		['c', 'suppressed'],
		['NE', 'not-entered'],
		['NA', 'not-available'],
		['x', 'not-available'],
		['z', 'not-applicable'],
		['NP', 'not-published'],
		['LOWCOV', 'low-coverage'],
		['NEW', 'new-school'],
		['', 'not-stated'],
		[' ', 'not-stated'],
		['..', 'not-stated'],
	])('keeps %j as a word, without a value', (cell, state) => {
		expect(readFigure(cell, 0, 100)).toEqual({ state, value: null });
	});

	it.each(['101', '-1', 'four', '4 4', '1,20', '12,3456', '1e3', '%', 'SUPPRESSED?'])('refuses %j', (cell) => {
		expect(readFigure(cell, 0, 100)).toBeUndefined();
	});

	it('gives a value exactly when it says so, whatever the cell', () => {
		fc.assert(
			fc.property(fc.string(), (cell) => {
				const figure = readFigure(cell, 0, 100);
				if (figure === undefined) return;
				expect(figureStates).toContain(figure.state);
				expect(figure.value !== null).toBe(figure.state === 'value');
			}),
		);
	});
});
