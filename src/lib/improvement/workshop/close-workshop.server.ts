/** Why: when the champions go home the review moves on, without anybody having to say so twice. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type Result, type ReviewId } from '#lib/kernel/index.ts';
import type { ReviewStatus } from '#lib/reviews/index.ts';
import { catchUpInside } from '../catch-up-review.server.ts';
import { reschedule } from '../follow-up/reschedule.server.ts';
import { changeWorkshop, findWorkshop } from './find-workshop.server.ts';
import { holdStage } from './hold-votes.server.ts';

/**
 * Ends an open workshop: the code lets nobody in, the result stands, and the review becomes 'workshop-held' (with
 * actions, 'actions-live') as soon as its report is agreed. Closing a closed one changes nothing.
 */
export async function closeWorkshop(
	by: Acting,
	input: { readonly reviewId: ReviewId; readonly version: number },
): Promise<
	Result<{ readonly review: ReviewStatus | undefined }, 'not-allowed' | 'not-found' | 'stale' | 'wrong-state'>
> {
	const refused = refuse(by.viewer, 'workshop.lead', { review: input.reviewId });
	if (refused) return refused;
	return by.transaction(async (tx) => {
		const workshop = await findWorkshop(tx, by.viewer, input.reviewId);
		if (!workshop) return problem('not-found');
		if (workshop.status === 'planned') return problem('wrong-state');
		if (workshop.status === 'open') {
			await holdStage(tx, workshop.id);
			const change = { status: 'closed', stage: 'result' } as const;
			const version = await changeWorkshop(tx, by.viewer, input.reviewId, input.version, change);
			if (version === undefined) return problem('stale');
			await reschedule(tx, by.viewer.programme.id, input.reviewId, 'workshop', { done_on: by.viewer.today });
			await audit(tx, by.viewer, 'workshop.lead', {
				subjectId: workshop.id,
				hostSchoolId: workshop.host_school_id,
				detail: { did: 'close' },
			});
		}
		return ok({ review: await catchUpInside(tx, by.viewer, input.reviewId) });
	});
}
