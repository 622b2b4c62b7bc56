/** Why: a p-value says whether, an effect size says how much, in units that other studies share. */
import { ok } from '#lib/kernel/index.ts';
import { cannot, type Computed } from '../computed.ts';
import { moments } from '../moments.ts';

/** Cohen's d and the same without its small-sample bias. */
export interface EffectSize {
	readonly cohenD: number;
	readonly hedgesG: number;
}

/**
 * Cohen's d = (m₁ − m₂) / s with s² the variance pooled over both groups (Cohen 1988), and Hedges' g = J(df) d with
 * df = n₁ + n₂ − 2. Assumes independent groups with one common spread. Needs two values in each group.
 */
export function effectSize(first: readonly number[], second: readonly number[]): Computed<EffectSize> {
	const [a, b] = [moments(first), moments(second)];
	if (a === null || b === null) return cannot('too-few');
	const df = a.n + b.n - 2;
	const pooled = Math.sqrt(((a.n - 1) * a.variance + (b.n - 1) * b.variance) / df);
	if (!(pooled > 10 * Number.EPSILON * Math.max(Math.abs(a.mean), Math.abs(b.mean)))) return cannot('no-variation');
	const cohenD = (a.mean - b.mean) / pooled;
	return ok({ cohenD, hedgesG: hedgesCorrection(df) * cohenD });
}

/**
 * Hedges' exact correction J(m) = Γ(m/2) / (√(m/2) Γ((m − 1)/2)) for whole m ≥ 2 (Hedges 1981). With
 * r(m) = Γ(m/2) / Γ((m − 1)/2): r(2) = 1/√π and r(m) r(m − 1) = (m − 2)/2, so no gamma function is needed.
 */
export function hedgesCorrection(m: number): number {
	let ratio = 1 / Math.sqrt(Math.PI);
	for (let k = 3; k <= m; k++) ratio = (k - 2) / 2 / ratio;
	return ratio / Math.sqrt(m / 2);
}
