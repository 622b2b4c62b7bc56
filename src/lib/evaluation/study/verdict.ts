/** Why: a head reads one sentence, and it must not say more than the interval does. */
import type { TResult } from '../statistics/index.ts';
import type { Clustering } from './analysis-plan.ts';
import type { OutcomeResult } from './study-result.ts';

/** What can be said: nothing certain (the interval holds nought), more, less, or no error to judge by. */
export type Verdict = 'cannot-tell' | 'more' | 'less' | 'no-error';

/** The planned error, and what it lets one say. */
export interface Reading {
	readonly verdict: Verdict;
	readonly error: TResult | null;
}

/** Reads an outcome by the error that the plan chose beforehand, whatever the others say. */
export function readingOf({ errors }: Pick<OutcomeResult, 'errors'>, clustering: Clustering): Reading {
	const chosen = {
		partnership: errors.byPartnership,
		pair: errors.byPair,
		hc1: errors.hc1,
		ordinary: errors.ordinary,
	}[clustering];
	if (!chosen.ok) return { verdict: 'no-error', error: null };
	const { low, high } = chosen.value;
	return { verdict: low > 0 ? 'more' : high < 0 ? 'less' : 'cannot-tell', error: chosen.value };
}
