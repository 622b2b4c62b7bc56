/** Why: large-sample tests rest on the normal distribution, with exact tails. */
import cdf from '@stdlib/stats-base-dists-normal-cdf';
import quantile from '@stdlib/stats-base-dists-normal-quantile';

/** Two-sided p of a z statistic, 2 Φ(−|z|): from the lower tail, so that small p keep their digits. */
export function normalTwoSided(z: number): number {
	return Math.min(1, 2 * cdf(-Math.abs(z), 0, 1));
}

/** The half-width multiplier of a confidence interval: Φ⁻¹((1 + confidence) / 2), 1.96 for 0.95. */
export function normalCritical(confidence: number): number {
	return quantile((1 + confidence) / 2, 0, 1);
}
