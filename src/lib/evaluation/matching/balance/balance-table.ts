/** Why: whether matching made the groups alike is seen term by term, before anyone looks at an outcome. */
import type { Pair } from '../pairing/pairing-task.ts';
import { levelsOf, type StudyColumn } from '../study-columns.ts';
import { weightedMoments, weightedShares, type WeightedMoments } from './weighted-moments.ts';

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
	const weights = weightsOf(treated, pairs);
	const sizes = { treated: sum(weights.treated), controls: sum(weights.controls) };
	const quantity = (term: string, values: Float64Array): BalanceRow => {
		const binary = values.every((value) => value === 0 || value === 1);
		return balanceRow(term, binary, sizes, (group) => weightedMoments(values, weights[group], binary));
	};
	const rows = [quantity('distance', distance)];
	for (const column of columns)
		if (column.kind === 'numeric')
			rows.push(quantity(column.name, new Float64Array(column.values.map((value) => value ?? NaN))));
		else {
			const levels = levelsOf(column);
			const numbers = new Map<string | null, number>(levels.map((level, place) => [level, place]));
			const codes = new Int32Array(column.values.map((value) => numbers.get(value) ?? 0));
			const shares = mapGroups((group) => weightedShares(codes, levels.length, weights[group]));
			for (const [place, level] of levels.entries())
				rows.push(balanceRow(column.name + level, true, sizes, (group) => shares[group][place] as WeightedMoments));
		}
	return rows;
}

type Group = 'treated' | 'controls' | 'treatedMatched' | 'controlsMatched';

function mapGroups<Value>(of: (group: Group) => Value): Readonly<Record<Group, Value>> {
	return {
		treated: of('treated'),
		controls: of('controls'),
		treatedMatched: of('treatedMatched'),
		controlsMatched: of('controlsMatched'),
	};
}

/** What each row counts for in each group. */
function weightsOf(treated: readonly boolean[], pairs: readonly Pair[]): Readonly<Record<Group, Float64Array>> {
	const shares = new Map<number, number>();
	for (const pair of pairs) shares.set(pair.treated, (shares.get(pair.treated) ?? 0) + 1);
	const weights = mapGroups(() => new Float64Array(treated.length));
	treated.forEach((one, row) => void (weights[one ? 'treated' : 'controls'][row] = 1));
	for (const pair of pairs) {
		weights.treatedMatched[pair.treated] = 1;
		weights.controlsMatched[pair.control] = 1 / (shares.get(pair.treated) ?? 1);
	}
	return weights;
}

interface Sizes {
	readonly treated: number;
	readonly controls: number;
}

function balanceRow(
	term: string,
	binary: boolean,
	sizes: Sizes,
	momentsOf: (group: Group) => WeightedMoments,
): BalanceRow {
	const { treated, controls, treatedMatched, controlsMatched } = mapGroups(momentsOf);
	const deviation = yardstick(treated.variance, controls.variance, sizes, binary);
	const ratio = (above: WeightedMoments, below: WeightedMoments): number | null =>
		binary ? null : finite(above.variance / below.variance);
	return {
		term,
		treated_mean: treated.mean,
		control_mean_all: controls.mean,
		smd_all: standardised(treated.mean - controls.mean, deviation),
		treated_mean_matched: finite(treatedMatched.mean),
		control_mean_matched: finite(controlsMatched.mean),
		smd_matched: standardised(treatedMatched.mean - controlsMatched.mean, deviation),
		variance_ratio_all: ratio(treated, controls),
		variance_ratio_matched: ratio(treatedMatched, controlsMatched),
	};
}

function yardstick(treated: number, controls: number, sizes: Sizes, binary: boolean): number {
	const own = Math.sqrt(treated);
	if (Number.isFinite(own) && own >= nothing) return own;
	const [n1, n0] = binary ? [sizes.treated, sizes.controls] : [sizes.treated - 1, sizes.controls - 1];
	return Math.sqrt((n1 * (finite(treated) ?? 0) + n0 * controls) / (n1 + n0));
}

function standardised(difference: number, deviation: number): number | null {
	if (Math.abs(difference) <= nothing) return 0;
	return deviation > 0 ? finite(difference / deviation) : null;
}

function finite(value: number): number | null {
	return Number.isFinite(value) ? value : null;
}

function sum(values: Float64Array): number {
	return values.reduce((total, value) => total + value, 0);
}
