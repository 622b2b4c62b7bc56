/** Why: what the host shared stays the host's to take back. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type Result, type ReviewId } from '#lib/kernel/index.ts';
import { findReview } from './find-review.server.ts';

/** Takes a document back: from now on nobody can open it. Doing it twice keeps the first time. */
export async function withdrawDocument(
	by: Acting,
	input: { readonly reviewId: ReviewId; readonly id: string },
): Promise<Result<null, 'not-allowed' | 'not-found'>> {
	return by.transaction(async (tx) => {
		const review = await findReview(tx, by.viewer, input.reviewId);
		if (!review) return problem('not-found');
		const refused = refuse(by.viewer, 'document.share', { review: review.id });
		if (refused) return refused;
		const done = await tx
			.updateTable('review_document')
			.set({ withdrawn_at: by.viewer.now })
			.where('programme_id', '=', by.viewer.programme.id)
			.where('review_id', '=', review.id)
			.where('id', '=', input.id)
			.where('withdrawn_at', 'is', null)
			.returning('id')
			.executeTakeFirst();
		if (!done) return ok(null);
		await audit(tx, by.viewer, 'document.share', {
			subjectId: review.id,
			hostSchoolId: review.host_school_id,
			detail: { document: input.id, withdrawn: true },
		});
		return ok(null);
	});
}
