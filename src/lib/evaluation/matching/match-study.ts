/** Why: the whole of a matching, from columns to pairs and balance, in one call that can be stored and run again. */
import { balanceTable, type BalanceRow } from './balance/balance-table.ts';
import type { Matched } from './matching-fault.ts';
import { nearestPairs, type NearestRule } from './pairing/nearest.ts';
import { optimalPairs } from './pairing/optimal.ts';
import type { Measure, Pair, PairingTask } from './pairing/pairing-task.ts';
import { inOrder, type TreatedOrder } from './pairing/treated-order.ts';
import { unmatchedOf, type WhyUnmatched } from './pairing/unmatched.ts';
import { whiten } from './pairing/whiten.ts';
import { fitPropensity, type Propensity } from './propensity/fit-propensity.ts';
import { strataOf } from './strata.ts';
import type { FactorColumn, StudyColumn } from './study-columns.ts';

export interface MatchingDesign {
	/** The matching variables: all go into the propensity score, the Mahalanobis distance and the balance table. */
	readonly columns: readonly StudyColumn[];
	readonly treated: readonly boolean[];
	readonly distance: 'probability' | 'logit' | 'mahalanobis';
	readonly method: 'nearest' | 'optimal';
	/** In standard deviations (whole sample, n − 1) of the probability or logit; of the logit for Mahalanobis. */
	readonly caliper?: number | undefined;
	/** Pairs agree in these; for bands of a quantity see `coarsen`. */
	readonly exact?: readonly FactorColumn[];
	readonly ratio?: number;
	/** Only nearest-neighbour matching depends on it; from the largest propensity down when not given. */
	readonly order?: TreatedOrder;
	/** What nearest-neighbour matching takes for nearest on a line; as R's MatchIt 4.5.1 when not given. */
	readonly rule?: NearestRule;
}

export interface MatchedStudy {
	readonly propensity: Propensity;
	/** Row numbers from 0; in the order of the treated rows, then as chosen. */
	readonly pairs: readonly Pair[];
	readonly unmatched: readonly { readonly treated: number; readonly why: WhyUnmatched }[];
	/** The caliper in units of the line; Infinity for none. */
	readonly caliperWidth: number;
	readonly totalDistance: number;
	readonly balance: readonly BalanceRow[];
}

/**
 * Fits the propensity score, pairs treated with untreated rows as the design says, and tables the balance. Assumes, as
 * any matching, that nothing unmeasured moves both treatment and outcome; looks at no outcome. The same design gives
 * the same pairs. Faults as `fitPropensity`, `strataOf` and `whiten`.
 */
export function matchStudy(design: MatchingDesign): Matched<MatchedStudy> {
	const strata = strataOf(design.exact ?? [], design.treated.length);
	if (!strata.ok) return strata;
	const fitted = fitPropensity(design.columns, design.treated);
	if (!fitted.ok) return fitted;
	const propensity = fitted.value;
	const measured = measureOf(design, propensity);
	if (!measured.ok) return measured;
	const measure = measured.value;
	const caliperWidth = design.caliper === undefined ? Infinity : design.caliper * deviationOf(measure.line);
	const rowsWhere = (group: boolean): readonly number[] =>
		design.treated.flatMap((value, row) => (value === group ? [row] : []));
	const task: PairingTask = {
		treated: rowsWhere(true),
		controls: rowsWhere(false),
		strata: strata.value,
		measure,
		caliper: caliperWidth,
		ratio: design.ratio ?? 1,
	};
	const found =
		design.method === 'optimal'
			? optimalPairs(task)
			: nearestPairs(task, inOrder(task.treated, measure.line, design.order ?? { kind: 'largest' }), design.rule);
	const pairs = found.toSorted((a, b) => a.treated - b.treated);
	return {
		ok: true,
		value: {
			propensity,
			pairs,
			unmatched: unmatchedOf(task, pairs),
			caliperWidth,
			totalDistance: pairs.reduce((sum, pair) => sum + pair.distance, 0),
			balance: balanceTable(design.columns, measure.line, design.treated, pairs),
		},
	};
}

function measureOf({ distance, treated }: MatchingDesign, propensity: Propensity): Matched<Measure> {
	if (distance !== 'mahalanobis') {
		const line = distance === 'logit' ? propensity.logit : propensity.probability;
		return { ok: true, value: { kind: 'line', line } };
	}
	const white = whiten(propensity.design, treated);
	if (!white.ok) return white;
	const { cells: points, dimensions } = white.value;
	return { ok: true, value: { kind: 'space', line: propensity.logit, points, dimensions } };
}

function deviationOf(values: Float64Array): number {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}
