/** Why: nearest-neighbour matching is greedy; this is the matching that nobody can better in total distance. */
import { optimalInSpace } from './optimal-in-space.ts';
import { optimalOnLine } from './optimal-on-line.ts';
import { byStratum, type Pair, type PairingTask } from './pairing-task.ts';

/**
 * Optimal matching without replacement, 1:1 or 1:k (Rosenbaum 1989): the most pairs that strata and caliper allow,
 * among those the most treated with any control at all, and among those the least total distance. Strata do not
 * touch each other, so each is solved alone. Pairs come in the order of the treated rows, nearest control first.
 */
export function optimalPairs({ treated, controls, strata, measure, caliper, ratio }: PairingTask): readonly Pair[] {
	const pools = byStratum(controls, strata);
	const pairs = Array.from(byStratum(treated, strata), ([stratum, rows]) => {
		const pool = pools.get(stratum) ?? [];
		return measure.kind === 'line'
			? optimalOnLine(measure.line, rows, pool, caliper, ratio)
			: optimalInSpace(measure, rows, pool, caliper, ratio);
	});
	return pairs.flat().sort((a, b) => a.treated - b.treated || a.distance - b.distance || a.control - b.control);
}
