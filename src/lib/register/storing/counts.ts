// What an import did is one line that a person can check against the file.

/** Rows by what they did. `closed` counts those of the changed schools that were open before and are closed now. */
export interface Counts {
	readonly new: number;
	readonly changed: number;
	readonly unchanged: number;
	readonly closed: number;
}

export const noCounts: Counts = { new: 0, changed: 0, unchanged: 0, closed: 0 };

/** The sum of two counts. */
export function addCounts(one: Counts, other: Counts): Counts {
	return {
		new: one.new + other.new,
		changed: one.changed + other.changed,
		unchanged: one.unchanged + other.unchanged,
		closed: one.closed + other.closed,
	};
}

/** The count of rows, each known by what happened to it. */
export function countOf(whats: Iterable<'new' | 'changed' | 'unchanged'>): Counts {
	const counts = { ...noCounts };
	for (const what of whats) counts[what] += 1;
	return counts;
}
