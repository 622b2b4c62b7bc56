/** Why: “nearest” ought to mean nearest; on a line that is found without looking at every control. */
import { places } from './emptied-places.ts';
import type { Taker } from './pairing-task.ts';

/**
 * Gives each treated row that asks the control left whose value is closest to its own, within the caliper; of controls
 * equally close the earliest row. Sorts once, O(m log m); equal values share a place, earliest row first.
 */
export function closestOnLine(line: Float64Array, controls: readonly number[], caliper: number): Taker {
	const at = (row: number): number => line[row] as number;
	const sorted = Int32Array.from(controls).sort((a, b) => at(a) - at(b) || a - b);
	const starts: number[] = [];
	for (let i = 0; i < sorted.length; i += 1)
		if (i === 0 || at(sorted[i] as number) !== at(sorted[i - 1] as number)) starts.push(i);
	const values = Float64Array.from(starts, (start) => at(sorted[start] as number));
	const next = Int32Array.from(starts);
	const open = places(starts.length);
	const front = (place: number): number => sorted[next[place - 1] as number] as number;
	const gap = (place: number, target: number): number =>
		place === 0 || place > values.length ? Infinity : Math.abs(target - (values[place - 1] as number));

	return (treated) => {
		const target = at(treated);
		const from = countBelow(values, target);
		let before = open.below(from);
		let after = open.above(from + 1);
		const distance = Math.min(gap(before, target), gap(after, target));
		if (distance === Infinity || distance > caliper) return undefined;
		let chosen = 0;
		const consider = (place: number): void => {
			if (chosen === 0 || front(place) < front(chosen)) chosen = place;
		};
		for (; gap(before, target) === distance; before = open.below(before - 1)) consider(before);
		for (; gap(after, target) === distance; after = open.above(after + 1)) consider(after);
		const row = front(chosen);
		next[chosen - 1] = (next[chosen - 1] as number) + 1;
		if (next[chosen - 1] === (starts[chosen] ?? sorted.length)) open.empty(chosen);
		return { row, distance };
	};
}

/** How many of the ascending values lie below `target`. */
function countBelow(values: Float64Array, target: number): number {
	let [low, high] = [0, values.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((values[middle] as number) < target) low = middle + 1;
		else high = middle;
	}
	return low;
}
