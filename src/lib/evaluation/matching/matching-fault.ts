/** Why: data that cannot be matched must say which rows or columns are at fault, so that a person can mend them. */

/** A column that others say already; `explainedBy` names them, `(Intercept)` when it does not vary at all. */
export interface CollinearColumn {
	readonly column: string;
	readonly explainedBy: readonly string[];
}

/** Rows count from 0 in the order given. */
export type MatchingFault =
	| { readonly kind: 'missing'; readonly cells: readonly { readonly row: number; readonly column: string }[] }
	| { readonly kind: 'no-treated' }
	| { readonly kind: 'no-controls' }
	| { readonly kind: 'collinear'; readonly columns: readonly CollinearColumn[] }
	/** These columns together tell treated from untreated without error, so no propensity lies between 0 and 1. */
	| { readonly kind: 'separated'; readonly columns: readonly string[] }
	| { readonly kind: 'no-convergence'; readonly iterations: number };

/** Either the value or what is wrong with the data; narrow on `ok`. */
export type Matched<Value> =
	{ readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: MatchingFault };

/** The data cannot be used, and this is why. */
export function fault(what: MatchingFault): { readonly ok: false; readonly fault: MatchingFault } {
	return { ok: false, fault: what };
}
