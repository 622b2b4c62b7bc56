/** Why: the common way of matching, and R's default: each treated row in turn takes the nearest control left. */
import { closestOnLine } from './closest-on-line.ts';
import { matchitOnLine } from './matchit-on-line.ts';
import { byStratum, type Pair, type PairingTask } from './pairing-task.ts';
import { spaceControls } from './space-controls.ts';

/** Which control is “nearest” on a line: `closest`, or the neighbour that R's MatchIt 4.5.1 takes (`matchit`). */
export type NearestRule = 'matchit' | 'closest';

/**
 * Greedy nearest-neighbour matching without replacement (Rubin 1973; Ho, Imai, King and Stuart 2011): the treated
 * choose in the order given; with ratio k they choose in k rounds, so that nobody gets a second control before
 * everybody was offered a first. Pairs lie within a stratum and the caliper. The sum of distances is not the least
 * possible: see `optimalPairs`. Pairs come in the order of choosing. The rule matters on a line only.
 */
export function nearestPairs(
	{ measure, strata, caliper, controls, ratio }: PairingTask,
	order: readonly number[],
	rule: NearestRule = 'matchit',
): readonly Pair[] {
	const onLine = rule === 'matchit' ? matchitOnLine : closestOnLine;
	const pools = new Map(
		Array.from(byStratum(controls, strata), ([stratum, rows]) => [
			stratum,
			measure.kind === 'line' ? onLine(measure.line, rows, caliper) : spaceControls(measure, rows, caliper),
		]),
	);
	const pairs: Pair[] = [];
	for (let round = 0; round < ratio; round += 1)
		for (const treated of order) {
			const taken = pools.get(strata[treated] ?? 0)?.(treated);
			if (taken !== undefined) pairs.push({ treated, control: taken.row, distance: taken.distance });
		}
	return pairs;
}
