/** Why: the real schools that R matched, read once for the tests that must agree with it. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import type { FactorColumn, StudyColumn } from './study-columns.ts';

type Cells = Readonly<Record<string, string>>;

const folder = new URL('../../../../../shared/golden/', import.meta.url);

/** Whether the golden files are on this machine; says so when not. */
export const goldenHere = existsSync(folder);
if (!goldenHere) console.log('Agreement with R is skipped because ../shared/golden is not here.');

/** The rows of one golden file, by heading. */
export function golden(name: string): readonly Cells[] {
	const bytes = readFileSync(new URL(name, folder));
	return parse(name.endsWith('.gz') ? gunzipSync(bytes) : bytes, { columns: true });
}

/** study.csv.gz as columns: the six that R matched on, with region apart for exact matching. */
export function goldenStudy(): {
	readonly ids: readonly string[];
	readonly treated: readonly boolean[];
	readonly columns: readonly StudyColumn[];
	readonly region: FactorColumn;
} {
	const rows = golden('study.csv.gz');
	const factor = (name: string): FactorColumn => ({
		kind: 'factor',
		name,
		values: rows.map((row) => row[name] ?? null),
	});
	const region = factor('region');
	const numeric = ['read17', 'mat17', 'pupils_2024'].map((name): StudyColumn => ({
		kind: 'numeric',
		name,
		values: rows.map((row) => Number(row[name])),
	}));
	return {
		ids: rows.map((row) => row['urn'] ?? ''),
		treated: rows.map((row) => row['treat'] === '1'),
		columns: [...numeric, factor('ofsted17'), factor('idaci_quintile'), region],
		region,
	};
}
