// A cell is text until it has been read. A blank is "not known"; a cell that cannot be read makes its row a bad one.
import { calendarDateFrom } from '#lib/kernel/index.ts';

/** What a reader gives for a cell that is neither blank nor what it should be. */
export const unreadable: unique symbol = Symbol('unreadable');

/** A cell read: its value, null for "not known", or `unreadable`. */
export type Read<Value> = Value | null | typeof unreadable;

/** Published files write these where there is no figure: not collected, suppressed, not applicable. */
const noFigure = new Set([
	'',
	'supp',
	'ne',
	'na',
	'n/a',
	'np',
	'new',
	'lowcov',
	'c',
	'x',
	'z',
	'-',
	'..',
	'...',
	':',
	'not applicable',
]);
const noLabel = new Set([
	'',
	'not applicable',
	'not recorded',
	'does not apply',
	'none',
	'unknown',
	'not known',
	'null',
]);
/** The register's stand-in for a date that nobody knows. */
const placeholder = '1900-01-01';

/** Text with its spaces tidied, or null. Control characters go. */
export function readText(cell: string): string | null {
	// eslint-disable-next-line no-control-regex -- a published name must not carry a control character into a page or a file
	const text = cell.replaceAll(/[\u0000-\u001f\u007f\s]+/g, ' ').trim();
	return text === '' ? null : text;
}

/** As text, where "Not applicable" and its like mean nothing is known. */
export function readLabel(cell: string): string | null {
	const text = readText(cell);
	return text === null || noLabel.has(text.toLowerCase()) ? null : text;
}

/** A day as YYYY-MM-DD from dd-mm-yyyy, dd/mm/yyyy or ISO, a time after it ignored. 1 January 1900 is "not known". */
export function readDate(cell: string): Read<string> {
	const text = cell.trim();
	if (text === '') return null;
	const british = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[ T].*)?$/.exec(text);
	const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[ T].*)?$/.exec(text);
	const parts = british ? [british[3], british[2], british[1]] : iso?.slice(1);
	if (parts === undefined) return unreadable;
	const date = calendarDateFrom(Number(parts[0]), Number(parts[1]), Number(parts[2]));
	if (date === undefined) return unreadable;
	return date === placeholder ? null : date;
}

/** A reader of numbers from `least` to `most`; "44%", "1,234" and "29199.00" are read, suppressed figures are "not known". */
export function numberReader(least: number, most: number, whole: boolean): (cell: string) => Read<number> {
	return (cell) => {
		const text = cell.trim();
		if (noFigure.has(text.toLowerCase())) return null;
		const plain = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text.replace(/\s?%$/, '');
		if (!/^-?(?:\d+(?:\.\d*)?|\.\d+)$/.test(plain)) return unreadable;
		const value = Number(plain);
		if (whole && !Number.isInteger(value)) return unreadable;
		return value >= least && value <= most ? value : unreadable;
	};
}

/** A UK postcode in capitals with its one space; other countries' codes as they stand. */
export function readPostcode(cell: string): string | null {
	const text = readText(cell)?.toUpperCase() ?? null;
	const british = text === null ? null : /^([A-Z]{1,2}\d[A-Z\d]?) ?(\d[A-Z]{2})$/.exec(text);
	return british ? `${british[1] ?? ''} ${british[2] ?? ''}` : text;
}

/** A school's web address with its scheme. Anything else in the cell, such as an e-mail address, is not kept. */
export function readWebsite(cell: string): string | null {
	const text = cell.trim().replace(/^\/+/, '');
	const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
	if (text === '' || /[@\s<>"]/.test(text) || !URL.canParse(address)) return null;
	return /\.[a-z]{2,}$/i.test(new URL(address).hostname) ? address : null;
}
