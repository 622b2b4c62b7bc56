/** Why: the published R results that Lateral is checked against follow this rule, so it must be available as it is. */
import { places } from './emptied-places.ts';
import type { Taker } from './pairing-task.ts';

/**
 * The choice of R's MatchIt 4.5.1 (`nearest`, distance a vector) as Debian builds it. All rows stand in order of value,
 * equal values in order of row; a treated row looks at the next control left on either side and takes the **earlier**
 * one unless the later one is nearer **by whole units**: that version compares the differences with their decimals
 * dropped. Probabilities and logits mostly differ by less than one, so in effect it takes the control just below, and
 * one above only where none is left below. That is not the closest control: see `closestOnLine`.
 *
 * Two things of that version are not followed. The caliper is held here on the difference with its decimals; there it
 * is compared without them. And with several controls for each treated it passes over the row that follows one already
 * given to the same treated row, which has no reason in the data.
 */
export function matchitOnLine(line: Float64Array, controls: readonly number[], caliper: number): Taker {
	const at = (row: number): number => line[row] as number;
	const sorted = Int32Array.from(controls).sort((a, b) => at(a) - at(b) || a - b);
	const open = places(sorted.length);
	const control = (place: number): number | undefined => sorted[place - 1];

	return (treated) => {
		const target = at(treated);
		const from = countEarlier(line, sorted, treated);
		const pick = (place: number): { place: number; row: number; distance: number } | undefined => {
			const row = control(place);
			const distance = row === undefined ? Infinity : Math.abs(target - at(row));
			return row === undefined || distance > caliper ? undefined : { place, row, distance };
		};
		const before = pick(open.below(from));
		const after = pick(open.above(from + 1));
		const later =
			before === undefined || (after !== undefined && Math.trunc(after.distance) < Math.trunc(before.distance));
		const chosen = later ? after : before;
		if (chosen === undefined) return undefined;
		open.empty(chosen.place);
		return { row: chosen.row, distance: chosen.distance };
	};
}

/** How many of the sorted controls come before this row: by value, then by row. */
function countEarlier(line: Float64Array, sorted: Int32Array, row: number): number {
	const target = line[row] as number;
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		const other = sorted[middle] as number;
		const value = line[other] as number;
		if (value < target || (value === target && other < row)) low = middle + 1;
		else high = middle;
	}
	return low;
}
