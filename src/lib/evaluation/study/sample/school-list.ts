/** Why: a list of schools comes from somebody’s spreadsheet; each wrong row is named and the rest goes on. */
import { parse } from 'csv-parse/sync';

/** Why a row was left out. */
export type ListFault = 'number' | 'unknown' | 'twice' | 'dose' | 'treated';

/** A row that was left out; row 1 is the headings. */
export interface LeftOut {
	readonly row: number;
	readonly urn: string;
	readonly why: ListFault;
}

/** One school of a list by its number; `cluster` is its partnership, `received` how much it got, 0 to 1. */
export interface ListedSchool {
	readonly row: number;
	readonly urn: string;
	readonly cluster: string | null;
	readonly received: number | null;
}

/** What the list holds, or why it cannot be read at all. */
export type SchoolList =
	| { readonly ok: true; readonly schools: readonly ListedSchool[]; readonly leftOut: readonly LeftOut[] }
	| { readonly ok: false; readonly why: 'empty' | 'no-number-column' | 'unreadable' };

const key = (heading: string): string => heading.toLowerCase().replaceAll(/[^a-z]/gu, '');

/**
 * Reads CSV with a column `urn`; `cluster` (or `partnership`) and `received` may stand beside it. Every other column is
 * left alone. Numbers have one to eight digits.
 */
export function readSchoolList(text: string): SchoolList {
	const records = recordsOf(text);
	if (records === undefined) return { ok: false, why: 'unreadable' };
	const [headings, ...rows] = records;
	if (headings === undefined || rows.length === 0) return { ok: false, why: 'empty' };
	const at = (...names: readonly string[]): number => headings.findIndex((one) => names.includes(key(one)));
	const [urnAt, clusterAt, receivedAt] = [at('urn', 'schoolurn'), at('cluster', 'partnership'), at('received')];
	if (urnAt < 0) return { ok: false, why: 'no-number-column' };
	const schools: ListedSchool[] = [];
	const leftOut: LeftOut[] = [];
	const seen = new Set<string>();
	for (const [index, cells] of rows.entries()) {
		const row = index + 2;
		const cell = (place: number): string => (place < 0 ? '' : (cells[place] ?? '').trim());
		const urn = cell(urnAt);
		const received = doseIn(cell(receivedAt));
		if (cells.every((one) => one.trim() === '')) continue;
		if (!/^\d{1,8}$/u.test(urn)) leftOut.push({ row, urn: urn.slice(0, 20), why: 'number' });
		else if (seen.has(urn)) leftOut.push({ row, urn, why: 'twice' });
		else if (received === undefined) leftOut.push({ row, urn, why: 'dose' });
		else {
			seen.add(urn);
			schools.push({ row, urn, cluster: cell(clusterAt) === '' ? null : cell(clusterAt), received });
		}
	}
	return { ok: true, schools, leftOut };
}

function doseIn(cell: string): number | null | undefined {
	if (cell === '' || cell === 'NA') return null;
	const dose = Number(cell);
	return dose >= 0 && dose <= 1 ? dose : undefined;
}

function recordsOf(text: string): readonly (readonly string[])[] | undefined {
	const [first = ''] = text.split('\n', 1);
	const delimiter = [',', ';', '\t'].toSorted((a, b) => first.split(b).length - first.split(a).length)[0];
	try {
		return parse(text, { bom: true, relax_column_count: true, ...(delimiter === undefined ? {} : { delimiter }) });
	} catch {
		return undefined;
	}
}
