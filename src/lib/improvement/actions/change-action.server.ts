/** Why: plans meet the week they were made for; an action may be put better, given to somebody else or moved. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type ActionId, type Result, type ReviewId } from '#lib/kernel/index.ts';
import { findReview } from '#lib/reviews/index.server.ts';
import type { ActionFields, ActionProgressWord } from './action-fields.ts';
import { columnsOf } from './store-action.server.ts';

export interface ChangeAction extends ActionFields {
	readonly id: ActionId;
	readonly reviewId: ReviewId;
	readonly version: number;
	readonly progress: ActionProgressWord;
}

/** Stores a changed action. 'stale' with the newer one when a colleague changed it meanwhile. */
export async function changeAction(
	by: Acting,
	input: ChangeAction,
): Promise<Result<{ readonly version: number }, 'not-allowed' | 'not-found' | 'invalid' | 'stale'>> {
	const refused = refuse(by.viewer, 'action.write', { review: input.reviewId });
	if (refused) return refused;
	return by.transaction(async (tx) => {
		const review = await findReview(tx, by.viewer, input.reviewId);
		if (!review) return problem('not-found');
		const columns = await columnsOf(tx, by.viewer, review.host_school_id, input);
		if (!columns) return problem('invalid', { fields: [{ field: 'owner', message: 'not-on-the-staff' }] });
		const stored = await tx
			.updateTable('action')
			.set((set) => ({ ...columns, progress: input.progress, version: set('version', '+', 1) }))
			.where('programme_id', '=', by.viewer.programme.id)
			.where('review_id', '=', input.reviewId)
			.where('id', '=', input.id)
			.where('version', '=', input.version)
			.returning('version')
			.executeTakeFirst();
		if (!stored) {
			const theirs = await tx
				.selectFrom('action')
				.select(['text', 'owner_name as ownerName', 'success_measure as successMeasure', 'due_on as dueOn', 'version'])
				.where('programme_id', '=', by.viewer.programme.id)
				.where('review_id', '=', input.reviewId)
				.where('id', '=', input.id)
				.executeTakeFirst();
			return theirs ? problem('stale', { theirs }) : problem('not-found');
		}
		await audit(tx, by.viewer, 'action.write', {
			subjectId: input.id,
			hostSchoolId: review.host_school_id,
			detail: { did: 'change', due: input.dueOn, progress: input.progress },
		});
		return ok({ version: stored.version });
	});
}
