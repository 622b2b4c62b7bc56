/** Why: the host agrees to words, so new words after that need a new look; the report says so itself. */
import type { Viewer } from '#lib/access/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import type { ReportAtHand } from './report-at-hand.server.ts';

/** After a change to a report that is with its host: a new version of it, and the host's word on the facts is open again. */
export async function reopenFacts(tx: Transaction, viewer: Viewer, at: ReportAtHand): Promise<void> {
	if (at.report !== 'accuracy-check') return;
	await tx
		.updateTable('report')
		.set((eb) => ({ version: eb('version', '+', 1), facts_agreed_at: null, facts_agreed_by: null }))
		.where('programme_id', '=', viewer.programme.id)
		.where('review_id', '=', at.reviewId)
		.where('status', '=', 'accuracy-check')
		.execute();
}
