/** Why: the team reads what the host chose to share, and the host sees what it has shared and can take back. */
import { sql } from 'kysely';
import { may, refuse } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import { ok, problem, type Result, type ReviewId } from '#lib/kernel/index.ts';
import { findReview, type ReviewRow } from './find-review.server.ts';

/** One shared document. The size is in bytes. */
export interface SharedDocument {
	readonly id: string;
	readonly name: string;
	readonly mediaType: string;
	readonly size: number;
	readonly sharedBy: string | null;
	readonly sharedAt: string;
	readonly withdrawnAt: string | null;
}

/** A review's documents; the team sees only those that are still shared. */
export interface ReviewDocuments {
	readonly review: ReviewRow;
	readonly documents: readonly SharedDocument[];
	readonly withdrawn: readonly SharedDocument[];
	readonly readers: readonly { readonly name: string | null }[];
	readonly mayShare: boolean;
}

/** Lists the documents, newest first. Two round trips. */
export async function listDocuments(
	by: Acting,
	id: ReviewId,
): Promise<Result<ReviewDocuments, 'not-found' | 'not-allowed'>> {
	const { viewer } = by;
	return by.transaction(async (tx) => {
		const review = await findReview(tx, viewer, id);
		if (!review) return problem('not-found');
		const refused = refuse(viewer, 'document.read', { review: review.id });
		if (refused) return refused;
		const found = await sql<{ documents: readonly SharedDocument[]; readers: readonly { name: string | null }[] }>`
select
	coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'name', d.name, 'mediaType', d.media_type, 'size', d.size, 'sharedBy', p.name,
		'sharedAt', d.shared_at, 'withdrawnAt', d.withdrawn_at) order by d.shared_at desc, d.id) from review_document d
		left join person p on p.id = d.shared_by where d.programme_id = ${viewer.programme.id} and d.review_id = ${id}), '[]') as documents,
	coalesce((select jsonb_agg(jsonb_build_object('name', p.name) order by m.part, p.name) from review_member m
		left join person p on p.id = m.person_id where m.programme_id = ${viewer.programme.id} and m.review_id = ${id}
			and m.ended_at is null and m.part <> 'champion'), '[]') as readers`.execute(tx);
		const { documents = [], readers = [] } = found.rows[0] ?? {};
		const mayShare = may(viewer, 'document.share', { review: review.id });
		return ok({
			review,
			documents: documents.filter((one) => one.withdrawnAt === null),
			withdrawn: mayShare ? documents.filter((one) => one.withdrawnAt !== null) : [],
			readers,
			mayShare,
		});
	});
}
