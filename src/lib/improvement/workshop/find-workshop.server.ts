/** Why: every change to a workshop begins by finding it as it stands, and ends by storing it on the version that was read. */
import type { Viewer } from '#lib/access/index.ts';
import type { ReviewId } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import type { WorkshopStage, WorkshopStatus } from './stages.ts';

/** What may be changed of a workshop. */
export interface WorkshopChange {
	readonly status?: WorkshopStatus;
	readonly stage?: WorkshopStage;
	readonly agenda?: string;
	readonly minutes?: number;
}

/** The workshop's own row, or undefined when there is none or it is not for the viewer. */
export async function findWorkshop(tx: Transaction, viewer: Viewer, reviewId: ReviewId) {
	return tx
		.selectFrom('workshop')
		.select(['id', 'status', 'stage', 'version', 'agenda', 'host_school_id'])
		.where('programme_id', '=', viewer.programme.id)
		.where('review_id', '=', reviewId)
		.executeTakeFirst();
}

/** Stores a change on the version it was based on; undefined when somebody else was quicker. Gives the new version. */
export async function changeWorkshop(
	tx: Transaction,
	viewer: Viewer,
	reviewId: ReviewId,
	version: number,
	change: WorkshopChange,
): Promise<number | undefined> {
	const stored = await tx
		.updateTable('workshop')
		.set((set) => ({ ...change, version: set('version', '+', 1) }))
		.where('programme_id', '=', viewer.programme.id)
		.where('review_id', '=', reviewId)
		.where('version', '=', version)
		.returning('version')
		.executeTakeFirst();
	return stored?.version;
}
