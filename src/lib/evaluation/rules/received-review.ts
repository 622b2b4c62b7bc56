/** Why: who received the programme is decided from its own records, by the one thing that cannot be had without it. */
import { hasReached, type ReviewState } from '#lib/reviews/index.ts';
import type { Rule } from './rule.ts';

export const receivedRule: Rule = {
	version: 'received-1',
	source:
		'Our reading of Godfrey and Munoz-Chereau 2024, “Attrition and compliance” (domain e.5), for a programme that records reviews and no training',
};

/** The dose that a school received, 0 or 1: 1 once one of its reviews has come as far as feedback to the host. */
export function receivedReview(reviews: readonly ReviewState[]): 0 | 1 {
	return reviews.some((review) => hasReached(review, 'feedback-given')) ? 1 : 0;
}
