// Of a school's figures under its several numbers one is its outcome for the year, and it says where it came from.
import type { Country } from '../rows/country.ts';
import type { Figure, FigureState } from './figure.ts';
import { neverPublished } from './never-published.ts';
import type { SchoolNumber } from './numbers-of-school.ts';
import type { ResultMeasure } from './result-measures.ts';

/** As a published figure's state; `missing` when no file that was brought in has the school in that year. */
export type OutcomeState = FigureState | 'missing';

/** One school's figure for one year. `urn` is the number it was published under and `source` the file it came from. */
export interface Outcome {
	readonly year: number;
	readonly measure: ResultMeasure;
	readonly state: OutcomeState;
	readonly value: number | null;
	readonly urn: string | null;
	readonly way: SchoolNumber['way'] | null;
	readonly source: string | null;
}

/** A figure as stored, under the number it was published with. */
export interface PublishedFigure extends Figure {
	readonly urn: string;
	readonly source: string;
}

/**
 * The outcome for `year`. A year that was never published is `not-available` whatever stands in the files. Otherwise a
 * number goes before a word, the school's own number before the nearest earlier one, and that before a later one.
 */
export function outcomeOf(
	country: Country,
	measure: ResultMeasure,
	year: number,
	numbers: readonly SchoolNumber[],
	figures: readonly PublishedFigure[],
): Outcome {
	const nothing = { year, measure, value: null, urn: null, way: null, source: null };
	if (neverPublished(country, measure, year)) return { ...nothing, state: 'not-available' };
	const standing = numbers.flatMap((number) =>
		figures.filter((one) => one.urn === number.urn).map((figure) => ({ number, figure })),
	);
	const chosen = standing.find((one) => one.figure.state === 'value') ?? standing[0];
	if (chosen === undefined) return { ...nothing, state: 'missing' };
	const { state, value, urn, source } = chosen.figure;
	return { year, measure, state, value, urn, way: chosen.number.way, source };
}
