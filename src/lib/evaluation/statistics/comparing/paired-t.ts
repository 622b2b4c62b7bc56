/** Why: a school that answered in both waves is compared with itself. */
import { cannot, type Computed } from '../computed.ts';
import { moments } from '../moments.ts';
import { tResult, type TResult } from './t-result.ts';

/** A paired t test, and on how many complete pairs it rests. */
export interface PairedT extends TResult {
	readonly n: number;
}

/**
 * Paired t test: with dᵢ = xᵢ − yᵢ over the pairs where both are there, t = mean(d) / (s_d / √n), df = n − 1,
 * two-sided (Student 1908). Assumes independent pairs and normal differences (or many). Needs two complete pairs.
 *
 * @param first values by place; `null` is missing
 * @param second the other value of the same place; `out-of-range` when the lengths differ
 */
export function pairedT(
	first: readonly (number | null)[],
	second: readonly (number | null)[],
	confidence = 0.95,
): Computed<PairedT> {
	if (first.length !== second.length) return cannot('out-of-range');
	const differences: number[] = [];
	first.forEach((x, place) => {
		const y = second[place] ?? null;
		if (x === null || y === null) return;
		differences.push(x - y);
	});
	const found = moments(differences);
	if (found === null) return cannot('too-few');
	const error = Math.sqrt(found.variance / found.n);
	const result = tResult(found.mean, error, found.n - 1, found.mean, confidence);
	return result.ok ? { ok: true, value: { n: found.n, ...result.value } } : result;
}
