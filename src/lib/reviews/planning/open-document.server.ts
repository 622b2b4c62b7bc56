/** Why: whoever opens a shared document is on the log that the host can read. */
import type { ReadStream } from 'node:fs';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type Result, type ReviewId } from '#lib/kernel/index.ts';
import { parseFileHash } from '#lib/platform/files/index.server.ts';
import { findReview } from './find-review.server.ts';

/** A document ready to be sent; the caller reads the stream to its end or destroys it. `missing`: the disk has lost it. */
export type OpenedDocument =
	| {
			readonly status: 'found';
			readonly name: string;
			readonly mediaType: string;
			readonly size: number;
			readonly stream: ReadStream;
	  }
	| { readonly status: 'missing' };

/** Opens a document that is still shared. 'not-found' when it was taken back. */
export async function openDocument(
	by: Acting,
	input: { readonly reviewId: ReviewId; readonly id: string },
): Promise<Result<OpenedDocument, 'not-allowed' | 'not-found'>> {
	const found = await by.transaction(async (tx) => {
		const review = await findReview(tx, by.viewer, input.reviewId);
		if (!review) return problem('not-found');
		const refused = refuse(by.viewer, 'document.read', { review: review.id });
		if (refused) return refused;
		const document = await tx
			.selectFrom('review_document')
			.select(['id', 'name', 'media_type', 'sha256'])
			.where('programme_id', '=', by.viewer.programme.id)
			.where('review_id', '=', review.id)
			.where('id', '=', input.id)
			.where('withdrawn_at', 'is', null)
			.executeTakeFirst();
		if (!document) return problem('not-found');
		await audit(tx, by.viewer, 'document.read', {
			subjectId: review.id,
			hostSchoolId: review.host_school_id,
			detail: { document: document.id },
		});
		return ok(document);
	});
	if (!found.ok) return found;
	const hash = parseFileHash(found.value.sha256);
	const reading = hash === undefined ? undefined : await by.files.read(hash);
	if (reading?.status !== 'found') return ok({ status: 'missing' });
	const { name, media_type: mediaType } = found.value;
	return ok({ status: 'found', name, mediaType, size: reading.size, stream: reading.stream });
}
