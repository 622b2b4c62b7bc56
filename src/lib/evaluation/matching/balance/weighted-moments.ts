/** Why: with several controls for each treated, means and variances count each control for its share. */

/** `variance` is NaN where there are too few rows. */
export interface WeightedMoments {
	readonly mean: number;
	readonly variance: number;
}

/**
 * Mean Σwx / Σw, and variance Σw(x − m)² / (1 − Σw²) with weights scaled to sum 1, which is the divisor n − 1 when
 * weights are equal; for 0/1 values m(1 − m). The definitions of R's MatchIt. One weight a row; NaN without any.
 */
export function weightedMoments(values: Float64Array, weights: Float64Array, binary: boolean): WeightedMoments {
	let [total, sum] = [0, 0];
	for (let row = 0; row < values.length; row += 1) {
		const weight = weights[row] as number;
		total += weight;
		sum += weight * (values[row] as number);
	}
	const mean = sum / total;
	if (binary) return { mean, variance: mean * (1 - mean) };
	let [squares, used] = [0, 0];
	for (let row = 0; row < values.length; row += 1) {
		const weight = (weights[row] as number) / total;
		squares += weight * ((values[row] as number) - mean) ** 2;
		used += weight * weight;
	}
	return { mean, variance: squares / (1 - used) };
}

/** The moments of the 0/1 terms “belongs to level i”, from each row's level number: shares and share × (1 − share). */
export function weightedShares(codes: Int32Array, levels: number, weights: Float64Array): readonly WeightedMoments[] {
	const sums = new Float64Array(levels);
	let total = 0;
	for (let row = 0; row < codes.length; row += 1) {
		const weight = weights[row] as number;
		total += weight;
		sums[codes[row] as number] = (sums[codes[row] as number] as number) + weight;
	}
	return Array.from(sums, (sum) => ({ mean: sum / total, variance: (sum / total) * (1 - sum / total) }));
}
