/** Why: an owner says "done" in one touch, on the way past. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type ActionId, type Result, type ReviewId } from '#lib/kernel/index.ts';
import type { ActionProgressWord } from './action-fields.ts';

/** Says how an action stands; the last word holds. */
export async function markAction(
	by: Acting,
	input: { readonly id: ActionId; readonly reviewId: ReviewId; readonly progress: ActionProgressWord },
): Promise<Result<{ readonly progress: ActionProgressWord }, 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'action.write', { review: input.reviewId });
	if (refused) return refused;
	return by.transaction(async (tx) => {
		const stored = await tx
			.updateTable('action')
			.set((set) => ({ progress: input.progress, version: set('version', '+', 1) }))
			.where('programme_id', '=', by.viewer.programme.id)
			.where('review_id', '=', input.reviewId)
			.where('id', '=', input.id)
			.returning('host_school_id')
			.executeTakeFirst();
		if (!stored) return problem('not-found');
		await audit(tx, by.viewer, 'action.write', {
			subjectId: input.id,
			hostSchoolId: stored.host_school_id,
			detail: { did: 'mark', progress: input.progress },
		});
		return ok({ progress: input.progress });
	});
}
