// Who may read which part is the host's decision; this turns the access set into parts and is asked before anything is shown.
import { type ReportSection, reportSections, type ReviewPart, type Viewer } from '#lib/access/index.ts';

/** What the viewer is to a report, the parts it may read, and the share that lets a guest in. */
export interface ReportReader {
	readonly part: Exclude<ReviewPart, 'host-staff' | 'champion'> | 'guest';
	readonly sections: readonly ReportSection[];
	readonly grantIds: readonly string[];
}

/**
 * The parts of one report that the viewer may read. The host's leaders and the named team read all of it (the team has no
 * part any more once the review has closed). Anyone else reads what is shared with them, and undefined is nothing at all.
 */
export function reportReader(viewer: Viewer, reviewId: string): ReportReader | undefined {
	const parts = viewer.reviews.filter(({ id }) => id === reviewId).map(({ part }) => part);
	if (parts.includes('host-lead')) return { part: 'host-lead', sections: reportSections, grantIds: [] };
	const team = parts.find((part) => part === 'lead-reviewer' || part === 'reviewer');
	if (team !== undefined) return { part: team, sections: reportSections, grantIds: [] };
	const grants = viewer.grants.filter((grant) => grant.reviewId === reviewId);
	if (grants.length === 0) return undefined;
	const shared = new Set(grants.flatMap(({ sections }) => sections));
	return {
		part: 'guest',
		sections: reportSections.filter((section) => shared.has(section)),
		grantIds: grants.map(({ grantId }) => grantId),
	};
}
