import { describe, expect, it } from 'vitest';
import type { ReviewState } from '#lib/reviews/index.ts';
import { receivedReview } from './received-review.ts';

const reason = 'r';

describe('a school has received the programme', () => {
	it.each<[string, readonly ReviewState[], 0 | 1]>([
		['never without a review', [], 0],
		['not by planning one', [{ status: 'evidence-shared' }], 0],
		['with feedback', [{ status: 'feedback-given' }], 1],
		['once, whatever came after', [{ status: 'cancelled', reason }, { status: 'closed' }], 1],
		['not by one that was called off', [{ status: 'cancelled', reason }], 0],
		['when a later step was put off', [{ status: 'postponed', reason, returnsTo: 'report-draft' }], 1],
		[
			'when only the report is missing',
			[{ status: 'partial', reason, missing: ['report'], reached: 'feedback-given' }],
			1,
		],
		[
			'not when it ended without feedback',
			[{ status: 'partial', reason, missing: ['feedback'], reached: 'in-progress' }],
			0,
		],
	])('%s', (_name, reviews, received) => {
		expect(receivedReview(reviews)).toBe(received);
	});
});
