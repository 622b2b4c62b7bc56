/** Why: two people changing one review at a time is noticed by its version, before anything of the second is stored. */
import type { Viewer } from '#lib/access/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';

/** Raises the review's version from the one an edit was based on; undefined when somebody was quicker. */
export async function takeVersion(
	transaction: Transaction,
	viewer: Viewer,
	reviewId: string,
	based: number,
): Promise<number | undefined> {
	const row = await transaction
		.updateTable('review')
		.set((expression) => ({ version: expression('version', '+', 1) }))
		.where('programme_id', '=', viewer.programme.id)
		.where('id', '=', reviewId)
		.where('version', '=', based)
		.returning('version')
		.executeTakeFirst();
	return row?.version;
}
