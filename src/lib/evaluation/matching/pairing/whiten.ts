/** Why: Mahalanobis distance is straight distance once spread and correlation are taken out of the covariates. */
import { fault, type Matched } from '../matching-fault.ts';
import { cholesky, solveLower } from '../propensity/cholesky.ts';
import type { DesignMatrix } from '../propensity/design-matrix.ts';

/** `cells` row-major, `dimensions` a row. */
export interface Whitened {
	readonly cells: Float64Array;
	readonly dimensions: number;
}

/**
 * Points z with |zₐ − z_b|² = (xₐ − x_b)ᵀ S⁻¹ (xₐ − x_b), Mahalanobis' squared distance (Rubin 1980): z = L⁻¹x where
 * L Lᵀ = S is the covariance pooled within treated and untreated, Σ (x − group mean)(x − group mean)ᵀ / (n − 2). The
 * intercept is left out; because the distance does not change under linear maps, the reference level of a factor does
 * not matter. Fault: a column that does not vary within the groups, or repeats others there.
 */
export function whiten(design: DesignMatrix, treated: readonly boolean[]): Matched<Whitened> {
	const width = design.names.length;
	const dimensions = width - 1;
	const means = [false, true].map((group) => groupMeans(design, treated, group));
	const covariance = new Float64Array(dimensions * dimensions);
	const gap = new Float64Array(dimensions);
	for (let row = 0; row < design.rows; row += 1) {
		const mean = means[Number(treated[row])] as Float64Array;
		for (let j = 0; j < dimensions; j += 1)
			gap[j] = (design.cells[row * width + j + 1] as number) - (mean[j] as number);
		for (let i = 0; i < dimensions; i += 1)
			for (let j = 0; j <= i; j += 1) {
				const at = i * dimensions + j;
				covariance[at] = (covariance[at] as number) + ((gap[i] as number) * (gap[j] as number)) / (design.rows - 2);
			}
	}
	const factor = cholesky(covariance, dimensions, 1e-12);
	if (factor.dependent.length > 0) {
		const columns = factor.dependent.map((j) => ({ column: design.names[j + 1] ?? '', explainedBy: ['treatment'] }));
		return fault({ kind: 'collinear', columns });
	}
	const cells = new Float64Array(design.rows * dimensions);
	for (let row = 0; row < design.rows; row += 1) {
		const point = design.cells.slice(row * width + 1, (row + 1) * width);
		solveLower(factor, point);
		cells.set(point, row * dimensions);
	}
	return { ok: true, value: { cells, dimensions } };
}

function groupMeans({ cells, names, rows }: DesignMatrix, treated: readonly boolean[], group: boolean): Float64Array {
	const sums = new Float64Array(names.length - 1);
	let count = 0;
	for (let row = 0; row < rows; row += 1) {
		if (treated[row] !== group) continue;
		count += 1;
		for (let j = 0; j < sums.length; j += 1)
			sums[j] = (sums[j] as number) + (cells[row * names.length + j + 1] as number);
	}
	return sums.map((sum) => sum / count);
}
