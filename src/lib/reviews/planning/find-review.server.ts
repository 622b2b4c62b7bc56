/** Why: every use case of a review begins by finding it, behind the second wall, in one trip. */
import type { Viewer } from '#lib/access/index.ts';
import type { CalendarDate, ClusterId, CycleId, PartnershipId, ReviewId, SchoolId } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import type { ReviewStatus } from '../rules/review-state.ts';

/** One review as it is stored, with the names that every page of it shows. */
export interface ReviewRow {
	readonly id: ReviewId;
	readonly version: number;
	readonly cycle_id: CycleId;
	readonly cluster_id: ClusterId;
	readonly partnership_id: PartnershipId;
	readonly host_school_id: SchoolId;
	readonly host_name: string;
	readonly host_country: string;
	readonly mode: 'in-person' | 'partly-remote' | 'remote' | 'rapid';
	readonly first_day: CalendarDate;
	readonly last_day: CalendarDate;
	readonly status: ReviewStatus;
	readonly status_reason: string | null;
	readonly returns_to: string | null;
	readonly missing_steps: readonly string[];
}

/** The review, when the viewer may see that it exists; undefined otherwise. */
export async function findReview(
	transaction: Transaction,
	viewer: Viewer,
	id: ReviewId,
): Promise<ReviewRow | undefined> {
	const row = await transaction
		.selectFrom('review as v')
		.innerJoin('school as h', 'h.id', 'v.host_school_id')
		.select([
			'v.id',
			'v.version',
			'v.cycle_id',
			'v.cluster_id',
			'v.partnership_id',
			'v.host_school_id',
			'h.name as host_name',
			'h.country as host_country',
			'v.mode',
			'v.first_day',
			'v.last_day',
			'v.status',
			'v.status_reason',
			'v.returns_to',
			'v.missing_steps',
		])
		.where('v.programme_id', '=', viewer.programme.id)
		.where('v.id', '=', id)
		.executeTakeFirst();
	return row as ReviewRow | undefined;
}
