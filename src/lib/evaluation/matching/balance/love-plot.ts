/** Why: one picture shows whether every term came closer, and which is still too far. */
import type { BalanceRow } from './balance-table.ts';

export interface LovePlot {
	/** From the most unbalanced before matching to the least; absolute standardised differences. */
	readonly points: readonly {
		readonly term: string;
		readonly before: number;
		readonly after: number | null;
		/** Whether it lies within the threshold after matching. */
		readonly within: boolean;
	}[];
	readonly threshold: number;
	/** The end of the axis, which begins at 0. */
	readonly widest: number;
}

/**
 * The data of a Love plot (Love 2002; Ahmed and others 2006): |standardised mean difference| of each term before and
 * after, against a threshold (0.1 by custom, Austin 2009). Terms without a difference before are left out.
 */
export function lovePlot(balance: readonly BalanceRow[], threshold = 0.1): LovePlot {
	const points = balance.flatMap((row) => {
		if (row.smd_all === null) return [];
		const after = row.smd_matched === null ? null : Math.abs(row.smd_matched);
		return [{ term: row.term, before: Math.abs(row.smd_all), after, within: after !== null && after <= threshold }];
	});
	points.sort((a, b) => b.before - a.before || (a.term < b.term ? -1 : 1));
	const widest = Math.max(threshold, ...points.flatMap((point) => [point.before, point.after ?? 0]));
	return { points, threshold, widest };
}
