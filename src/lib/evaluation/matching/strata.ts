/** Why: some differences must not be traded off at all: a school in the north is compared within the north. */
import { fault, type Matched } from './matching-fault.ts';
import type { FactorColumn } from './study-columns.ts';

/**
 * A number for each row, the same for rows that agree in every column (exact matching; with coarsened columns,
 * coarsened exact matching). No columns: one stratum. Missing values are returned as the fault.
 */
export function strataOf(columns: readonly FactorColumn[], rows: number): Matched<Int32Array> {
	const cells = columns.flatMap((column) =>
		column.values.flatMap((value, row) => (value === null ? [{ row, column: column.name }] : [])),
	);
	if (cells.length > 0) return fault({ kind: 'missing', cells });
	const numbers = new Map<string, number>();
	const strata = new Int32Array(rows);
	for (let row = 0; row < rows; row += 1) {
		const key = JSON.stringify(columns.map((column) => column.values[row]));
		const known = numbers.get(key) ?? numbers.size;
		numbers.set(key, known);
		strata[row] = known;
	}
	return { ok: true, value: strata };
}
