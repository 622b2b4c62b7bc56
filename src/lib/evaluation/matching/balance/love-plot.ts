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
	/** The largest difference, before or after. */
	readonly widest: number;
	/** How far the axis need go from 0: what is further off is drawn at its end, or one term would hide the others. */
	readonly reach: number;
}

/** At a whole standard deviation the groups hardly overlap; more than that need not be told apart by eye. */
const farthest = 1;

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
	return { points, threshold, widest, reach: Math.min(widest, Math.max(farthest, 2 * threshold)) };
}
