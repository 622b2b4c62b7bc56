/** Why: who may carry a review onwards differs from step to step; one table says which verb each step asks for. */
import type { Verb } from '#lib/access/index.ts';
import type { ReviewMove } from '../rules/review-state.ts';

/** The verb that each move needs. */
export const verbOfMove: Readonly<Record<ReviewMove, Verb>> = {
	'confirm-team': 'review.plan',
	'agree-pre-review': 'pre-review.agree',
	'share-evidence': 'document.share',
	'begin-visit': 'review.begin',
	'give-feedback': 'review.feedback',
	'draft-report': 'report.write',
	'send-for-accuracy-check': 'report.send',
	'return-to-draft': 'report.write',
	'agree-report': 'report.send',
	'hold-workshop': 'workshop.lead',
	'set-actions-live': 'action.write',
	'follow-up': 'follow-up.write',
	close: 'review.move',
	postpone: 'review.stop',
	resume: 'review.stop',
	cancel: 'review.stop',
	'end-partial': 'review.end-partial',
};
