/** Why: a document comes in only from the host, only when it is what it says it is, and is on the disk before it is listed. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type Result, type ReviewId } from '#lib/kernel/index.ts';
import { checkUpload } from '#lib/platform/files/index.server.ts';
import { findReview } from './find-review.server.ts';

export interface ShareDocument {
	readonly reviewId: ReviewId;
	readonly id: string;
	readonly name: string;
	readonly bytes: Uint8Array;
}

/**
 * Shares a document with the team. 'too-large' over 10 MB; 'invalid' with the reason as a kind: 'empty', 'bad-name',
 * 'unknown-type', 'mismatch' or 'macros'.
 */
export async function shareDocument(
	by: Acting,
	input: ShareDocument,
): Promise<Result<{ readonly id: string }, 'not-allowed' | 'not-found' | 'invalid' | 'too-large'>> {
	const refused = refuse(by.viewer, 'document.share', { review: input.reviewId });
	if (refused) return refused;
	const check = checkUpload(input.name, input.bytes);
	if (check.status === 'too-large') return problem('too-large', { fields: [{ field: 'file', message: 'too-large' }] });
	if (check.status !== 'accepted') return problem('invalid', { fields: [{ field: 'file', message: check.status }] });
	const { hash, size } = await by.files.keep(input.bytes);
	return by.transaction(async (tx) => {
		const review = await findReview(tx, by.viewer, input.reviewId);
		if (!review) return problem('not-found');
		await tx
			.insertInto('review_document')
			.values({
				programme_id: by.viewer.programme.id,
				id: input.id,
				review_id: review.id,
				host_school_id: review.host_school_id,
				sha256: hash,
				name: check.name,
				media_type: check.mediaType,
				size,
				shared_by: by.viewer.person.id,
				shared_at: by.viewer.now,
			})
			.onConflict((conflict) => conflict.columns(['programme_id', 'id']).doNothing())
			.execute();
		await audit(tx, by.viewer, 'document.share', {
			subjectId: review.id,
			hostSchoolId: review.host_school_id,
			detail: { document: input.id, size, sha256: hash },
		});
		return ok({ id: input.id });
	});
}
