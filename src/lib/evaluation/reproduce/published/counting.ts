/** Why: counts, percentages and medians of the trial’s rows are asked for many times, and each has one formula. */

/** 100 × part / whole. */
export function percent(part: number, all: number): number {
	return (100 * part) / all;
}

/** How many rows fit. */
export function count<Row>(rows: readonly Row[], fits: (row: Row) => boolean): number {
	return rows.filter(fits).length;
}

/** How many different values there are; `null` is none. */
export function different(values: readonly (string | null)[]): number {
	return new Set(values.filter((value) => value !== null)).size;
}

/** The middle value, the mean of the two middle ones of an even number; NaN of nothing. */
export function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const at = (sorted.length - 1) / 2;
	return ((sorted[Math.floor(at)] ?? NaN) + (sorted[Math.ceil(at)] ?? NaN)) / 2;
}
