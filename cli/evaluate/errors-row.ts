/** Why: each kind of standard error goes into the output under the golden files’ name, with its p and interval. */
import { valueOrNull, type Computed, type SmallGroup, type TResult } from '#lib/evaluation/index.ts';
import type { Cell } from './print.ts';

/** `se_<kind>` for each kind; then p and the interval of each. Empty where there is no such number. */
export function errorsRow(errors: Readonly<Record<string, Computed<TResult> | null>>): Readonly<Record<string, Cell>> {
	const found = Object.entries(errors).map(
		([kind, computed]) => [kind, computed === null ? null : valueOrNull(computed)] as const,
	);
	const row: Record<string, Cell> = {};
	for (const [kind, result] of found) row[`se_${kind}`] = result?.standardError ?? null;
	for (const [kind, result] of found) {
		row[`p_${kind}`] = result?.p ?? null;
		row[`ci_low_${kind}`] = result?.low ?? null;
		row[`ci_high_${kind}`] = result?.high ?? null;
	}
	return row;
}

type Warning =
	| SmallGroup
	| { readonly kind: 'few-clusters'; readonly clusters: number; readonly limit: number }
	| { readonly kind: 'weak-instrument'; readonly f: number; readonly limit: number }
	| { readonly kind: 'staggered-adoption'; readonly onsets: readonly number[] };

/** A warning as a sentence. */
export function warningWords(warning: Warning): string {
	switch (warning.kind) {
		case 'small-group':
			return `${warning.group}: ${String(warning.n)} schools, fewer than ${String(warning.limit)}`;
		case 'few-clusters':
			return `${String(warning.clusters)} clusters, fewer than ${String(warning.limit)}: the clustered error is likely too small`;
		case 'weak-instrument':
			return `the first stage's F is ${warning.f.toFixed(1)}, below ${String(warning.limit)}: the effect on compliers is unreliable`;
		case 'staggered-adoption':
			return `schools start in ${warning.onsets.join(', ')}: the two-way estimate also compares them with one another`;
	}
}
