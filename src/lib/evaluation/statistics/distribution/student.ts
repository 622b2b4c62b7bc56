/** Why: p-values of t statistics must keep their digits far out in the tail. */
import cdf from '@stdlib/stats-base-dists-t-cdf';
import quantile from '@stdlib/stats-base-dists-t-quantile';

/**
 * Two-sided p of a t statistic, P(|T| ≥ |t|) = 2 F(−|t|), T Student's t with `df` > 0 degrees of freedom (may be
 * fractional). Taken from the lower tail, so that a p of 1e-200 is as exact as one of 0.2.
 */
export function studentTwoSided(t: number, df: number): number {
	return Math.min(1, 2 * cdf(-Math.abs(t), df));
}

/** The half-width multiplier of a confidence interval: the (1 + confidence) / 2 quantile of Student's t, `df` > 0. */
export function studentCritical(confidence: number, df: number): number {
	return quantile((1 + confidence) / 2, df);
}

/** The quantile of Student's t at probability `p` in (0, 1), `df` > 0. */
export function studentQuantile(p: number, df: number): number {
	return quantile(p, df);
}
