/** Why: the same idea twice splits its votes, and a name on the wall has to come down at once. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type Result, type ReviewId } from '#lib/kernel/index.ts';
import { findWorkshop } from './find-workshop.server.ts';

/** A champion takes an idea off the wall. Its votes are no longer shown. 'wrong-state' once the result is shown. */
export async function withdrawIdea(
	by: Acting,
	input: { readonly reviewId: ReviewId; readonly ideaId: string },
): Promise<Result<{ readonly id: string }, 'not-allowed' | 'not-found' | 'wrong-state'>> {
	const refused = refuse(by.viewer, 'idea.write', { review: input.reviewId });
	if (refused) return refused;
	return by.transaction(async (tx) => {
		const workshop = await findWorkshop(tx, by.viewer, input.reviewId);
		if (!workshop) return problem('not-found');
		if (workshop.status !== 'open' || workshop.stage === 'result') return problem('wrong-state');
		const taken = await tx
			.updateTable('idea')
			.set({ withdrawn_at: by.viewer.now })
			.where('programme_id', '=', by.viewer.programme.id)
			.where('workshop_id', '=', workshop.id)
			.where('id', '=', input.ideaId)
			.where('withdrawn_at', 'is', null)
			.returning('id')
			.executeTakeFirst();
		if (taken) {
			await audit(tx, by.viewer, 'idea.write', {
				subjectId: taken.id,
				hostSchoolId: workshop.host_school_id,
				detail: { did: 'take-down' },
			});
		}
		return ok({ id: input.ideaId });
	});
}
