/** Why: thousands of schools share a few patterns of 0/1 columns, and scores near 100 with a spread of 4 lose digits uncentred. */
import type { DesignMatrix } from './design-matrix.ts';

/**
 * A design, each row told by which of its 0/1 columns are 1 (its pattern) and by its quantities, moved to mean zero
 * (`means` says by how much; 0 for 0/1 columns). Sums over rows are then taken once a pattern, not once a row.
 */
export interface ByPattern {
	readonly width: number;
	readonly rows: number;
	/** For each pattern the columns that are 1, ascending. */
	readonly patterns: readonly Int32Array[];
	readonly patternOf: Int32Array;
	/** The columns that are not 0/1, ascending. */
	readonly quantities: Int32Array;
	/** Row-major, one column for each of `quantities`, centred. */
	readonly values: Float64Array;
	readonly means: Float64Array;
}

/** Takes a design apart into patterns and centred quantities. */
export function byPattern({ names, rows, cells }: DesignMatrix): ByPattern {
	const width = names.length;
	const found = names.map((_, column) => meanUnlessBinary(cells, width, column));
	const means = Float64Array.from(found, (mean) => mean ?? 0);
	const quantities = Int32Array.from(found.flatMap((mean, column) => (mean === undefined ? [] : [column])));
	const binary = found.flatMap((mean, column) => (mean === undefined ? [column] : []));
	const values = new Float64Array(rows * quantities.length);
	const patternOf = new Int32Array(rows);
	const patterns: Int32Array[] = [];
	// A tree of patterns: from a node on, by the next column that is 1. Node 0 is the root.
	const branches = new Map<number, number>();
	const patternAt = new Map<number, number>();
	for (let row = 0; row < rows; row += 1) {
		const from = row * width;
		for (let k = 0; k < quantities.length; k += 1) {
			const column = quantities[k] as number;
			values[row * quantities.length + k] = (cells[from + column] as number) - (means[column] as number);
		}
		let node = 0;
		for (const column of binary) {
			if (cells[from + column] === 0) continue;
			const branch = node * width + column;
			node = branches.get(branch) ?? branches.size + 1;
			branches.set(branch, node);
		}
		let pattern = patternAt.get(node);
		if (pattern === undefined) {
			pattern = patterns.push(Int32Array.from(binary.filter((column) => cells[from + column] === 1))) - 1;
			patternAt.set(node, pattern);
		}
		patternOf[row] = pattern;
	}
	return { width, rows, patterns, patternOf, quantities, values, means };
}

/** The product of each row with a vector of coefficients. */
export function times(
	{ rows, patterns, patternOf, quantities, values }: ByPattern,
	vector: Float64Array,
): Float64Array<ArrayBuffer> {
	const count = quantities.length;
	const base = patterns.map((columns) => columns.reduce((sum, column) => sum + (vector[column] as number), 0));
	const slopes = Float64Array.from(quantities, (column) => vector[column] as number);
	const products = new Float64Array(rows);
	for (let row = 0; row < rows; row += 1) {
		let sum = base[patternOf[row] as number] as number;
		for (let k = 0; k < count; k += 1) sum += (values[row * count + k] as number) * (slopes[k] as number);
		products[row] = sum;
	}
	return products;
}

/** XᵀWX (row-major and square, the lower triangle filled) and Xᵀr of the centred rows, for `weights` w and `pulls` r. */
export function crossProducts(
	{ width, rows, patterns, patternOf, quantities, values }: ByPattern,
	weights: Float64Array,
	pulls: Float64Array,
): { readonly normal: Float64Array; readonly right: Float64Array<ArrayBuffer> } {
	const count = quantities.length;
	// For each pattern: Σ w, Σ r, and Σ w x for each quantity.
	const stride = count + 2;
	const sums = new Float64Array(patterns.length * stride);
	const squares = new Float64Array(count * count);
	const pulled = new Float64Array(count);
	for (let row = 0; row < rows; row += 1) {
		const weight = weights[row] as number;
		const pull = pulls[row] as number;
		const at = (patternOf[row] as number) * stride;
		const from = row * count;
		sums[at] = (sums[at] as number) + weight;
		sums[at + 1] = (sums[at + 1] as number) + pull;
		for (let k = 0; k < count; k += 1) {
			const value = values[from + k] as number;
			const weighed = weight * value;
			sums[at + 2 + k] = (sums[at + 2 + k] as number) + weighed;
			pulled[k] = (pulled[k] as number) + pull * value;
			for (let l = 0; l <= k; l += 1)
				squares[k * count + l] = (squares[k * count + l] as number) + weighed * (values[from + l] as number);
		}
	}
	const normal = new Float64Array(width * width);
	const right = new Float64Array(width);
	const add = (a: number, b: number, value: number): void => {
		const at = Math.max(a, b) * width + Math.min(a, b);
		normal[at] = (normal[at] as number) + value;
	};
	for (const [pattern, columns] of patterns.entries()) {
		const at = pattern * stride;
		for (const [place, a] of columns.entries()) {
			right[a] = (right[a] as number) + (sums[at + 1] as number);
			for (let b = 0; b <= place; b += 1) add(a, columns[b] as number, sums[at] as number);
			for (let k = 0; k < count; k += 1) add(a, quantities[k] as number, sums[at + 2 + k] as number);
		}
	}
	for (let k = 0; k < count; k += 1) {
		right[quantities[k] as number] = pulled[k] as number;
		for (let l = 0; l <= k; l += 1)
			add(quantities[k] as number, quantities[l] as number, squares[k * count + l] as number);
	}
	return { normal, right };
}

/** The mean of a column, or undefined where it holds nothing but 0 and 1. */
function meanUnlessBinary(cells: Float64Array, width: number, column: number): number | undefined {
	let [sum, count] = [0, 0];
	let binary = true;
	for (let at = column; at < cells.length; at += width) {
		const value = cells[at] as number;
		sum += value;
		count += 1;
		binary &&= value === 0 || value === 1;
	}
	return binary ? undefined : sum / count;
}
