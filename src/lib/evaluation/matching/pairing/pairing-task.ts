/** Why: every way of matching answers the same question, so that ways can be exchanged and compared. */

/** Who may be paired with whom, and how far apart they are. Rows count from 0 in the order of the data. */
export interface PairingTask {
	/** Rows of the treated and of the untreated, each in ascending order. */
	readonly treated: readonly number[];
	readonly controls: readonly number[];
	/** For each row its stratum; pairs form only within one. */
	readonly strata: Int32Array;
	readonly measure: Measure;
	/** The largest difference allowed on the measure's line, in its own units (inclusive); Infinity for none. */
	readonly caliper: number;
	/** So many controls for each treated, k ≥ 1. */
	readonly ratio: number;
}

/**
 * Distance on a line (probability or logit: |a − b|), or straight distance in a space of whitened covariates
 * (Mahalanobis; `points` row-major). The caliper of a space is held on its `line`, the propensity logit (Rosenbaum and
 * Rubin 1985).
 */
export type Measure =
	| { readonly kind: 'line'; readonly line: Float64Array }
	| {
			readonly kind: 'space';
			readonly line: Float64Array;
			readonly points: Float64Array;
			readonly dimensions: number;
	  };

/** One control given to one treated row. */
export interface Pair {
	readonly treated: number;
	readonly control: number;
	readonly distance: number;
}

/** The rows of each stratum among `rows`, in the order given. */
export function byStratum(rows: readonly number[], strata: Int32Array): ReadonlyMap<number, readonly number[]> {
	const groups = new Map<number, number[]>();
	for (const row of rows) {
		const stratum = strata[row] ?? 0;
		const group = groups.get(stratum);
		if (group === undefined) groups.set(stratum, [row]);
		else group.push(row);
	}
	return groups;
}

/** Gives a control to the treated row that asks, and removes it from the pool; undefined when none may be had. */
export type Taker = (treated: number) => { readonly row: number; readonly distance: number } | undefined;
