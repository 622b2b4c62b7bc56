/** Why: on a line the least total distance is found by walking along it once, however many controls there are. */
import type { Pair } from './pairing-task.ts';
import { reachOnLine } from './reach-on-line.ts';

const [inherit, take, skip] = [0, 1, 2];

/**
 * Optimal matching of one stratum on a line: as many pairs as the caliper allows (of those, as many treated with at
 * least one control as possible), and of all such matchings one of least Σ |t − c|. Exact up to the rounding of the
 * sum.
 *
 * Because |t − c|, infinite beyond the caliper, is a convex function of t − c, two pairs that cross can be uncrossed at
 * no cost (Werman, Peleg, Melter and Kong 1986 for points on a line). So with treated and controls sorted the best
 * matching keeps the order, and f(i, j), the best for the first i places and the controls up to j, is the least of
 * f(i, j − 1), f(i − 1, j − 1) + |tᵢ − cⱼ| and f(i − 1, j) + one left out. A place is one of the k ≥ 1 controls of a
 * treated row; leaving the first place empty weighs 2, the others 1, compared before any distance (both weights give
 * the most pairs, because sets of places that can be filled are a matroid). `reachOnLine` limits j for each i.
 */
export function optimalOnLine(
	line: Float64Array,
	treated: readonly number[],
	controls: readonly number[],
	caliper: number,
	ratio: number,
): readonly Pair[] {
	if (controls.length === 0) return [];
	const at = (row: number): number => line[row] as number;
	const rows = treated.toSorted((a, b) => at(a) - at(b) || a - b);
	const sorted = Int32Array.from(controls).sort((a, b) => at(a) - at(b) || b - a);
	const targets = Float64Array.from({ length: rows.length * ratio }, (_, i) =>
		at(rows[Math.floor(i / ratio)] as number),
	);
	const values = Float64Array.from(sorted, at);
	const { low, high } = reachOnLine(targets, values);

	// Row i of the table holds j = low − 1 (none of its own controls yet) to high.
	const starts = new Float64Array(targets.length + 1);
	for (let i = 0; i < targets.length; i += 1)
		starts[i + 1] = (starts[i] as number) + (high[i] as number) - (low[i] as number) + 2;
	const choices = new Uint8Array(starts[targets.length] as number);
	let empty = new Float64Array(1);
	let total = new Float64Array(1);
	let base = -1;
	for (let i = 0; i < targets.length; i += 1) {
		const target = targets[i] as number;
		const first = (low[i] as number) - 1;
		const width = (high[i] as number) - first + 1;
		const weight = i % ratio === 0 ? 2 : 1;
		const newEmpty = new Float64Array(width);
		const newTotal = new Float64Array(width);
		for (let w = 0; w < width; w += 1) {
			const j = first + w;
			const above = Math.min(j - base, total.length - 1);
			let bestEmpty = (empty[above] as number) + weight;
			let bestTotal = total[above] as number;
			let choice = skip;
			if (w > 0) {
				const distance = Math.abs(target - (values[j] as number));
				const before = Math.min(j - 1 - base, total.length - 1);
				const takeTotal = (total[before] as number) + distance;
				if (distance <= caliper && better(empty[before] as number, takeTotal, bestEmpty, bestTotal)) {
					[bestEmpty, bestTotal, choice] = [empty[before] as number, takeTotal, take];
				}
				if (!better(bestEmpty, bestTotal, newEmpty[w - 1] as number, newTotal[w - 1] as number)) {
					[bestEmpty, bestTotal, choice] = [newEmpty[w - 1] as number, newTotal[w - 1] as number, inherit];
				}
			}
			newEmpty[w] = bestEmpty;
			newTotal[w] = bestTotal;
			choices[(starts[i] as number) + w] = choice;
		}
		[empty, total, base] = [newEmpty, newTotal, first];
	}

	const pairs: Pair[] = [];
	let j = values.length - 1;
	for (let i = targets.length - 1; i >= 0; i -= 1) {
		const first = (low[i] as number) - 1;
		j = Math.min(j, high[i] as number);
		while (choices[(starts[i] as number) + j - first] === inherit) j -= 1;
		if (choices[(starts[i] as number) + j - first] !== take) continue;
		const [row, control] = [rows[Math.floor(i / ratio)] as number, sorted[j] as number];
		pairs.push({ treated: row, control, distance: Math.abs(at(row) - at(control)) });
		j -= 1;
	}
	return pairs;
}

function better(empty: number, total: number, thanEmpty: number, thanTotal: number): boolean {
	return empty < thanEmpty || (empty === thanEmpty && total < thanTotal);
}
