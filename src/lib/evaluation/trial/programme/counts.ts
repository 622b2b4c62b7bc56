/** Why: the counts of compliance and attrition are chosen once, where several would round to what was printed. */
import type { WithdrawalReason } from '../trial.ts';

/**
 * 16 % full and 40 % minimal of 422 leave only 68 + 170 or 69 + 169 for 238 completed (domain C1 to C3): the first is
 * taken. 57 of the 184 others withdrew before schools closed, so 127 after: the article’s 181 is a slip (C6).
 */
export const fateCounts = { full: 68, minimal: 170, lostBefore: 57, lostAfter: 127 } as const;

/** Two reviews but too little attendance; three reviews; a review but no training at all. */
export const edgeCounts = { minimalWithTwoReviews: 20, fullWithThreeReviews: 5, reviewedWithoutTraining: 3 } as const;

interface Reasons {
	readonly schools: number;
	readonly counts: readonly (readonly [WithdrawalReason, number])[];
}

/** 137 schools gave reasons: 90 named COVID (66 %), 29 capacity (21 %, the next); all others are ours (C7 to C9). */
export const reasonCounts: { readonly before: Reasons; readonly after: Reasons } = {
	before: {
		schools: 40,
		counts: [
			['capacity', 18],
			['leadership-change', 12],
			['other-partnership', 6],
			['inspection', 5],
		],
	},
	after: {
		schools: 97,
		counts: [
			['covid', 90],
			['capacity', 11],
			['leadership-change', 8],
			['planned-end', 12],
			['other-partnership', 7],
			['inspection', 4],
		],
	},
};
