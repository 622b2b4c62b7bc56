/** Why: matchings small enough to try every one of them. */
import fc from 'fast-check';
import type { Pair, PairingTask } from './pairing-task.ts';

/** Small tasks with ties, several strata, calipers and ratios, on a line or in a plane; at least one row of each kind. */
export const smallTask: fc.Arbitrary<PairingTask> = fc
	.record({
		rows: fc.array(
			fc.record({
				treated: fc.boolean(),
				stratum: fc.integer({ min: 0, max: 1 }),
				value: fc.oneof(
					fc.integer({ min: 0, max: 6 }).map((n) => n / 2),
					fc.double({ min: 0, max: 3, noNaN: true }),
				),
				other: fc.integer({ min: 0, max: 4 }),
			}),
			{ minLength: 1, maxLength: 9 },
		),
		caliper: fc.constantFrom(Infinity, Infinity, 1, 0.5),
		ratio: fc.integer({ min: 1, max: 2 }),
		kind: fc.constantFrom('line' as const, 'space' as const),
	})
	.map(({ rows, caliper, ratio, kind }) => {
		const line = Float64Array.from(rows, (row) => row.value);
		const points = Float64Array.from(rows.flatMap((row) => [row.value, row.other]));
		const where = (treated: boolean): readonly number[] =>
			rows.flatMap((row, place) => (row.treated === treated ? [place] : []));
		return {
			treated: where(true).slice(0, 4),
			controls: where(false),
			strata: Int32Array.from(rows, (row) => row.stratum),
			measure: kind === 'line' ? { kind, line } : { kind, line, points, dimensions: 2 },
			caliper,
			ratio,
		};
	});

/** The distance of two rows by definition. */
export function distanceOf({ measure }: PairingTask, one: number, other: number): number {
	if (measure.kind === 'line') return Math.abs(measure.line[one]! - measure.line[other]!);
	const at = (row: number, axis: number): number => measure.points[row * measure.dimensions + axis]!;
	return Math.hypot(at(one, 0) - at(other, 0), at(one, 1) - at(other, 1));
}

/** Whether strata and caliper allow the pair. */
export function allowed({ strata, measure, caliper }: PairingTask, treated: number, control: number): boolean {
	return strata[treated] === strata[control] && Math.abs(measure.line[treated]! - measure.line[control]!) <= caliper;
}

/** Pairs, treated with any control, total distance: the first two the more the better, the last the less. */
export interface Worth {
	readonly pairs: number;
	readonly covered: number;
	readonly total: number;
}

export function worthOf(pairs: readonly Pair[]): Worth {
	return {
		pairs: pairs.length,
		covered: new Set(pairs.map((pair) => pair.treated)).size,
		total: pairs.reduce((sum, pair) => sum + pair.distance, 0),
	};
}

/** Tries every matching. */
export function bestByTrying(task: PairingTask): Worth {
	const places = task.treated.flatMap((row) => Array.from({ length: task.ratio }, () => row));
	let best: Worth = { pairs: 0, covered: 0, total: 0 };
	const chosen: Pair[] = [];
	const used = new Set<number>();
	const go = (place: number): void => {
		const treated = places[place];
		if (treated === undefined) {
			const worth = worthOf(chosen);
			const gain = worth.pairs - best.pairs || worth.covered - best.covered || best.total - worth.total;
			if (gain > 0) best = worth;
			return;
		}
		go(place + 1);
		for (const control of task.controls) {
			if (used.has(control) || !allowed(task, treated, control)) continue;
			used.add(control);
			chosen.push({ treated, control, distance: distanceOf(task, treated, control) });
			go(place + 1);
			chosen.pop();
			used.delete(control);
		}
	};
	go(0);
	return best;
}
