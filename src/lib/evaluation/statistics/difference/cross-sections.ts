/** Why: some data know the groups before and after, but not which row is the same school. */
import { ok } from '#lib/kernel/index.ts';
import type { TResult } from '../comparing/t-result.ts';
import type { Computed } from '../computed.ts';
import { inferenceOf } from '../regression/inference.ts';
import { leastSquares } from '../regression/least-squares.ts';

/** One observation: in the treated group or not, before or after. */
export interface Observation {
	readonly treated: boolean;
	readonly after: boolean;
	readonly outcome: number;
}

/** The difference in differences of four means. */
export interface CrossSections {
	readonly n: number;
	readonly estimate: number;
	readonly ordinary: Computed<TResult>;
	readonly hc1: Computed<TResult>;
}

/**
 * Difference-in-differences of repeated cross-sections: the interaction in y = a + b·treated + c·after + d·treated·after,
 * which is (T_after − T_before) − (C_after − C_before) of the four means (Card and Krueger 1994). Assumes parallel
 * change, groups whose make-up does not change, and independent observations. `collinear` when a cell is empty.
 */
export function crossSections(rows: readonly Observation[], confidence = 0.95): Computed<CrossSections> {
	const fit = leastSquares({
		outcome: rows.map(({ outcome }) => outcome),
		columns: [
			rows.map(() => 1),
			rows.map(({ treated }) => Number(treated)),
			rows.map(({ after }) => Number(after)),
			rows.map(({ treated, after }) => Number(treated && after)),
		],
	});
	if (!fit.ok) return fit;
	return ok({
		n: rows.length,
		estimate: fit.value.coefficients[3] ?? 0,
		ordinary: inferenceOf(fit.value, 3, { kind: 'ordinary' }, confidence),
		hc1: inferenceOf(fit.value, 3, { kind: 'hc1' }, confidence),
	});
}
