// What may still be written depends on where review and report stand; every use case asks here, so none can differ.
import type { ReviewStatus } from '../rules/review-state.ts';

/** Where a report is; `draft` is the team's, from `accuracy-check` on it is the host's. */
export type ReportStatus = 'draft' | 'accuracy-check' | 'final';

const underWay: readonly ReviewStatus[] = [
	'team-confirmed',
	'pre-review-agreed',
	'evidence-shared',
	'in-progress',
	'feedback-given',
	'report-draft',
	'accuracy-check',
];

/** Whether the team may still write notes, findings and sections: from a confirmed team until the report is final. */
export function isOpenForWriting(review: ReviewStatus, report: ReportStatus | null): boolean {
	return underWay.includes(review) && report !== 'final';
}

/** Whether the host may write its response: once the draft is with it, and until the review closes. */
export function isOpenForResponse(review: ReviewStatus, report: ReportStatus | null): boolean {
	return (report === 'accuracy-check' || report === 'final') && review !== 'closed';
}

/** Whether the draft can go to the host: feedback has been given, and it has not gone yet. */
export function isReadyToSend(review: ReviewStatus, report: ReportStatus | null): boolean {
	return (review === 'feedback-given' || review === 'report-draft') && (report === null || report === 'draft');
}
