/** Why: the partnership sees when and whether, never what; its rows are kept in step with the host's own. */
import type { ReviewId } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import type { MeetingKind } from './bookings.ts';

/** Keeps the dates that the partnership sees in step. */
export async function reschedule(
	tx: Transaction,
	programmeId: string,
	reviewId: ReviewId,
	kind: MeetingKind,
	change: { readonly meet_on?: string; readonly nominal_on?: string; readonly done_on?: string },
): Promise<void> {
	await tx
		.updateTable('follow_up_schedule')
		.set(change)
		.where('programme_id', '=', programmeId)
		.where('review_id', '=', reviewId)
		.where('kind', '=', kind)
		.execute();
}
