/** Why: Mahalanobis distances have no order to exploit, yet most controls are too far to matter, provably. */
import { cheapestAssignment } from './cheapest-assignment.ts';
import { nearestFew } from './nearest-few.ts';
import type { Measure, Pair } from './pairing-task.ts';

/**
 * Optimal matching of one stratum in a space: as many pairs as the caliper allows (of those, as many treated with at
 * least one control as possible), and of all such matchings one of least total distance (Rosenbaum 1989).
 *
 * Solves the assignment over each row's nearest few controls. Since free columns are priced 0 and others below, a
 * control left out at distance ≥ d cannot improve on it while the row's price is ≤ d (complementary slackness); rows
 * where that fails get four times as many and it is solved again, so the answer is that of the whole problem. Leaving
 * a place empty costs more than any sum of distances could save: M for a further control, 2M for the first.
 */
export function optimalInSpace(
	measure: Measure & { kind: 'space' },
	treated: readonly number[],
	controls: readonly number[],
	caliper: number,
	ratio: number,
): readonly Pair[] {
	const places = treated.length * ratio;
	const emptyCost = (places + 1) * widestPossible(measure, [...treated, ...controls]) + 1;
	const few = treated.map(() => Math.min(controls.length, 16 + ratio));
	const lists = treated.map((row, i) => nearestFew(measure, row, controls, caliper, few[i] as number));
	for (;;) {
		const rows = Array.from({ length: places }, (_, place) => lists[Math.floor(place / ratio)] as (typeof lists)[0]);
		const { columnOf, price } = cheapestAssignment(rows, controls.length, (place) =>
			place % ratio === 0 ? 2 * emptyCost : emptyCost,
		);
		let sound = true;
		for (const [i, row] of treated.entries()) {
			const list = lists[i] as (typeof lists)[0];
			const dearest = Math.max(...price.subarray(i * ratio, (i + 1) * ratio));
			if (list.whole || dearest <= (list.costs.at(-1) ?? 0)) continue;
			sound = false;
			few[i] = (few[i] as number) * 4;
			lists[i] = nearestFew(measure, row, controls, caliper, few[i]);
		}
		if (!sound) continue;
		return Array.from(columnOf).flatMap((column, place) => {
			const i = Math.floor(place / ratio);
			const list = lists[i] as (typeof lists)[0];
			const distance = list.costs[list.columns.indexOf(column)];
			if (column < 0 || distance === undefined) return [];
			return [{ treated: treated[i] as number, control: controls[column] as number, distance }];
		});
	}
}

/** No two of the rows are farther apart: twice the farthest from the first, by the triangle inequality. */
function widestPossible({ points, dimensions }: Measure & { kind: 'space' }, rows: readonly number[]): number {
	const origin = (rows[0] ?? 0) * dimensions;
	let farthest = 0;
	for (const row of rows) {
		let squared = 0;
		for (let axis = 0; axis < dimensions; axis += 1)
			squared += ((points[row * dimensions + axis] as number) - (points[origin + axis] as number)) ** 2;
		farthest = Math.max(farthest, squared);
	}
	return 2 * Math.sqrt(farthest);
}
