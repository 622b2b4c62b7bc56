/** Why: rank tests share out the ranks of equal answers, and Likert answers are mostly equal. */

/** Mid-ranks of `values` (1 = smallest), and the sizes of the groups of equal ones. */
export function midRanks(values: readonly number[]): {
	readonly ranks: readonly number[];
	readonly ties: readonly number[];
} {
	const order = values.map((value, place) => ({ value, place })).sort((a, b) => a.value - b.value);
	const ranks = new Array<number>(values.length).fill(0);
	const ties: number[] = [];
	for (let start = 0; start < order.length;) {
		let end = start + 1;
		while (end < order.length && order[end]?.value === order[start]?.value) end++;
		for (const { place } of order.slice(start, end)) ranks[place] = (start + 1 + end) / 2;
		ties.push(end - start);
		start = end;
	}
	return { ranks, ties };
}
