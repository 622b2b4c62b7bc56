/** Why: “91 % against 77 %” is a difference of two shares, and can be tested from the counts alone. */
import { ok } from '#lib/kernel/index.ts';
import { cannot, type Computed } from '../computed.ts';
import { chiSquaredUpper } from '../distribution/chi-squared.ts';
import { normalCritical } from '../distribution/normal.ts';

/** `yes` of `n`. */
export interface Count {
	readonly yes: number;
	readonly n: number;
}

/** The difference of two shares (first minus second), its test and its interval. */
export interface TwoProportions {
	readonly difference: number;
	readonly z: number;
	readonly chiSquared: number;
	readonly p: number;
	readonly low: number;
	readonly high: number;
}

/**
 * Test of two proportions, without continuity correction: z = (p₁ − p₂) / √(p(1 − p)(1/n₁ + 1/n₂)) with p the pooled
 * share; χ² = z² has one degree of freedom (Pearson 1900). Interval: p₁ − p₂ ± z* √(Σ pᵢ(1 − pᵢ)/nᵢ). As R's
 * `prop.test(correct = FALSE)`.
 *
 * Assumes independent answers and about five expected in each of the four cells.
 */
export function twoProportions(first: Count, second: Count, confidence = 0.95): Computed<TwoProportions> {
	if (!isCount(first) || !isCount(second) || !(confidence > 0 && confidence < 1)) return cannot('out-of-range');
	if (first.n === 0 || second.n === 0) return cannot('too-few');
	const pooled = (first.yes + second.yes) / (first.n + second.n);
	if (pooled === 0 || pooled === 1) return cannot('no-variation');
	const [p1, p2] = [first.yes / first.n, second.yes / second.n];
	const difference = p1 - p2;
	const z = difference / Math.sqrt(pooled * (1 - pooled) * (1 / first.n + 1 / second.n));
	const error = Math.sqrt((p1 * (1 - p1)) / first.n + (p2 * (1 - p2)) / second.n);
	const half = normalCritical(confidence) * error;
	return ok({
		difference,
		z,
		chiSquared: z ** 2,
		p: chiSquaredUpper(z ** 2, 1),
		low: Math.max(-1, difference - half),
		high: Math.min(1, difference + half),
	});
}

function isCount({ yes, n }: Count): boolean {
	return yes >= 0 && yes <= n && Number.isFinite(n);
}
