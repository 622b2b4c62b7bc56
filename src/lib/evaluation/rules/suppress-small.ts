/** Why: in a table with totals one hidden cell is found by subtraction, so hiding people takes more than hiding one number. */

/** The fewest people that a cell may stand for. */
export const fewestShown = 5;

/**
 * The cells of one row whose total is shown, with those that could tell who answered hidden (`null`): every cell of 1 to
 * 4, and then the next smallest until what is hidden is at least two cells and at least 5 people together. A cell of 0
 * tells of nobody, and stays. A row that cannot be hidden so is hidden whole.
 */
export function suppressSmall(cells: readonly number[], fewest = fewestShown): readonly (number | null)[] {
	const hidden = new Set(cells.flatMap((count, place) => (count > 0 && count < fewest ? [place] : [])));
	if (hidden.size === 0) return cells;
	const rest = cells
		.flatMap((count, place) => (count >= fewest ? [{ count, place }] : []))
		.sort((a, b) => a.count - b.count || a.place - b.place);
	const sum = (): number => [...hidden].reduce((total, place) => total + (cells[place] ?? 0), 0);
	while (hidden.size < 2 || sum() < fewest) {
		const next = rest.shift();
		if (next === undefined) return cells.map(() => null);
		hidden.add(next.place);
	}
	return cells.map((count, place) => (hidden.has(place) ? null : count));
}
