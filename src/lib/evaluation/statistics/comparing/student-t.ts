/** Why: the study compared single items with the classical t test. */
import { cannot, type Computed } from '../computed.ts';
import { mean, moments } from '../moments.ts';
import { tResult, type TResult } from './t-result.ts';

/**
 * Student's t test of two independent groups (Student 1908): s² = Σ within-group squares / (n₁ + n₂ − 2),
 * t = (m₁ − m₂) / √(s²(1/n₁ + 1/n₂)), df = n₁ + n₂ − 2, two-sided.
 *
 * Assumes independent values, normal groups (or many values) and **equal variances**. The difference is the first
 * group minus the second. Needs a value in each group and three in all.
 */
export function studentT(first: readonly number[], second: readonly number[], confidence = 0.95): Computed<TResult> {
	const [m1, m2] = [mean(first), mean(second)];
	const df = first.length + second.length - 2;
	if (m1 === null || m2 === null || df < 1) return cannot('too-few');
	const variance = (squares(first) + squares(second)) / df;
	const error = Math.sqrt(variance * (1 / first.length + 1 / second.length));
	return tResult(m1 - m2, error, df, Math.max(Math.abs(m1), Math.abs(m2)), confidence);
}

function squares(values: readonly number[]): number {
	const found = moments(values);
	return found === null ? 0 : found.variance * (found.n - 1);
}
