/** Why: every analysis starts from a file of rows, plain or gzip, and must say where that file is wrong. */
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { CsvError, parse } from 'csv-parse/sync';
import { badCell, BadInput } from './bad-input.ts';

/** A file of rows, held by column; `row(0)` is 2 because the headings are row 1. */
export interface Csv {
	readonly file: string;
	readonly headings: readonly string[];
	readonly length: number;
	/** The cells of one column as written; refuses a column that the file does not have. */
	column(heading: string): readonly string[];
	/** The row of the file, as a spreadsheet counts, of the record at `index`. */
	row(index: number): number;
}

/** Cells that mean “no value”: blank, and what R writes. */
export function isMissing(cell: string): boolean {
	return cell === '' || cell === 'NA';
}

/**
 * Reads a CSV (comma, headings first, UTF-8, gzip or not). Throws BadInput naming the file, and the row when one is
 * ragged, when it cannot be read.
 */
export async function readCsv(file: string): Promise<Csv> {
	const records = parsed(file, await textOf(file));
	const [headings, ...rows] = records;
	if (headings === undefined)
		throw new BadInput(`${file}, row 1: the file is empty; its first row must name the columns.`);
	const twice = headings.find((heading, index) => headings.indexOf(heading) !== index);
	if (twice !== undefined) throw new BadInput(`${file}, row 1, column ${twice}: two columns have this name.`);
	const ragged = rows.findIndex((cells) => cells.length !== headings.length);
	if (ragged >= 0)
		throw new BadInput(
			`${file}, row ${String(ragged + 2)}: ${String(rows[ragged]?.length)} cells where the headings name ${String(headings.length)}.`,
		);
	return {
		file,
		headings,
		length: rows.length,
		column(heading) {
			const place = headings.indexOf(heading);
			if (place < 0)
				throw new BadInput(
					`${file}, row 1, column ${heading}: there is no such column. There are: ${headings.join(', ')}.`,
				);
			return rows.map((cells) => cells[place] ?? '');
		},
		row: (index) => index + 2,
	};
}

/** One column as numbers, `null` where missing. Throws BadInput at the first cell that is neither. */
export function numbersOf(csv: Csv, heading: string): readonly (number | null)[] {
	return csv.column(heading).map((cell, index) => {
		if (isMissing(cell)) return null;
		const value = Number(cell);
		if (Number.isFinite(value) && cell.trim() !== '') return value;
		throw badCell(csv.file, csv.row(index), heading, `“${cell}” is not a number.`);
	});
}

async function textOf(file: string): Promise<string> {
	try {
		const bytes = await readFile(file);
		const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
		return new TextDecoder('utf-8', { fatal: true }).decode(plain);
	} catch (cause) {
		const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
		if (code === 'ENOENT') throw new BadInput(`${file}: there is no such file.`, { cause });
		throw new BadInput(`${file}: cannot be read as UTF-8 text or gzip of it (${String(cause)}).`, { cause });
	}
}

function parsed(file: string, text: string): readonly (readonly string[])[] {
	try {
		const records = parse(text, { bom: true, relaxColumnCount: true });
		while (records.length > 1 && records.at(-1)?.join('') === '') records.pop();
		return records;
	} catch (cause) {
		if (cause instanceof CsvError) throw new BadInput(`${file}: ${cause.message}`, { cause });
		throw cause;
	}
}
