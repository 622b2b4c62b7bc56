/** Why: an item that two groups answered is looked at from every side at once: means, order, shares and size. */
import { effectSize, type EffectSize } from '../comparing/effect-size.ts';
import { mannWhitney, type MannWhitney } from '../comparing/mann-whitney.ts';
import { studentT } from '../comparing/student-t.ts';
import type { TResult } from '../comparing/t-result.ts';
import { twoProportions, type TwoProportions } from '../comparing/two-proportions.ts';
import { welchT } from '../comparing/welch-t.ts';
import type { Computed } from '../computed.ts';
import { mean, moments, present } from '../moments.ts';
import { agreement, type Agreement } from './agreement.ts';
import { smallGroups, type SmallGroup } from './small-groups.ts';

/** One group's answers to one item. */
export interface GroupAnswers extends Agreement {
	readonly mean: number | null;
	readonly deviation: number | null;
}

/** One item compared between two groups; every difference is the first minus the second. */
export interface AnswerComparison {
	readonly first: GroupAnswers;
	readonly second: GroupAnswers;
	readonly student: Computed<TResult>;
	readonly welch: Computed<TResult>;
	readonly mannWhitney: Computed<MannWhitney>;
	readonly proportions: Computed<TwoProportions>;
	readonly effect: Computed<EffectSize>;
	readonly warnings: readonly SmallGroup[];
}

/**
 * Compares the codes of two independent groups by every test of domain e.2; missing answers (`null`) are left out and
 * counted. Each test carries its own assumptions; each says why where it has no answer.
 *
 * @param agreeing codes that count as agreement
 */
export function compareAnswers(
	first: readonly (number | null)[],
	second: readonly (number | null)[],
	agreeing: readonly number[],
): AnswerComparison {
	const [a, b] = [present(first), present(second)];
	const [left, right] = [describe(first, agreeing), describe(second, agreeing)];
	return {
		first: left,
		second: right,
		student: studentT(a, b),
		welch: welchT(a, b),
		mannWhitney: mannWhitney(a, b),
		proportions: twoProportions({ yes: left.agree, n: left.n }, { yes: right.agree, n: right.n }),
		effect: effectSize(a, b),
		warnings: smallGroups({ first: a.length, second: b.length }),
	};
}

function describe(codes: readonly (number | null)[], agreeing: readonly number[]): GroupAnswers {
	const values = present(codes);
	const found = moments(values);
	return {
		...agreement(codes, agreeing),
		mean: mean(values),
		deviation: found === null ? null : Math.sqrt(found.variance),
	};
}
