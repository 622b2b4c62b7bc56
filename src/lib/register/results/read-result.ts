// One row of published results becomes one school's figures of one year, in the wide shape or in the long one.
import type { Headings } from '../reading/headings.ts';
import { countryNamed, type Country } from '../rows/country.ts';
import { readNumber } from '../rows/read-number.ts';
import type { Skip } from '../skip.ts';
import { readFigure, type Figure } from './figure.ts';
import { neverPublished } from './never-published.ts';
import {
	measureNamed,
	rangeOf,
	resultColumns,
	resultMeasures,
	type ResultColumn,
	type ResultMeasure,
} from './result-measures.ts';

/** A school's figures of one year, under the number they were published with. */
export interface ResultRow {
	readonly country: Country;
	readonly urn: string;
	/** The summer in which the school year ends. */
	readonly year: number;
	readonly figures: readonly (Figure & { readonly measure: ResultMeasure })[];
}

/** `wide`: a column for each measure. `long`: a row for each figure, with columns `measure` and `value`. */
export type ResultShape = 'wide' | 'long';

/** The shape of a results file, or undefined when its headings are not those of one. A school's name or status is no result. */
export function resultShapeOf(headings: Headings): ResultShape | undefined {
	if (headings.find('urn') === undefined) return undefined;
	if (headings.find('measure') !== undefined && headings.find('value') !== undefined) return 'long';
	const figures = resultColumns(headings).filter(({ kind }) => kind !== 'count');
	return figures.length > 0 ? 'wide' : undefined;
}

/** What a file says, or does not, of all its rows. */
export interface ResultDefaults {
	readonly country: Country;
	/** Undefined when only the rows can tell. */
	readonly year: number | undefined;
}

/** A reader of the rows of a results file of the given shape. */
export function resultReader(
	shape: ResultShape,
	headings: Headings,
	defaults: ResultDefaults,
): (cells: readonly string[]) => ResultRow | Skip {
	const at = {
		kind: headings.find('rectype'),
		urn: headings.find('urn') ?? -1,
		country: headings.find('country'),
		year: headings.find('academicyearend', 'year'),
		measure: headings.find('measure') ?? -1,
		value: headings.find('value') ?? -1,
		lowCoverage: headings.find('lowcoverage'),
	};
	const columns = resultColumns(headings);
	const cellOf = (cells: readonly string[], place: number | undefined): string => cells[place ?? -1] ?? '';
	return (cells) => {
		// RECTYPE 1 is a school, 2 a special school; 3 and more add up an authority or the country.
		if (at.kind !== undefined && !/^\s*[12]\s*$/.test(cellOf(cells, at.kind))) return { skip: 'summary-row' };
		const named = cellOf(cells, at.country);
		const country = named.trim() === '' ? defaults.country : countryNamed(named);
		if (country === undefined) return { skip: 'country-unknown', column: headings.names[at.country ?? -1] ?? '' };
		const urn = readNumber(cellOf(cells, at.urn), country);
		if (typeof urn !== 'string') return urn;
		const year = at.year === undefined ? defaults.year : yearIn(cellOf(cells, at.year));
		if (year === undefined) return { skip: 'year-wrong', column: headings.names[at.year ?? -1] ?? 'year' };
		const figures = shape === 'long' ? longFigure(cells) : wideFigures(cells, columns, headings, at.lowCoverage);
		if ('skip' in figures) return figures;
		const unheard = figures.find((one) => one.state === 'value' && neverPublished(country, one.measure, year));
		return unheard === undefined ? { country, urn, year, figures } : { skip: 'year-unpublished' };
	};

	function longFigure(cells: readonly string[]): ResultRow['figures'] | Skip {
		const measure = measureNamed(cellOf(cells, at.measure));
		if (measure === undefined) return { skip: 'measure-unknown', column: headings.names[at.measure] ?? '' };
		const figure = readFigure(cellOf(cells, at.value), ...rangeOf(measure));
		return figure === undefined
			? { skip: 'figure-wrong', column: headings.names[at.value] ?? '' }
			: [{ ...figure, measure }];
	}
}

function wideFigures(
	cells: readonly string[],
	columns: readonly ResultColumn[],
	headings: Headings,
	lowCoverage: number | undefined,
): ResultRow['figures'] | Skip {
	const figures: (Figure & { readonly measure: ResultMeasure })[] = [];
	for (const { at, measure, least, most } of columns) {
		const figure = readFigure(cells[at] ?? '', least, most);
		if (figure === undefined) return { skip: 'figure-wrong', column: headings.names[at] ?? '' };
		figures.push({ ...figure, measure });
	}
	if (cells[lowCoverage ?? -1]?.trim() !== '1') return figures;
	// The file says once, beside the row, that a progress score was withheld: of several blank ones nobody knows which.
	const blank = figures.filter((one) => one.state === 'not-stated' && resultMeasures[one.measure] === 'progress');
	return blank.length === 1
		? figures.map((one) => (one === blank[0] ? { ...one, state: 'low-coverage' as const } : one))
		: figures;
}

/** The summer that "2018", "2017/18", "2017-2018" or "201718" names. */
function yearIn(cell: string): number | undefined {
	const match = /^\s*(19|20)(\d{2})(?:\s*[-/]?\s*(?:(?:19|20)(?=\d{2}\s*$))?(\d{2}))?\s*$/.exec(cell);
	if (match === null) return undefined;
	const first = Number(`${match[1] ?? ''}${match[2] ?? ''}`);
	if (match[3] === undefined) return first;
	return (first + 1) % 100 === Number(match[3]) ? first + 1 : undefined;
}
