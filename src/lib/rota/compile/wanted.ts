/** Why: how many of each part a review takes is asked by every search; a held review keeps what it had. */
import type { RotaPart } from '../format/words.ts';
import type { Frame, FrameHost } from './frame.ts';

/** How many people take a part at a host. */
export function wanted({ book }: Frame, { held }: FrameHost, part: RotaPart): number {
	if (part === 'lead') return 1;
	const { rules } = book.input;
	if (part === 'reviewer') return held ? held.reviewerIds.length : rules.reviewers - 1;
	return held ? held.championIds.length : rules.champions;
}
