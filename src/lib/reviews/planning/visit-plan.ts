/** Why: what is agreed before a visit is one record, and a review that has none yet has an empty one. */
import { readinessOf, type ReadinessItem } from '../rules/readiness.ts';
import { hasReached, type ReviewState } from '../rules/review-state.ts';

/** The lines of the visit checklist that are about the visit as a whole, by code: ticked, or in a few words. */
export type VisitLines = Readonly<Record<string, string | boolean>>;

/** What is agreed before the visit. `version` 0 means that nothing has been saved. */
export interface VisitPlan {
	readonly focusQuestion: string;
	readonly focusCode: string | null;
	readonly agreedByHost: string | null;
	readonly agreedByLead: string | null;
	readonly meetingOn: string | null;
	readonly meetingNotes: string;
	readonly safeguardingLead: string;
	readonly lines: VisitLines;
	/** Visitors whose letter of assurance the host has seen. */
	readonly assured: readonly string[];
	readonly overrideReason: string | null;
	readonly overrideBy: string | null;
	readonly version: number;
}

/** The plan of a review before anybody has saved one. */
export const emptyPlan: VisitPlan = {
	focusQuestion: '',
	focusCode: null,
	agreedByHost: null,
	agreedByLead: null,
	meetingOn: null,
	meetingNotes: '',
	safeguardingLead: '',
	lines: {},
	assured: [],
	overrideReason: null,
	overrideBy: null,
	version: 0,
};

/** What has happened beside the plan itself. */
export interface DoneBeside {
	readonly selfEvaluationAgreed: boolean;
	readonly documentsShared: boolean;
	readonly timetableMade: boolean;
}

/** Whether the host and the lead reviewer have said yes to the words as they stand. */
export function isFocusAgreed(plan: VisitPlan): boolean {
	return plan.focusQuestion.trim() !== '' && plan.agreedByHost !== null && plan.agreedByLead !== null;
}

/** The readiness checklist of a review, from what is stored. */
export function readinessFrom(facts: {
	readonly state: ReviewState;
	readonly plan: VisitPlan;
	readonly done: DoneBeside;
	readonly visitors: readonly { readonly personId: string; readonly acceptedRulesAt: string | null }[];
}): readonly ReadinessItem[] {
	const { state, plan, done, visitors } = facts;
	return readinessOf({
		teamConfirmed: hasReached(state, 'team-confirmed'),
		selfEvaluationAgreed: done.selfEvaluationAgreed,
		focusAgreed: isFocusAgreed(plan),
		visitorIds: visitors.map((one) => one.personId),
		groundRulesAcceptedBy: visitors.filter((one) => one.acceptedRulesAt !== null).map((one) => one.personId),
		documentsShared: done.documentsShared,
		timetableMade: done.timetableMade,
		assuredVisitorIds: plan.assured,
		safeguardingLeadNamed: plan.safeguardingLead.trim() !== '',
	});
}

/** Reads the stored checklist; anything that is not as it should be counts as empty. */
export function readChecklist(stored: unknown): Pick<VisitPlan, 'lines' | 'assured'> {
	if (typeof stored !== 'object' || stored === null) return { lines: {}, assured: [] };
	const { lines, assured } = stored as { lines?: unknown; assured?: unknown };
	const kept = typeof lines === 'object' && lines !== null ? Object.entries(lines) : [];
	return {
		lines: Object.fromEntries(
			kept.filter(
				(line): line is [string, string | boolean] => typeof line[1] === 'string' || typeof line[1] === 'boolean',
			),
		),
		assured: Array.isArray(assured) ? assured.filter((id): id is string => typeof id === 'string') : [],
	};
}
