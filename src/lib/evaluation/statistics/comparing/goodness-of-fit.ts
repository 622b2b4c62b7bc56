/** Why: whether those who answered look like those who were asked is a question of counts against shares. */
import { ok } from '#lib/kernel/index.ts';
import { cannot, type Computed } from '../computed.ts';
import { chiSquaredUpper } from '../distribution/chi-squared.ts';

/** The chi-squared distance; `sparse` when a category expects fewer than five, where p is only rough. */
export interface GoodnessOfFit {
	readonly chiSquared: number;
	readonly df: number;
	readonly p: number;
	readonly expected: readonly number[];
	readonly sparse: boolean;
}

/**
 * Pearson's chi-squared goodness of fit (Pearson 1900): χ² = Σ (O − E)² / E with E = N · share, df = categories − 1.
 * Shares need not sum to one: published percentages that sum to 99 are scaled. Assumes independent respondents.
 * A category with share nought must have been observed nought times and is left out.
 */
export function goodnessOfFit(observed: readonly number[], shares: readonly number[]): Computed<GoodnessOfFit> {
	const total = shares.reduce((sum, share) => sum + share, 0);
	const n = observed.reduce((sum, count) => sum + count, 0);
	if (observed.length !== shares.length || [...observed, ...shares].some((one) => !(one >= 0)))
		return cannot('out-of-range');
	if (observed.some((count, place) => count > 0 && shares[place] === 0)) return cannot('out-of-range');
	const kept = shares.filter((share) => share > 0).length;
	if (n === 0 || kept < 2) return cannot('too-few');
	const expected = shares.map((share) => (n * share) / total);
	const chiSquared = expected.reduce(
		(sum, e, place) => (e === 0 ? sum : sum + ((observed[place] ?? 0) - e) ** 2 / e),
		0,
	);
	const df = kept - 1;
	return ok({
		chiSquared,
		df,
		p: chiSquaredUpper(chiSquared, df),
		expected,
		sparse: expected.some((e) => e > 0 && e < 5),
	});
}
