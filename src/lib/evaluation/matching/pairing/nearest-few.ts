/** Why: a best matching uses near controls only, so a few of the nearest for each treated row stand for the rest. */
import type { Measure } from './pairing-task.ts';
import { squaredDistance } from './space-controls.ts';

/** Positions in `controls` and distances, nearest first; `whole` says that no admissible control was left out. */
export interface NearestFew {
	readonly columns: Int32Array;
	readonly costs: Float64Array;
	readonly whole: boolean;
}

/** The `few` nearest controls of a treated row among those within the caliper on the line; ties to the earlier. */
export function nearestFew(
	{ line, points, dimensions }: Measure & { kind: 'space' },
	treated: number,
	controls: readonly number[],
	caliper: number,
	few: number,
): NearestFew {
	const buffer: { squared: number; column: number }[] = [];
	let limit = Infinity;
	let whole = true;
	const cut = (): void => {
		buffer.sort((a, b) => a.squared - b.squared || a.column - b.column);
		if (buffer.length <= few) return;
		buffer.length = few;
		limit = buffer[few - 1]?.squared ?? Infinity;
		whole = false;
	};
	for (let column = 0; column < controls.length; column += 1) {
		const control = controls[column] as number;
		if (Math.abs((line[treated] as number) - (line[control] as number)) > caliper) continue;
		const squared = squaredDistance(points, dimensions, treated, control, limit);
		if (squared >= limit) {
			whole = false;
			continue;
		}
		buffer.push({ squared, column });
		if (buffer.length >= 2 * few + 16) cut();
	}
	cut();
	return {
		columns: Int32Array.from(buffer, (one) => one.column),
		costs: Float64Array.from(buffer, (one) => Math.sqrt(one.squared)),
		whole,
	};
}
