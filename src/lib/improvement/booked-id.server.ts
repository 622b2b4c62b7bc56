/** Why: two people may book the same meeting at once without seeing each other's rows; the same id makes it one meeting. */
import { createHash } from 'node:crypto';
import type { Id, ReviewId } from '#lib/kernel/index.ts';
import type { MeetingKind } from './follow-up/bookings.ts';

/** The id of a review's meeting of that kind: a version 8 UUID (RFC 9562) made from both. */
export function bookedId(reviewId: ReviewId, kind: MeetingKind): Id<'meeting'> {
	const hash = createHash('sha256').update(`${reviewId}:${kind}`).digest('hex');
	const variant = '89ab'.charAt(Number.parseInt(hash.charAt(16), 16) % 4);
	const parts = [
		hash.slice(0, 8),
		hash.slice(8, 12),
		`8${hash.slice(13, 16)}`,
		variant + hash.slice(17, 20),
		hash.slice(20, 32),
	];
	return parts.join('-') as Id<'meeting'>;
}
