/** Why: every comparison starts from the same count, mean and variance, computed without losing digits. */

/** Count, mean and variance of a sample; `variance` has the divisor n − 1. */
export interface Moments {
	readonly n: number;
	readonly mean: number;
	readonly variance: number;
}

/** The values that are there: `null` stands for a missing one. */
export function present(values: readonly (number | null)[]): readonly number[] {
	return values.filter((value) => value !== null);
}

/** Arithmetic mean, Σx / n; `null` of nothing. */
export function mean(values: readonly number[]): number | null {
	return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Mean m = Σx / n and variance s² = Σ(x − m)² / (n − 1), in two passes; the second takes off (Σ(x − m))² / n, the
 * rounding left in the mean (Chan, Golub and LeVeque 1983, “Algorithms for computing the sample variance”).
 * `null` when there are fewer than two values.
 */
export function moments(values: readonly number[]): Moments | null {
	const n = values.length;
	const centre = mean(values);
	if (centre === null || n < 2) return null;
	let squares = 0;
	let rest = 0;
	for (const value of values) {
		squares += (value - centre) ** 2;
		rest += value - centre;
	}
	return { n, mean: centre, variance: Math.max(0, (squares - rest ** 2 / n) / (n - 1)) };
}
