/** Why: school scores lie near 100 with a spread of 4, and sums of squares taken far from zero lose digits. */
import type { DesignMatrix } from './design-matrix.ts';

/** The matrix with every column that is not 0/1 moved to mean zero; `means` says by how much (0 for the others). */
export interface Centred {
	readonly cells: Float64Array;
	readonly means: Float64Array;
}

/** Centres the quantities of a design whose first column is the intercept; 0/1 columns keep their zeros. */
export function centred({ names, rows, cells }: DesignMatrix): Centred {
	const width = names.length;
	const moved = cells.slice();
	const means = new Float64Array(width);
	for (let column = 1; column < width; column += 1) {
		let sum = 0;
		let binary = true;
		for (let at = column; at < cells.length; at += width) {
			const value = cells[at] as number;
			sum += value;
			binary &&= value === 0 || value === 1;
		}
		if (binary) continue;
		const mean = sum / rows;
		means[column] = mean;
		for (let at = column; at < cells.length; at += width) moved[at] = (cells[at] as number) - mean;
	}
	return { cells: moved, means };
}
