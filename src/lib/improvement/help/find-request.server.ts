/** Why: offering, accepting and closing all begin with the request, behind the second wall. */
import { sql } from 'kysely';
import type { Viewer } from '#lib/access/index.ts';
import type { PartnershipId, ReviewId, SchoolId } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';

export interface FoundRequest {
	readonly id: string;
	readonly reviewId: ReviewId;
	readonly hostSchoolId: SchoolId;
	readonly partnershipId: PartnershipId;
	readonly closed: boolean;
}

/** The request, when the viewer's partnerships include it. */
export async function findRequest(tx: Transaction, viewer: Viewer, id: string): Promise<FoundRequest | undefined> {
	const found = await sql<FoundRequest>`
select id, review_id as "reviewId", host_school_id as "hostSchoolId", partnership_id as "partnershipId", closed_at is not null as closed
from help_request where programme_id = ${viewer.programme.id} and id = ${id}`.execute(tx);
	return found.rows[0];
}
