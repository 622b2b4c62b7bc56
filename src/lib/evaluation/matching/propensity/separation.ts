/** Why: where a column alone tells treated from untreated, its coefficient is infinite, and R only hints at it. */
import type { LogisticFit } from './logistic-regression.ts';

/** `complete`: every row is told apart; `quasi`: only `rows`. */
export interface Separation {
	readonly kind: 'complete' | 'quasi';
	readonly rows: readonly number[];
}

/**
 * Whether the maximum likelihood estimate exists (Albert and Anderson 1984): it does not when some direction γ has
 * sᵢ xᵢγ ≥ 0 for every row (sᵢ = 1 treated, −1 not) and > 0 for some. Along such a direction the likelihood grows for
 * ever with an exponentially thin tail, so Newton's method goes on by about 1 a step in η of the separated rows and by
 * about 0 in the others; without separation the step after convergence is about 0 everywhere. So the next step d of a
 * fit is itself the witness: rows with sᵢ xᵢd > ½ are separated if no row has sᵢ xᵢd < −0.01.
 */
export function separationOf(fit: LogisticFit, treated: readonly boolean[]): Separation | null {
	const rows: number[] = [];
	for (let row = 0; row < fit.nextLogit.length; row += 1) {
		const along = (fit.nextLogit[row] as number) * (treated[row] === true ? 1 : -1);
		if (along < -0.01) return null;
		if (along > 0.5) rows.push(row);
	}
	if (rows.length === 0) return null;
	return { kind: rows.length === fit.nextLogit.length ? 'complete' : 'quasi', rows };
}
