/** Why: the statistics are checked against files kept beside the project, and a copy without them must say so. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import type { PanelRow } from './difference/panel.ts';

/** The path of a file in ../shared. */
export function sharedPath(name: string): string {
	return fileURLToPath(new URL(`../../../../../shared/${name}`, import.meta.url));
}

/** Whether every file is there; says which tests are skipped when not. */
export function hasShared(what: string, ...names: readonly string[]): boolean {
	const absent = names.filter((name) => !existsSync(sharedPath(name)));
	if (absent.length > 0) console.log(`${what}: skipped because ../shared has no ${absent.join(', ')}`);
	return absent.length === 0;
}

/** The rows of a CSV in ../shared, gzip or not, as written. */
export function sharedRows(name: string, delimiter = ','): readonly Readonly<Record<string, string>>[] {
	const bytes = readFileSync(sharedPath(name));
	const text = name.endsWith('.gz') ? gunzipSync(bytes) : bytes;
	return parse(text, { columns: true, delimiter, bom: true });
}

/** A cell as a number; blank and NA are `null`, a decimal comma counts. */
export function cellNumber(cell: string | undefined): number | null {
	return cell === undefined || cell === '' || cell === 'NA' ? null : Number(cell.replace(',', '.'));
}

/** How far a number is from the golden one, relative to it; nought against nought is nought. */
export function relativeGap(ours: number | null, golden: string | undefined): number {
	const theirs = cellNumber(golden);
	if (ours === null || theirs === null) return ours === theirs ? 0 : Infinity;
	return ours === theirs ? 0 : Math.abs(ours - theirs) / Math.abs(theirs);
}

/** The answers to the reading items of PISA 2009, by country and item. */
export function pisaAnswers(): (country: string, item: string) => readonly (number | null)[] {
	const rows = sharedRows('data/benchmarks/likert_pisa2009_st24.csv.gz');
	return (country, item) => rows.filter((row) => row['CNT'] === country).map((row) => cellNumber(row[item]));
}

/** Callaway and Sant'Anna's counties: log teenage employment 2003 to 2007, by the year the minimum wage rose. */
export function mpdta(): readonly PanelRow[] {
	return sharedRows('data/benchmarks/mpdta.csv').map((row) => {
		const from = cellNumber(row['first_treat']) ?? 0;
		const unit = row['county_id'] ?? '';
		return { unit, time: Number(row['year']), from: from === 0 ? null : from, outcome: Number(row['lemp']) };
	});
}
