/** Why: most cells of a design are zeros of 0/1 columns, and scores near 100 with a spread of 4 lose digits uncentred. */
import type { DesignMatrix } from './design-matrix.ts';

/**
 * The cells that are not zero, row after row (`starts` has one more entry than rows), with every column that is not
 * 0/1 moved to mean zero; `means` says by how much (0 for the others).
 */
export interface Centred {
	readonly width: number;
	readonly starts: Int32Array;
	readonly columns: Int32Array;
	readonly values: Float64Array;
	readonly means: Float64Array;
}

/** Centres the quantities of a design whose first column is the intercept; 0/1 columns keep their zeros. */
export function centred({ names, rows, cells }: DesignMatrix): Centred {
	const width = names.length;
	const means = Float64Array.from(names, (_, column) => (column === 0 ? 0 : meanUnlessBinary(cells, width, column)));
	const starts = new Int32Array(rows + 1);
	const columns = new Int32Array(cells.length);
	const values = new Float64Array(cells.length);
	let filled = 0;
	for (let row = 0; row < rows; row += 1) {
		for (let column = 0; column < width; column += 1) {
			const value = (cells[row * width + column] as number) - (means[column] as number);
			if (value === 0) continue;
			columns[filled] = column;
			values[filled] = value;
			filled += 1;
		}
		starts[row + 1] = filled;
	}
	return { width, starts, columns: columns.slice(0, filled), values: values.slice(0, filled), means };
}

/** The product of each row with a vector of coefficients. */
export function times({ starts, columns, values }: Centred, vector: Float64Array, into: Float64Array): void {
	for (let row = 0; row < into.length; row += 1) {
		let sum = 0;
		for (let at = starts[row] as number; at < (starts[row + 1] as number); at += 1)
			sum += (values[at] as number) * (vector[columns[at] as number] as number);
		into[row] = sum;
	}
}

/** Adds `weight` times the outer product of a row with itself to the lower triangle of a square matrix. */
export function addOuter(
	{ width, starts, columns, values }: Centred,
	row: number,
	weight: number,
	to: Float64Array,
): void {
	const from = starts[row] as number;
	for (let a = from; a < (starts[row + 1] as number); a += 1) {
		const line = (columns[a] as number) * width;
		const scaled = weight * (values[a] as number);
		for (let b = from; b <= a; b += 1) {
			const at = line + (columns[b] as number);
			to[at] = (to[at] as number) + scaled * (values[b] as number);
		}
	}
}

function meanUnlessBinary(cells: Float64Array, width: number, column: number): number {
	let [sum, count] = [0, 0];
	let binary = true;
	for (let at = column; at < cells.length; at += width) {
		const value = cells[at] as number;
		sum += value;
		count += 1;
		binary &&= value === 0 || value === 1;
	}
	return binary ? 0 : sum / count;
}
