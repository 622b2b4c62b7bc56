/** Why: Likert codes are ordered, not measured; this test uses their order alone. */
import { ok } from '#lib/kernel/index.ts';
import { cannot, type Computed } from '../computed.ts';
import { normalTwoSided } from '../distribution/normal.ts';
import { midRanks } from './ranks.ts';

/** W counts the pairs in which the first group's value is higher (equal ones count half). */
export interface MannWhitney {
	readonly w: number;
	readonly z: number;
	readonly p: number;
	/** W / (n₁ n₂): how often a value of the first group is the higher. */
	readonly superiority: number;
}

/**
 * Mann-Whitney (Wilcoxon rank sum) test, normal approximation: W = R₁ − n₁(n₁ + 1)/2 with R₁ the sum of the first
 * group's mid-ranks; z = (W − n₁n₂/2 ∓ ½) / σ with the continuity correction towards nought and
 * σ² = n₁n₂/12 · ((N + 1) − Σ(t³ − t) / (N(N − 1))) over groups of t equal values. As R's
 * `wilcox.test(exact = FALSE)`; Hollander and Wolfe 1999, chapter 4.
 *
 * Assumes independent values. The approximation is rough below about ten values a group.
 */
export function mannWhitney(first: readonly number[], second: readonly number[]): Computed<MannWhitney> {
	const [n1, n2] = [first.length, second.length];
	if (n1 === 0 || n2 === 0) return cannot('too-few');
	const n = n1 + n2;
	const { ranks, ties } = midRanks([...first, ...second]);
	const rankSum = ranks.slice(0, n1).reduce((sum, rank) => sum + rank, 0);
	const w = rankSum - (n1 * (n1 + 1)) / 2;
	if (ties.length < 2) return cannot('no-variation');
	const tied = ties.reduce((sum, t) => sum + (t ** 3 - t), 0) / (n * (n - 1));
	const sigma = Math.sqrt(((n1 * n2) / 12) * (n + 1 - tied));
	const off = w - (n1 * n2) / 2;
	const z = (off - Math.sign(off) / 2) / sigma;
	return ok({ w, z, p: normalTwoSided(z), superiority: w / (n1 * n2) });
}
