/** Why: a treated row never needs to look past the controls that its neighbours could push it to. */

/** For each place the first and last control (positions in the sorted controls, inclusive) that it may need. */
export interface Reach {
	readonly low: Int32Array;
	readonly high: Int32Array;
}

/**
 * Bounds within which some best order-keeping matching lies; targets and values ascend, values are not empty.
 *
 * Let a be the matching that goes only down: from the last target to the first each takes the nearest value ≤ it not
 * yet taken; b the one that goes only up. Given any order-keeping matching s, max(s, a) place by place still rises
 * strictly, so it is a matching, and where it differs it is nearer, because s < a ≤ the target. The same holds for
 * min(·, b). So looking from a to b is enough, whatever the caliper and whoever is left out.
 */
export function reachOnLine(targets: Float64Array, values: Float64Array): Reach {
	const last = values.length - 1;
	const low = new Int32Array(targets.length);
	const high = new Int32Array(targets.length);
	const nearestBelow = new Int32Array(targets.length);
	for (let i = 0, j = -1; i < targets.length; i += 1) {
		while (j < last && (values[j + 1] as number) <= (targets[i] as number)) j += 1;
		nearestBelow[i] = j;
	}
	for (let i = targets.length - 1, pushed = Infinity; i >= 0; i -= 1) {
		pushed = Math.min(nearestBelow[i] as number, pushed - 1);
		low[i] = Math.max(pushed, 0);
	}
	for (let i = 0, pushed = -Infinity; i < targets.length; i += 1) {
		const below = nearestBelow[i] as number;
		pushed = Math.max(below >= 0 && values[below] === targets[i] ? below : below + 1, pushed + 1);
		high[i] = Math.min(pushed, last);
	}
	return { low, high };
}
