/** Why: Student, Welch and paired t answer in the same shape, so that tables can show any of them. */
import { ok } from '#lib/kernel/index.ts';
import { cannot, type Computed } from '../computed.ts';
import { studentCritical, studentTwoSided } from '../distribution/student.ts';

/** A t test: the difference tested, its standard error, t, degrees of freedom, two-sided p and the interval. */
export interface TResult {
	readonly difference: number;
	readonly standardError: number;
	readonly t: number;
	readonly df: number;
	readonly p: number;
	readonly low: number;
	readonly high: number;
}

/**
 * t = difference / SE, two-sided p and the interval difference ± t* SE. As R does, a standard error within rounding
 * (10 units in the last place of `size`, the larger mean) counts as no variation.
 */
export function tResult(
	difference: number,
	standardError: number,
	df: number,
	size: number,
	confidence: number,
): Computed<TResult> {
	if (!(confidence > 0 && confidence < 1)) return cannot('out-of-range');
	if (!(standardError > 10 * Number.EPSILON * Math.abs(size))) return cannot('no-variation');
	const t = difference / standardError;
	const half = studentCritical(confidence, df) * standardError;
	return ok({
		difference,
		standardError,
		t,
		df,
		p: studentTwoSided(t, df),
		low: difference - half,
		high: difference + half,
	});
}
