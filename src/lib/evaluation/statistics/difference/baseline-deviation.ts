/** Why: an effect is told in standard deviations of what schools scored before, so that studies can be compared. */
import { moments } from '../moments.ts';

/**
 * Standard deviation of the outcome before, pooled within the treated and the comparison schools:
 * √(Σ (nᵢ − 1)sᵢ² / Σ (nᵢ − 1)) (Morris 2008, without the correction for small samples). `null` when there are too few schools or they do not differ.
 */
export function baselineDeviation(
	schools: readonly { readonly treated: boolean; readonly before: number }[],
): number | null {
	let squares = 0;
	let df = 0;
	for (const side of [true, false]) {
		const found = moments(schools.filter(({ treated }) => treated === side).map(({ before }) => before));
		if (found === null) continue;
		squares += found.variance * (found.n - 1);
		df += found.n - 1;
	}
	return df > 0 && squares > 0 ? Math.sqrt(squares / df) : null;
}
