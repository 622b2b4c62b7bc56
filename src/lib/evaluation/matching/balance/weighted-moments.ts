/** Why: with several controls for each treated, means and variances count each control for its share. */

/** Rows with what each counts. */
export interface Weighted {
	readonly rows: readonly number[];
	readonly weights: readonly number[];
}

/** Σwx / Σw; NaN without rows. */
export function weightedMean(values: Float64Array, { rows, weights }: Weighted): number {
	let [sum, total] = [0, 0];
	for (const [place, row] of rows.entries()) {
		const weight = weights[place] ?? 0;
		total += weight;
		sum += weight * (values[row] ?? NaN);
	}
	return sum / total;
}

/**
 * Variance with weights scaled to sum 1: Σw(x − m)² / (1 − Σw²), which is the divisor n − 1 when weights are equal;
 * for 0/1 values m(1 − m). The definitions of R's MatchIt.
 */
export function weightedVariance(values: Float64Array, group: Weighted, binary: boolean): number {
	const mean = weightedMean(values, group);
	if (binary) return mean * (1 - mean);
	const total = group.weights.reduce((sum, weight) => sum + weight, 0);
	let [squares, used] = [0, 0];
	for (const [place, row] of group.rows.entries()) {
		const weight = (group.weights[place] ?? 0) / total;
		squares += weight * ((values[row] ?? NaN) - mean) ** 2;
		used += weight * weight;
	}
	return squares / (1 - used);
}
