/** Why: 1 − F loses every digit of a small p; the upper tail has a sum of its own. */
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';

/**
 * Upper tail of chi-squared, P(X ≥ x), for a whole number `df` ≥ 1 and x ≥ 0. With χ = √x:
 *
 * - df odd:  2 Φ(−χ) + 2 φ(χ) Σ χ^(2r−1) / (1·3·…·(2r−1)), r = 1 … (df − 1)/2
 * - df even: e^(−x/2) Σ (x/2)^r / r!, r = 0 … (df − 2)/2
 *
 * Every term is positive, so nothing cancels. Source: Abramowitz and Stegun 1964, 26.4.4 and 26.4.5.
 */
export function chiSquaredUpper(x: number, df: number): number {
	if (x <= 0) return 1;
	const half = x / 2;
	const odd = df % 2 === 1;
	let term = odd ? Math.sqrt((2 * x) / Math.PI) * Math.exp(-half) : Math.exp(-half);
	let tail = odd ? 2 * normalCdf(-Math.sqrt(x), 0, 1) : 0;
	const terms = Math.floor(df / 2);
	for (let r = 0; r < terms; r++) {
		tail += term;
		term *= half / (r + (odd ? 1.5 : 1));
	}
	return Math.min(1, tail);
}
