/** Why: some write on paper, and an idea on paper counts as much as one from a phone. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type Result, type ReviewId } from '#lib/kernel/index.ts';
import { readIdeaText } from './idea-text.ts';
import { findWorkshop } from './find-workshop.server.ts';

/** A champion types in an idea. 'invalid' when it is empty or too long, 'wrong-state' outside the time for ideas. */
export async function addPaperIdea(
	by: Acting,
	input: { readonly id: string; readonly reviewId: ReviewId; readonly text: string },
): Promise<Result<{ readonly id: string }, 'not-allowed' | 'not-found' | 'invalid' | 'wrong-state'>> {
	const refused = refuse(by.viewer, 'idea.write', { review: input.reviewId });
	if (refused) return refused;
	const text = readIdeaText(input.text);
	if (text === undefined) return problem('invalid', { fields: [{ field: 'text', message: 'text' }] });
	return by.transaction(async (tx) => {
		const workshop = await findWorkshop(tx, by.viewer, input.reviewId);
		if (!workshop) return problem('not-found');
		if (workshop.status !== 'open' || workshop.stage === 'result') return problem('wrong-state');
		await tx
			.insertInto('idea')
			.values({
				programme_id: by.viewer.programme.id,
				id: input.id,
				workshop_id: workshop.id,
				review_id: input.reviewId,
				text,
				participant_id: null,
				created_at: by.viewer.now,
			})
			.onConflict((conflict) => conflict.columns(['programme_id', 'id']).doNothing())
			.execute();
		await audit(tx, by.viewer, 'idea.write', {
			subjectId: input.id,
			hostSchoolId: workshop.host_school_id,
			detail: { did: 'add' },
		});
		return ok({ id: input.id });
	});
}
