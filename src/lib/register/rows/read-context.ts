// Each year's figures about a school are gathered from the columns that hold them.
import { unreadable } from '../reading/cell-values.ts';
import type { Headings } from '../reading/headings.ts';
import type { Skip } from '../skip.ts';
import {
	censusEdition,
	directionNamed,
	yearInCell,
	type Measure,
	type MeasureColumn,
	type YearOfContext,
} from './measures.ts';

type Found = { readonly year: number; readonly measure: Measure } | Skip | undefined;

/** The context in one row, by year in the order of the columns, or why the row must be left out. */
export function readContext(
	cells: readonly string[],
	columns: readonly MeasureColumn[],
	headings: Headings,
): readonly YearOfContext[] | Skip {
	const years = new Map<number, Record<string, Measure>>();
	for (const column of columns) {
		const found = readMeasure(cells, column, headings);
		if (found === undefined) continue;
		if ('skip' in found) return found;
		const measures = years.get(found.year) ?? {};
		measures[column.measure] = found.measure;
		years.set(found.year, measures);
	}
	return [...years].map(([year, measures]) => ({ year, measures }));
}

function readMeasure(cells: readonly string[], column: MeasureColumn, headings: Headings): Found {
	const value = column.read(cells[column.at] ?? '');
	const heading = headings.names[column.at] ?? '';
	if (value === null) return undefined;
	if (value === unreadable) return { skip: 'figure-wrong', column: heading };
	if (column.namedBy !== undefined) return named(cells, column, value, heading);
	const year = column.year ?? yearInCell(cells[column.datedBy ?? -1] ?? '');
	if (year === undefined) return undefined;
	const edition = column.edition ?? censusEdition(column.measure, year);
	return { year, measure: { value, edition, ...(column.direction && { direction: column.direction }) } };
}

function named(cells: readonly string[], column: MeasureColumn, value: string | number, heading: string): Found {
	const edition = (cells[column.namedBy?.edition ?? -1] ?? '').trim();
	const direction = directionNamed(cells[column.namedBy?.direction ?? -1] ?? '');
	const year = column.year ?? Number(/\b(?:19|20)\d{2}\b/.exec(edition)?.[0] ?? Number.NaN);
	if (direction === undefined) return { skip: 'direction-missing', column: heading };
	if (Number.isNaN(year)) return { skip: 'date-wrong', column: 'deprivation_edition' };
	return { year, measure: { value, edition: edition === '' ? `Deprivation ${String(year)}` : edition, direction } };
}
