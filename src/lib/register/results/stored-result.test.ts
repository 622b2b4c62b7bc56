// What a second file does to the first is decided figure by figure.
import { describe, expect, it } from 'vitest';
import type { Figure } from './figure.ts';
import { changeOfResult, figureOf, type StoredFigures } from './stored-result.ts';

const value = (number: number): Figure => ({ state: 'value', value: number });
const word = (state: Exclude<Figure['state'], 'value'>): Figure => ({ state, value: null });

describe('a figure of a second file', () => {
	it.each<[StoredFigures, Figure, StoredFigures, string]>([
		[{}, value(104), { mat_average: 104 }, 'new'],
		[{}, word('not-stated'), { mat_average: 'not-stated' }, 'new'],
		[{ mat_average: 104 }, value(104), {}, 'unchanged'],
		[{ mat_average: 104 }, value(103), { mat_average: 103 }, 'changed'],
		[{ mat_average: 104 }, word('suppressed'), { mat_average: 'suppressed' }, 'changed'],
		[{ mat_average: 'suppressed' }, value(0), { mat_average: 0 }, 'changed'],
		[{ mat_average: 'suppressed' }, word('not-stated'), {}, 'unchanged'],
		[{ mat_average: 0 }, word('not-stated'), {}, 'unchanged'],
	])('%j then %j changes %j: %s', (stored, figure, figures, what) => {
		expect(changeOfResult(stored, { figures: [{ measure: 'mat_average', ...figure }] })).toEqual({ figures, what });
	});

	it('counts as new only while nothing that was known changes', () => {
		const figures = [
			{ measure: 'mat_average', ...value(104) },
			{ measure: 'read_average', ...value(105) },
		] as const;
		expect(changeOfResult({ mat_average: 104 }, { figures }).what).toBe('new');
		expect(changeOfResult({ mat_average: 103 }, { figures }).what).toBe('changed');
	});

	it('comes back as it went in', () => {
		expect([figureOf(0), figureOf('low-coverage')]).toEqual([value(0), word('low-coverage')]);
	});
});
