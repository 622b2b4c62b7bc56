/** Why: every step of a report first needs to know where its review and it stand; one query, the same for all. */
import type { Viewer } from '#lib/access/index.ts';
import type { ReviewId } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import type { ReviewStatus } from '../rules/review-state.ts';
import type { ReportStatus } from './report-stage.ts';

/** A review and its report, as far as the viewer may see them. `report` is null while there is none, or none for the viewer. */
export interface ReportAtHand {
	readonly reviewId: string;
	readonly hostSchoolId: string;
	readonly status: ReviewStatus;
	readonly firstDay: string;
	readonly lastDay: string;
	readonly report: ReportStatus | null;
	readonly reportVersion: number;
	readonly factsAgreed: boolean;
}

/** Loads the review and its report; undefined when the viewer sees no such review. */
export async function reportAtHand(
	tx: Transaction,
	viewer: Viewer,
	reviewId: ReviewId,
): Promise<ReportAtHand | undefined> {
	const row = await tx
		.selectFrom('review as v')
		.leftJoin('report as r', (join) =>
			join.onRef('r.programme_id', '=', 'v.programme_id').onRef('r.review_id', '=', 'v.id'),
		)
		.select([
			'v.id as reviewId',
			'v.host_school_id as hostSchoolId',
			'v.status',
			'v.first_day as firstDay',
			'v.last_day as lastDay',
			'r.status as report',
			'r.version as reportVersion',
			'r.facts_agreed_at as factsAgreedAt',
		])
		.where('v.programme_id', '=', viewer.programme.id)
		.where('v.id', '=', reviewId)
		.executeTakeFirst();
	if (!row) return undefined;
	const { factsAgreedAt, reportVersion, ...rest } = row;
	return { ...rest, reportVersion: reportVersion ?? 0, factsAgreed: factsAgreedAt !== null };
}
