/** Why: a treated school that fell out of the comparison must be listed with the reason. */
import { byStratum, type Pair, type PairingTask } from './pairing-task.ts';

/**
 * `no-control-in-stratum`: its stratum has no control at all. `caliper`: it has, but none near enough.
 * `pool-exhausted`: some were near enough, and others got them.
 */
export type WhyUnmatched = 'no-control-in-stratum' | 'caliper' | 'pool-exhausted';

/** The treated rows without any control, in order, each with why. */
export function unmatchedOf(
	{ treated, controls, strata, measure, caliper }: PairingTask,
	pairs: readonly Pair[],
): readonly { readonly treated: number; readonly why: WhyUnmatched }[] {
	const matched = new Set(pairs.map((pair) => pair.treated));
	const pools = byStratum(controls, strata);
	return treated
		.filter((row) => !matched.has(row))
		.map((row) => {
			const pool = pools.get(strata[row] ?? 0);
			if (pool === undefined) return { treated: row, why: 'no-control-in-stratum' };
			const at = measure.line[row] as number;
			const near = pool.some((control) => Math.abs(at - (measure.line[control] as number)) <= caliper);
			return { treated: row, why: near ? 'pool-exhausted' : 'caliper' };
		});
}
