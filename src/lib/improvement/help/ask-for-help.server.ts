/** Why: partners cannot help with what they do not know; the host asks in one sentence that someone could say yes to. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type Result, type ReviewId } from '#lib/kernel/index.ts';
import { findReview } from '#lib/reviews/index.server.ts';

/** Asks the partner schools for help; asked twice with one id it is asked once. 'invalid' when nothing is asked. */
export async function askForHelp(
	by: Acting,
	input: { readonly id: string; readonly reviewId: ReviewId; readonly text: string },
): Promise<Result<{ readonly id: string }, 'not-allowed' | 'not-found' | 'invalid'>> {
	const refused = refuse(by.viewer, 'help.ask', { review: input.reviewId });
	if (refused) return refused;
	const text = input.text.trim();
	if (text === '') return problem('invalid', { fields: [{ field: 'text', message: 'text' }] });
	return by.transaction(async (tx) => {
		const review = await findReview(tx, by.viewer, input.reviewId);
		if (!review) return problem('not-found');
		await tx
			.insertInto('help_request')
			.values({
				programme_id: by.viewer.programme.id,
				id: input.id,
				review_id: input.reviewId,
				host_school_id: review.host_school_id,
				partnership_id: review.partnership_id,
				text,
				asked_by: by.viewer.person.id,
				asked_at: by.viewer.now,
			})
			.onConflict((conflict) => conflict.columns(['programme_id', 'id']).doNothing())
			.execute();
		await audit(tx, by.viewer, 'help.ask', { subjectId: input.id, hostSchoolId: review.host_school_id });
		return ok({ id: input.id });
	});
}
