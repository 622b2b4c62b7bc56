/** Why: recruitment needs a number: how many clusters must sign up for an effect of this size to be seen. */
import { ok } from '#lib/kernel/index.ts';
import { cannot, type Computed } from '../computed.ts';
import { minimumDetectableEffect, type ClusteredDesign } from './minimum-detectable-effect.ts';

/** More clusters than any country has schools: beyond this we say that it cannot be done. */
const most = 1_000_000;

/**
 * The smallest number of clusters, both groups together, whose `minimumDetectableEffect` is at most `effect`
 * (standard deviations of the outcome): the same formula, solved by bisection because the degrees of freedom hang on
 * the answer. `out-of-range` for an effect that no number of clusters up to a million shows.
 */
export function clustersNeeded(design: Omit<ClusteredDesign, 'clusters'>, effect: number): Computed<number> {
	const detects = (clusters: number): boolean | null => {
		const found = minimumDetectableEffect({ ...design, clusters });
		return found.ok ? found.value <= effect : null;
	};
	let low = design.covariates + 2;
	let high = most;
	if (!(effect > 0) || detects(high) !== true) return cannot('out-of-range');
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (detects(middle) === true) high = middle;
		else low = middle;
	}
	return ok(high);
}
