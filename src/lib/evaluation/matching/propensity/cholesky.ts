/** Why: normal equations and covariances are small symmetric systems, solved the same way everywhere. */

/** A lower triangle L, row-major and square, with L Lᵀ = A; `dependent` lists columns that earlier ones determine. */
export interface Cholesky {
	readonly size: number;
	readonly lower: Float64Array;
	readonly dependent: readonly number[];
}

/**
 * Cholesky factor of a symmetric positive semi-definite matrix (row-major; Golub and Van Loan, Matrix Computations,
 * 4.2). A column whose remaining diagonal is at most `tolerance` times the original counts as dependent on earlier
 * ones; its row and column in L are zero.
 */
export function cholesky(matrix: Float64Array, size: number, tolerance = 1e-13): Cholesky {
	const lower = new Float64Array(size * size);
	const dependent: number[] = [];
	for (let j = 0; j < size; j += 1) {
		let diagonal = matrix[j * size + j] as number;
		const original = diagonal;
		for (let k = 0; k < j; k += 1) diagonal -= (lower[j * size + k] as number) ** 2;
		if (!(diagonal > tolerance * original)) {
			dependent.push(j);
			continue;
		}
		const root = Math.sqrt(diagonal);
		lower[j * size + j] = root;
		for (let i = j + 1; i < size; i += 1) {
			let sum = matrix[i * size + j] as number;
			for (let k = 0; k < j; k += 1) sum -= (lower[i * size + k] as number) * (lower[j * size + k] as number);
			lower[i * size + j] = sum / root;
		}
	}
	return { size, lower, dependent };
}

/** Solves L y = b in place. Columns found dependent get 0. */
export function solveLower({ size, lower }: Cholesky, b: Float64Array): void {
	for (let i = 0; i < size; i += 1) {
		const diagonal = lower[i * size + i] as number;
		let sum = b[i] as number;
		for (let k = 0; k < i; k += 1) sum -= (lower[i * size + k] as number) * (b[k] as number);
		b[i] = diagonal === 0 ? 0 : sum / diagonal;
	}
}

/** Solves A x = L Lᵀ x = b in place. Columns found dependent get 0. */
export function solveCholesky(factor: Cholesky, b: Float64Array): void {
	const { size, lower } = factor;
	solveLower(factor, b);
	for (let i = size - 1; i >= 0; i -= 1) {
		const diagonal = lower[i * size + i] as number;
		let sum = b[i] as number;
		for (let k = i + 1; k < size; k += 1) sum -= (lower[k * size + i] as number) * (b[k] as number);
		b[i] = diagonal === 0 ? 0 : sum / diagonal;
	}
}
