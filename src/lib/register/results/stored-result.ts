// A national file has a third of a million figures, so a school's figures of a year stand in one row, by measure.
import type { Figure, FigureState } from './figure.ts';
import type { ResultRow } from './read-result.ts';

/** A figure as it is stored: a number, or the word that stands for it. */
export type StoredFigure = number | Exclude<FigureState, 'value'>;

/** What is stored of a school's year, by measure. */
export type StoredFigures = Readonly<Record<string, StoredFigure>>;

/** What a row of a file does to what is stored: the figures that it adds or changes, and what that makes of the row. */
export interface ResultChange {
	readonly figures: StoredFigures;
	readonly what: 'new' | 'changed' | 'unchanged';
}

/** The change that `row` makes. A blank is kept where there was nothing, and never replaces what another file knew. */
export function changeOfResult(stored: StoredFigures, row: Pick<ResultRow, 'figures'>): ResultChange {
	const touched = row.figures.flatMap(({ measure, state, value }) => {
		const figure = value ?? (state as Exclude<FigureState, 'value'>);
		const before = stored[measure];
		const differs = before === undefined || (state !== 'not-stated' && before !== figure);
		return differs ? [{ measure, figure, added: before === undefined }] : [];
	});
	return {
		figures: Object.fromEntries(touched.map(({ measure, figure }) => [measure, figure])),
		what: touched.length === 0 ? 'unchanged' : touched.every(({ added }) => added) ? 'new' : 'changed',
	};
}

/** The figure as the rules know it. */
export function figureOf(stored: StoredFigure): Figure {
	return typeof stored === 'number' ? { state: 'value', value: stored } : { state: stored, value: null };
}
