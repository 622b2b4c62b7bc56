/** Why: figures leave for spreadsheets and for R, and must arrive whole and harmless. */

/** What can stand in a cell. Nothing (`null`, `undefined`) becomes an empty cell. */
export type CsvValue = string | number | bigint | boolean | Date | null | undefined;

export interface CsvColumn<Row> {
	/** The heading, given by the caller in its language. */
	readonly name: string;
	readonly value: (row: Row) => CsvValue;
}

export interface CsvOptions {
	/** Begin with a byte-order mark, without which Excel spoils Welsh letters. */
	readonly bom?: boolean;
}

// A cell that begins like this is run as a formula by spreadsheets (OWASP, CSV injection); full-width forms count too.
const formula = /^[\s\u00a0\ufeff\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]|^[\t\r\n]/u;
const plainNumber = /^-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/u;
const needsQuotes = /[",\r\n\t;]|^\s|\s$/u;

function quote(text: string): string {
	return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function textCell(text: string): string {
	const whole = text.toWellFormed().replaceAll('\0', '');
	return quote(formula.test(whole) && !plainNumber.test(whole) ? `'${whole}` : whole);
}

function cell(value: CsvValue): string {
	if (value === null || value === undefined) return '';
	if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString();
	if (typeof value === 'string') return textCell(value);
	if (typeof value === 'number' && !Number.isFinite(value)) return '';
	return String(value);
}

/**
 * Comma-separated text (RFC 4180: CRLF, quotes doubled) with a heading row. Text that a spreadsheet would run as a
 * formula gets an apostrophe in front; negative numbers stay numbers. Not finite numbers are empty cells.
 */
export function toCsv<Row>(rows: Iterable<Row>, columns: readonly CsvColumn<Row>[], options: CsvOptions = {}): string {
	let out = options.bom === true ? '\ufeff' : '';
	out += `${columns.map((column) => textCell(column.name)).join(',')}\r\n`;
	for (const row of rows) out += `${columns.map((column) => cell(column.value(row))).join(',')}\r\n`;
	return out;
}
