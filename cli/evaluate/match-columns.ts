/** Why: a matching reads many columns, and each wrong cell of them must be named before anything is computed. */
import { coarsen, type FactorColumn, type NumericColumn, type StudyColumn } from '#lib/evaluation/index.ts';
import { badCell, BadInput, BadUsage } from './bad-input.ts';
import type { Options } from './options.ts';
import { isMissing, numbersOf, type Csv } from './read-csv.ts';

/** The columns that a matching needs, checked cell by cell. */
export interface MatchColumns {
	readonly ids: readonly string[];
	readonly treated: readonly boolean[];
	readonly columns: readonly StudyColumn[];
	readonly exact: readonly FactorColumn[];
}

/** Reads what the options name. Throws BadInput at a repeated or blank id, a treatment not 0 or 1, a missing value. */
export function matchColumns(csv: Csv, options: Options): MatchColumns {
	const names = [...options.list('covariates'), ...options.list('factors')];
	const twice = names.find((name, place) => names.indexOf(name) !== place);
	if (names.length === 0) throw new BadUsage('--covariates or --factors must name a column to match on.');
	if (twice !== undefined) throw new BadUsage(`“${twice}” is named twice in --covariates and --factors.`);
	for (const special of [options.need('id'), options.need('treat')])
		if (names.includes(special)) throw new BadUsage(`“${special}” cannot be a covariate, too.`);
	return {
		ids: idsOf(csv, options.need('id')),
		treated: treatmentOf(csv, options.need('treat')),
		columns: [
			...options.list('covariates').map((name) => numeric(csv, name)),
			...options.list('factors').map((name) => factor(csv, name)),
		],
		exact: [
			...options.list('exact').map((name) => factor(csv, name)),
			...options.list('coarsen').map((written) => banded(csv, written)),
		],
	};
}

function idsOf(csv: Csv, heading: string): readonly string[] {
	const seen = new Map<string, number>();
	const ids = csv.column(heading);
	for (const [index, id] of ids.entries()) {
		if (isMissing(id)) throw badCell(csv.file, csv.row(index), heading, 'the id is missing.');
		const before = seen.get(id);
		if (before !== undefined)
			throw badCell(csv.file, csv.row(index), heading, `“${id}” stands in row ${String(csv.row(before))} already.`);
		seen.set(id, index);
	}
	return ids;
}

function treatmentOf(csv: Csv, heading: string): readonly boolean[] {
	const cells = csv.column(heading);
	for (const [index, cell] of cells.entries())
		if (cell !== '0' && cell !== '1')
			throw badCell(csv.file, csv.row(index), heading, `“${cell}” is neither 1 (treated) nor 0 (not).`);
	const treated = cells.map((cell) => cell === '1');
	if (!treated.includes(true)) throw new BadInput(`${csv.file}, column ${heading}: no row is treated (1).`);
	if (!treated.includes(false)) throw new BadInput(`${csv.file}, column ${heading}: every row is treated (1).`);
	return treated;
}

function numeric(csv: Csv, name: string): NumericColumn {
	return { kind: 'numeric', name, values: whole(csv, name, numbersOf(csv, name)) };
}

function factor(csv: Csv, name: string): FactorColumn {
	const values = csv.column(name).map((cell) => (isMissing(cell) ? null : cell));
	return { kind: 'factor', name, values: whole(csv, name, values) };
}

function whole<Value>(csv: Csv, name: string, values: readonly (Value | null)[]): readonly (Value | null)[] {
	const missing = values.indexOf(null);
	if (missing < 0) return values;
	const rest = values.filter((value) => value === null).length - 1;
	const more = rest === 0 ? '' : ` and so in ${String(rest)} more rows`;
	throw badCell(
		csv.file,
		csv.row(missing),
		name,
		`the value is missing${more}. A matching guesses no value and drops no row.`,
	);
}

function banded(csv: Csv, written: string): FactorColumn {
	const [name = '', count = ''] = written.split(':');
	if (!/^[1-9]\d*$/.test(count)) throw new BadUsage(`--coarsen: “${written}” is not COLUMN:NUMBER-OF-BANDS.`);
	return coarsen(numeric(csv, name), { count: Number(count) });
}
