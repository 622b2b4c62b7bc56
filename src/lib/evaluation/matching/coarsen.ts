/** Why: exact agreement in a measured quantity is too much to ask, agreement in its band is not. */
import type { FactorColumn, NumericColumn } from './study-columns.ts';

/** Bands of equal width from the least to the greatest value, or bands that begin at each of these cuts. */
export type Bands = { readonly count: number } | { readonly cuts: readonly number[] };

/**
 * The band of each value, as coarsened exact matching uses it (Iacus, King and Porro 2012): a value belongs to the
 * band whose lower cut it reaches; below the first cut is band 0. Missing values stay missing.
 */
export function coarsen(column: NumericColumn, bands: Bands): FactorColumn {
	const cuts = 'cuts' in bands ? bands.cuts.toSorted((a, b) => a - b) : equalCuts(column, bands.count);
	const values = column.values.map((value) =>
		value === null ? null : String(cuts.filter((cut) => cut <= value).length),
	);
	return { kind: 'factor', name: column.name, values };
}

function equalCuts({ values }: NumericColumn, count: number): readonly number[] {
	let [low, high] = [Infinity, -Infinity];
	for (const value of values) {
		if (value === null) continue;
		low = Math.min(low, value);
		high = Math.max(high, value);
	}
	return Array.from({ length: count - 1 }, (_, i) => low + ((high - low) * (i + 1)) / count);
}
