/** Why: in a space of many covariates the nearest control is found by looking, stopping early at those too far. */
import type { Measure, Taker } from './pairing-task.ts';

/**
 * Controls of one stratum in a space: the returned function gives away the nearest one left to a treated row whose
 * value on the line lies within `caliper`, the earliest row of equals; undefined if there is none. O(m) a call.
 */
export function spaceControls(
	{ line, points, dimensions }: Measure & { kind: 'space' },
	rows: readonly number[],
	caliper: number,
): Taker {
	const left = [...rows];
	return (treated) => {
		let best = Infinity;
		let place = -1;
		for (const [at, row] of left.entries()) {
			if (Math.abs((line[treated] as number) - (line[row] as number)) > caliper) continue;
			const squared = squaredDistance(points, dimensions, treated, row, best);
			if (squared < best) [best, place] = [squared, at];
		}
		const row = left[place];
		if (row === undefined) return undefined;
		left.splice(place, 1);
		return { row, distance: Math.sqrt(best) };
	};
}

/** The squared straight distance of two rows; stops summing, at any number ≥ `enough`, once it reaches `enough`. */
export function squaredDistance(
	points: Float64Array,
	dimensions: number,
	one: number,
	other: number,
	enough: number,
): number {
	const [from, to] = [one * dimensions, other * dimensions];
	let sum = 0;
	for (let axis = 0; axis < dimensions && sum < enough; axis += 1) {
		const gap = (points[from + axis] as number) - (points[to + axis] as number);
		sum += gap * gap;
	}
	return sum;
}
