/** Why: the same estimate has several honest standard errors; schools of one partnership are not independent. */
import type { Matrix } from 'ml-matrix';
import { tResult, type TResult } from '../comparing/t-result.ts';
import { cannot, type Computed } from '../computed.ts';
import type { Fit } from './least-squares.ts';

/** How the errors are thought to vary: alike, each for itself, or together within the groups that `by` labels. */
export type ErrorModel =
	| { readonly kind: 'ordinary' }
	| { readonly kind: 'hc1' }
	| { readonly kind: 'clustered'; readonly by: readonly (string | number)[] };

/**
 * Standard error, t, p and interval of one coefficient. With B = (X′X)⁻¹, u the residuals, n rows and k parameters:
 *
 * - ordinary: V = B Σu²/(n − k)
 * - hc1: V = n/(n − k) · B (Σ xᵢxᵢ′uᵢ²) B (MacKinnon and White 1985)
 * - clustered: V = G/(G − 1) · (n − 1)/(n − k) · B (Σ_g s_g s_g′) B, s_g = Σ xᵢuᵢ over cluster g (Liang and Zeger
 *   1986, with the few-clusters correction of R’s `sandwich::vcovCL(type = "HC1")` and Stata)
 *
 * t has n − k degrees of freedom, or G − 1 when clustered (Cameron and Miller 2015). Assumes errors that are
 * independent between rows, or between clusters; few clusters (below about 40) still understate the error.
 */
export function inferenceOf(fit: Fit, coefficient: number, errors: ErrorModel, confidence = 0.95): Computed<TResult> {
	const estimate = fit.coefficients[coefficient];
	if (estimate === undefined) return cannot('out-of-range');
	const left = fit.n - fit.parameters;
	const influence = fit.scores.mmul(fit.bread.getColumnVector(coefficient));
	if (errors.kind === 'ordinary') {
		const variance = fit.residuals.reduce((sum, one) => sum + one ** 2, 0) / left;
		return answer(estimate, variance * fit.bread.get(coefficient, coefficient), left, fit, confidence);
	}
	if (errors.kind === 'hc1')
		return answer(estimate, (fit.n / left) * sumOfSquares(influence.getColumn(0)), left, fit, confidence);
	if (errors.by.length !== fit.n) return cannot('out-of-range');
	const sums = clusterSums(influence, errors.by);
	const clusters = sums.length;
	if (clusters < 2) return cannot('too-few');
	const correction = (clusters / (clusters - 1)) * ((fit.n - 1) / left);
	return answer(estimate, correction * sumOfSquares(sums), clusters - 1, fit, confidence);
}

function answer(estimate: number, variance: number, df: number, fit: Fit, confidence: number): Computed<TResult> {
	return tResult(estimate, Math.sqrt(variance), df, Math.max(Math.abs(estimate), fit.scale), confidence);
}

function clusterSums(influence: Matrix, by: readonly (string | number)[]): readonly number[] {
	const sums = new Map<string | number, number>();
	by.forEach((label, row) => void sums.set(label, (sums.get(label) ?? 0) + influence.get(row, 0)));
	return [...sums.values()];
}

function sumOfSquares(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value ** 2, 0);
}
