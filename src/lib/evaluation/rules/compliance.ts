/** Why: who received the programme is decided the same way for every school, from records, before any outcome. */
import type { Rule } from './rule.ts';

export const complianceRule: Rule = {
	version: 'compliance-1',
	source: 'Godfrey and Munoz-Chereau 2024, “Attrition and compliance” (domain e.5)',
};

/** How much of the programme a school received, most first. */
export const compliances = ['full', 'minimal', 'non'] as const;

export type Compliance = (typeof compliances)[number];

/** What the rule looks at: reviews received as host, and the attendance share (0 to 1; `null` when none was offered). */
export interface Received {
	readonly reviews: number;
	readonly attendance: number | null;
}

/**
 * Full: at least two reviews **and** at least 75 % of training and workshops attended, exactly 75 % included. Minimal:
 * some training **and** at least one review. Non: the rest. Decided in that order.
 */
export function compliance({ reviews, attendance }: Received): Compliance {
	const share = attendance ?? 0;
	if (reviews >= 2 && share >= 0.75) return 'full';
	return reviews >= 1 && share > 0 ? 'minimal' : 'non';
}

/** “Completed” pools full and minimal, as the study did because their answers hardly differed. */
export function completed(of: Compliance): boolean {
	return of !== 'non';
}
