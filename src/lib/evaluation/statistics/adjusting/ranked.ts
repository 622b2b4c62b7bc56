/** Why: adjustments work on sorted p-values and must hand them back in the order of the table. */

/** Adjusts p-values for being many; `null` is a test that could not be made. */
export type Adjust = (values: readonly (number | null)[]) => readonly (number | null)[];

/** Sorts the p-values that are there, lets `adjust` work on them, and puts each result back in its place. */
export function ranked(
	values: readonly (number | null)[],
	adjust: (sorted: readonly number[]) => readonly number[],
): readonly (number | null)[] {
	const order = values.flatMap((p, place) => (p === null ? [] : [{ p, place }])).sort((a, b) => a.p - b.p);
	const adjusted = adjust(order.map(({ p }) => p));
	const result: (number | null)[] = values.map(() => null);
	order.forEach(({ place }, rank) => (result[place] = adjusted[rank] ?? null));
	return result;
}
