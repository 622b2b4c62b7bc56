/** Why: a review has many pages; each person is shown the ones that they may open, in the order of the cycle. */
import { may, type Verb, type Viewer } from '#lib/access/index.ts';
import type { ReviewId } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';

/** A page of a review; `path` is below the review's address. */
export interface Stage {
	readonly path: string;
	readonly label: string;
	/** Pages that have no entry of their own and belong to this one. */
	readonly also: readonly string[];
}

interface Entry {
	readonly path: string;
	readonly verb: Verb;
	readonly label: () => string;
	readonly also?: readonly string[];
}

const stages: readonly Entry[] = [
	{ path: '', verb: 'review.status', label: m.planning_tab_overview },
	{ path: '/plan', verb: 'review.status', label: m.planning_tab_plan },
	{ path: '/pre-review', verb: 'pre-review.read', label: m.planning_tab_pre_review },
	{ path: '/documents', verb: 'document.read', label: m.planning_tab_documents },
	{ path: '/timetable', verb: 'pre-review.read', label: m.planning_tab_timetable },
	{ path: '/day', verb: 'evidence.write', label: m.planning_tab_day },
	{ path: '/synthesis', verb: 'evidence.read', label: m.planning_tab_synthesis },
	{ path: '/report', verb: 'report.read', label: m.planning_tab_report, also: ['/check'] },
	{ path: '/sharing', verb: 'report.share', label: m.planning_tab_sharing },
	{ path: '/workshop', verb: 'workshop.read', label: m.planning_tab_workshop },
	{ path: '/actions', verb: 'action.read', label: m.planning_tab_actions },
	{ path: '/follow-up/ninety-day', verb: 'follow-up.read', label: m.planning_tab_follow_up, also: ['/follow-up'] },
];

/** The pages of a review that the viewer may open, worked out from the access set alone: whoever is in a partnership came here from its list. */
export function stagesFor(viewer: Viewer, review: ReviewId): readonly Stage[] {
	return stages
		.filter(({ verb }) => may(viewer, verb, { review }) || (verb === 'review.status' && viewer.partnerships.length > 0))
		.map(({ path, label, also = [] }) => ({ path, label: label(), also }));
}
