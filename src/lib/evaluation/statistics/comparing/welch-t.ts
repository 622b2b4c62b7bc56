/** Why: groups of 157 and 44 rarely have the same spread; this t test does not ask for it. */
import { cannot, type Computed } from '../computed.ts';
import { moments } from '../moments.ts';
import { tResult, type TResult } from './t-result.ts';

/**
 * Welch's t test of two independent groups (Welch 1947): t = (m₁ − m₂) / √(v₁ + v₂) with vᵢ = sᵢ²/nᵢ, and
 * Satterthwaite's df = (v₁ + v₂)² / (v₁²/(n₁ − 1) + v₂²/(n₂ − 1)), two-sided.
 *
 * Assumes independent values and normal groups (or many values); variances may differ. Needs two values in each.
 */
export function welchT(first: readonly number[], second: readonly number[], confidence = 0.95): Computed<TResult> {
	const [a, b] = [moments(first), moments(second)];
	if (a === null || b === null) return cannot('too-few');
	const [va, vb] = [a.variance / a.n, b.variance / b.n];
	if (va + vb === 0) return cannot('no-variation');
	// Shares of the variance, not their squares, so that tiny variances do not vanish.
	const share = va / (va + vb);
	const df = 1 / (share ** 2 / (a.n - 1) + (1 - share) ** 2 / (b.n - 1));
	return tResult(a.mean - b.mean, Math.sqrt(va + vb), df, Math.max(Math.abs(a.mean), Math.abs(b.mean)), confidence);
}
