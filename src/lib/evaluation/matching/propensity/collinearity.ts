/** Why: a column that says what others say already makes every coefficient meaningless, and must be named. */
import type { CollinearColumn } from '../matching-fault.ts';
import { crossProducts, type ByPattern } from './by-pattern.ts';
import { cholesky, solveCholesky } from './cholesky.ts';
import type { DesignMatrix } from './design-matrix.ts';

/**
 * The columns that are linear combinations of columns before them, each with the columns it repeats. From the Gram
 * matrix of the centred columns scaled to length one: column j depends on the others when the part of it orthogonal
 * to them is shorter than 1e-6 of it (R's `lm` drops it by the same idea, with tolerance 1e-7 on a QR).
 */
export function collinearColumns(design: DesignMatrix, rows: ByPattern): readonly CollinearColumn[] {
	const { names } = design;
	const size = names.length;
	const gram = scaledGram(design, rows);
	const factor = cholesky(gram, size, 1e-12);
	return factor.dependent.map((j) => {
		const combination = new Float64Array(size);
		for (let i = 0; i < j; i += 1) combination[i] = gram[j * size + i] as number;
		solveCholesky(factor, combination);
		const explainedBy = names.filter((_, i) => i < j && Math.abs(combination[i] as number) > 1e-6);
		return { column: names[j] ?? '', explainedBy: explainedBy.length > 0 ? explainedBy : names.slice(0, 1) };
	});
}

/** XᵀX of the centred columns, each divided by its length; a column of zeros stays zero. */
function scaledGram(design: DesignMatrix, rows: ByPattern): Float64Array {
	const size = design.names.length;
	const even = new Float64Array(design.rows).fill(1);
	const { normal: gram } = crossProducts(rows, even, even);
	const lengths = Array.from({ length: size }, (_, i) => {
		const length = Math.sqrt(gram[i * size + i] as number);
		return length > 1e-10 * Math.sqrt(design.rows) * largest(design, i) ? length : Infinity;
	});
	for (let i = 0; i < size; i += 1)
		for (let j = 0; j <= i; j += 1) {
			const scaled = (gram[i * size + j] as number) / ((lengths[i] as number) * (lengths[j] as number));
			gram[i * size + j] = scaled;
			gram[j * size + i] = scaled;
		}
	return gram;
}

function largest({ cells, names }: DesignMatrix, column: number): number {
	let size = 0;
	for (let at = column; at < cells.length; at += names.length) size = Math.max(size, Math.abs(cells[at] as number));
	return size;
}
