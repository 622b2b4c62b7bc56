/** Why: whether matching made the groups alike is seen term by term, before anyone looks at an outcome. */
import type { Pair } from '../pairing/pairing-task.ts';
import { levelsOf, type StudyColumn } from '../study-columns.ts';
import { weightedMean, weightedVariance, type Weighted } from './weighted-moments.ts';

/** One term before and after; `null` where the figure does not exist. Keys are those of R's table in golden/. */
export interface BalanceRow {
	readonly term: string;
	readonly treated_mean: number;
	readonly control_mean_all: number;
	readonly smd_all: number | null;
	readonly treated_mean_matched: number | null;
	readonly control_mean_matched: number | null;
	readonly smd_matched: number | null;
	/** Treated variance over control variance; only for quantities, since a share's variance follows from its mean. */
	readonly variance_ratio_all: number | null;
	readonly variance_ratio_matched: number | null;
}

/** R's MatchIt calls a difference of means smaller than this none (the root of the machine's epsilon). */
const nothing = Math.sqrt(Number.EPSILON);

/**
 * Balance before and after matching (Rosenbaum and Rubin 1985; Austin 2009), one row for the distance, each numeric
 * column and each level of each factor. Standardised mean difference = (treated mean − control mean) / s, with s the
 * standard deviation of the **treated before matching**, so that before and after share a yardstick: √(p(1 − p)) for
 * 0/1 terms, divisor n − 1 otherwise; where the treated do not vary, the deviation pooled within both groups. After
 * matching each treated weighs 1 and each of its controls 1/(their number).
 */
export function balanceTable(
	columns: readonly StudyColumn[],
	distance: Float64Array,
	treated: readonly boolean[],
	pairs: readonly Pair[],
): readonly BalanceRow[] {
	const groups = groupsOf(treated, pairs);
	const rows = [balanceRow('distance', distance, groups)];
	for (const column of columns)
		if (column.kind === 'numeric')
			rows.push(
				balanceRow(
					column.name,
					Float64Array.from(column.values, (value) => value ?? 0),
					groups,
				),
			);
		else
			for (const level of levelsOf(column)) {
				const values = Float64Array.from(column.values, (value) => Number(value === level));
				rows.push(balanceRow(column.name + level, values, groups));
			}
	return rows;
}

interface Groups {
	readonly treated: Weighted;
	readonly controls: Weighted;
	readonly treatedMatched: Weighted;
	readonly controlsMatched: Weighted;
}

function groupsOf(treated: readonly boolean[], pairs: readonly Pair[]): Groups {
	const of = (group: boolean): Weighted => {
		const rows = treated.flatMap((value, row) => (value === group ? [row] : []));
		return { rows, weights: rows.map(() => 1) };
	};
	const shares = new Map<number, number>();
	for (const pair of pairs) shares.set(pair.treated, (shares.get(pair.treated) ?? 0) + 1);
	return {
		treated: of(true),
		controls: of(false),
		treatedMatched: { rows: [...shares.keys()], weights: Array.from(shares, () => 1) },
		controlsMatched: {
			rows: pairs.map((pair) => pair.control),
			weights: pairs.map((pair) => 1 / (shares.get(pair.treated) ?? 1)),
		},
	};
}

function balanceRow(term: string, values: Float64Array, groups: Groups): BalanceRow {
	const binary = values.every((value) => value === 0 || value === 1);
	const variance = (group: Weighted): number => weightedVariance(values, group, binary);
	const deviation = yardstick(variance(groups.treated), variance(groups.controls), groups, binary);
	const treatedMean = weightedMean(values, groups.treated);
	const controlMean = weightedMean(values, groups.controls);
	const none = groups.treatedMatched.rows.length === 0;
	const treatedMatched = none ? null : weightedMean(values, groups.treatedMatched);
	const controlMatched = none ? null : weightedMean(values, groups.controlsMatched);
	const ratio = (above: Weighted, below: Weighted): number | null => {
		const quotient = binary ? NaN : variance(above) / variance(below);
		return Number.isFinite(quotient) ? quotient : null;
	};
	return {
		term,
		treated_mean: treatedMean,
		control_mean_all: controlMean,
		smd_all: standardised(treatedMean - controlMean, deviation),
		treated_mean_matched: treatedMatched,
		control_mean_matched: controlMatched,
		smd_matched:
			treatedMatched === null || controlMatched === null
				? null
				: standardised(treatedMatched - controlMatched, deviation),
		variance_ratio_all: ratio(groups.treated, groups.controls),
		variance_ratio_matched: ratio(groups.treatedMatched, groups.controlsMatched),
	};
}

function yardstick(treated: number, controls: number, groups: Groups, binary: boolean): number {
	const own = Math.sqrt(treated);
	if (Number.isFinite(own) && own >= nothing) return own;
	const degrees = (group: Weighted): number => group.rows.length - (binary ? 0 : 1);
	const [n1, n0] = [degrees(groups.treated), degrees(groups.controls)];
	return Math.sqrt((n1 * (Number.isFinite(treated) ? treated : 0) + n0 * controls) / (n1 + n0));
}

function standardised(difference: number, deviation: number): number | null {
	if (Math.abs(difference) <= nothing) return 0;
	return deviation > 0 ? difference / deviation : null;
}
