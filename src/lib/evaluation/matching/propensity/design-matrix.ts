/** Why: a regression reads numbers only, so factors become columns of 0 and 1 in one agreed way. */
import { fault, type Matched } from '../matching-fault.ts';
import { levelsOf, type StudyColumn } from '../study-columns.ts';

/** Row-major cells; the first column is the intercept, then the columns in the order given. */
export interface DesignMatrix {
	readonly names: readonly string[];
	readonly rows: number;
	readonly cells: Float64Array;
}

/**
 * Treatment coding, as R's `model.matrix`: an intercept, each numeric column as it is, and for each factor one 0/1
 * column a level except the first sorted one (the reference), named column and level joined. A row with a missing
 * value is never guessed or dropped: all missing cells are returned as the fault.
 */
export function designMatrix(columns: readonly StudyColumn[], rows: number): Matched<DesignMatrix> {
	const cells = columns.flatMap((column) =>
		column.values.flatMap((value, row) => (value === null ? [{ row, column: column.name }] : [])),
	);
	if (cells.length > 0) return fault({ kind: 'missing', cells });
	const levels = columns.map((column) => (column.kind === 'factor' ? levelsOf(column) : []));
	const names = ['(Intercept)'];
	for (const [place, column] of columns.entries())
		if (column.kind === 'numeric') names.push(column.name);
		else names.push(...(levels[place] ?? []).slice(1).map((level) => column.name + level));
	const matrix = new Float64Array(rows * names.length);
	const width = names.length;
	for (let row = 0; row < rows; row += 1) matrix[row * width] = 1;
	let at = 1;
	for (const [place, column] of columns.entries())
		if (column.kind === 'numeric') {
			for (let row = 0; row < rows; row += 1) matrix[row * width + at] = column.values[row] ?? 0;
			at += 1;
		} else {
			const offset = new Map((levels[place] ?? []).map((level, index) => [level, index - 1]));
			for (let row = 0; row < rows; row += 1) {
				const level = offset.get(column.values[row] ?? '') ?? -1;
				if (level >= 0) matrix[row * width + at + level] = 1;
			}
			at += Math.max(0, offset.size - 1);
		}
	return { ok: true, value: { names, rows, cells: matrix } };
}
