/** Why: the plan of a visit comes into being with the first thing that somebody saves, and every edit knows what it was based on. */
import type { Viewer } from '#lib/access/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import type { ReviewRow } from './find-review.server.ts';

/** The columns of a plan that an edit may change. */
export interface PlanChange {
	readonly focus_question?: string;
	readonly focus_code?: string | null;
	readonly focus_agreed_by_host?: Date | null;
	readonly focus_agreed_by_lead?: Date | null;
	readonly meeting_on?: string | null;
	readonly meeting_notes?: string;
	readonly safeguarding_lead?: string;
	readonly checklist?: string;
	readonly override_reason?: string;
	readonly override_by?: string;
}

/** Stores `change` over the version it was based on (0: none yet) and gives the new version; undefined when it was stale. */
export async function savePlan(
	transaction: Transaction,
	viewer: Viewer,
	review: ReviewRow,
	based: number,
	change: PlanChange,
): Promise<number | undefined> {
	const programme_id = viewer.programme.id;
	if (based === 0) {
		const made = await transaction
			.insertInto('review_plan')
			.values({ programme_id, review_id: review.id, host_school_id: review.host_school_id, ...change })
			.onConflict((conflict) => conflict.columns(['programme_id', 'review_id']).doNothing())
			.returning('version')
			.executeTakeFirst();
		return made?.version;
	}
	const kept = await transaction
		.updateTable('review_plan')
		.set((expression) => ({ ...change, version: expression('version', '+', 1) }))
		.where('programme_id', '=', programme_id)
		.where('review_id', '=', review.id)
		.where('version', '=', based)
		.returning('version')
		.executeTakeFirst();
	return kept?.version;
}
