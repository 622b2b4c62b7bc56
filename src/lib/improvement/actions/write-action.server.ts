/** Why: staff leave the workshop with their own actions, in their own words, written by themselves. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type ActionId, type Result, type ReviewId } from '#lib/kernel/index.ts';
import type { ReviewStatus } from '#lib/reviews/index.ts';
import { findReview } from '#lib/reviews/index.server.ts';
import { catchUpInside } from '../catch-up-review.server.ts';
import type { ActionFields } from './action-fields.ts';
import { columnsOf } from './store-action.server.ts';

export interface WriteAction extends ActionFields {
	readonly id: ActionId;
	readonly reviewId: ReviewId;
	/** The idea it came from. */
	readonly ideaId?: string | undefined;
}

/**
 * Writes an action, by hand or from an idea; sent twice with one id it is one action. Once the workshop has been held the
 * review's actions are live. 'invalid' when the owner is not on the host's staff.
 */
export async function writeAction(
	by: Acting,
	input: WriteAction,
): Promise<
	Result<{ readonly id: ActionId; readonly review: ReviewStatus | undefined }, 'not-allowed' | 'not-found' | 'invalid'>
> {
	const refused = refuse(by.viewer, 'action.write', { review: input.reviewId });
	if (refused) return refused;
	return by.transaction(async (tx) => {
		const review = await findReview(tx, by.viewer, input.reviewId);
		if (!review) return problem('not-found');
		const columns = await columnsOf(tx, by.viewer, review.host_school_id, input);
		if (!columns) return problem('invalid', { fields: [{ field: 'owner', message: 'not-on-the-staff' }] });
		await tx
			.insertInto('action')
			.values({
				programme_id: by.viewer.programme.id,
				id: input.id,
				review_id: input.reviewId,
				host_school_id: review.host_school_id,
				idea_id: input.ideaId ?? null,
				...columns,
				created_by: by.viewer.person.id,
				created_at: by.viewer.now,
			})
			.onConflict((conflict) => conflict.columns(['programme_id', 'id']).doNothing())
			.execute();
		await audit(tx, by.viewer, 'action.write', {
			subjectId: input.id,
			hostSchoolId: review.host_school_id,
			detail: { did: 'add', due: input.dueOn, fromIdea: input.ideaId !== undefined },
		});
		return ok({ id: input.id, review: await catchUpInside(tx, by.viewer, input.reviewId) });
	});
}
