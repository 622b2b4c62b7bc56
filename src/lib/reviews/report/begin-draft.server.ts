/** Why: nobody starts a report; the first finding or section that is written does. */
import type { Viewer } from '#lib/access/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import { moveReview } from '../rules/review-state.ts';
import { reopenFacts } from './reopen-facts.server.ts';
import type { ReportAtHand } from './report-at-hand.server.ts';

/** Call before a change to findings or sections: makes the draft when there is none, moves the review on, reopens the facts. */
export async function beginDraft(tx: Transaction, viewer: Viewer, at: ReportAtHand): Promise<void> {
	if (at.report === null) {
		await tx
			.insertInto('report')
			.values({
				programme_id: viewer.programme.id,
				review_id: at.reviewId,
				host_school_id: at.hostSchoolId,
				status: 'draft',
			})
			.onConflict((conflict) => conflict.columns(['programme_id', 'review_id']).doNothing())
			.execute();
	}
	if (at.status === 'feedback-given') {
		const moved = moveReview({ status: at.status }, { kind: 'draft-report' });
		if (moved.kind === 'moved') {
			await tx
				.updateTable('review')
				.set((eb) => ({ status: moved.state.status, version: eb('version', '+', 1) }))
				.where('programme_id', '=', viewer.programme.id)
				.where('id', '=', at.reviewId)
				.where('status', '=', at.status)
				.execute();
		}
	}
	await reopenFacts(tx, viewer, at);
}
