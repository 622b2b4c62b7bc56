// A team that arrives unprepared wastes a school's day, so what is missing is said beforehand and going on is explained.

/** Things that should be ready before the first day of a visit, in the order they usually come. Our default. */
export const readinessItems = [
	'team-confirmed',
	'self-evaluation-agreed',
	'focus-agreed',
	'ground-rules-accepted',
	'documents-shared',
	'timetable-made',
	'visit-checklist-done',
	'safeguarding-lead-named',
] as const;

/** One of the things that should be ready. */
export type ReadinessItemKind = (typeof readinessItems)[number];

/** What is known about a review before its visit. */
export interface ReadinessFacts {
	readonly teamConfirmed: boolean;
	readonly selfEvaluationAgreed: boolean;
	readonly focusAgreed: boolean;
	/** Everybody who will visit, champions included, and those of them who accepted the ground rules. */
	readonly visitorIds: readonly string[];
	readonly groundRulesAcceptedBy: readonly string[];
	readonly documentsShared: boolean;
	readonly timetableMade: boolean;
	/** Visitors whose school has given its letter of assurance. No certificate is ever asked for (statutory guidance, KCSIE). */
	readonly assuredVisitorIds: readonly string[];
	readonly safeguardingLeadNamed: boolean;
}

/** One line of the checklist; `waitingFor` names the people it still waits for, where it is about people. */
export interface ReadinessItem {
	readonly kind: ReadinessItemKind;
	readonly met: boolean;
	readonly waitingFor: readonly string[];
}

/** The checklist for a visit, always whole and in the same order. */
export function readinessOf(facts: ReadinessFacts): readonly ReadinessItem[] {
	return readinessItems.map((kind) => {
		const waitingFor = peopleMissing(kind, facts);
		return { kind, met: isMet(kind, facts) && waitingFor.length === 0, waitingFor };
	});
}

/** Whether the visit may begin. Nothing forbids it, but what is missing has to be explained and the reason is kept. */
export type BeginDecision =
	| { readonly kind: 'ready' }
	| { readonly kind: 'going-on'; readonly missing: readonly ReadinessItemKind[]; readonly reason: string }
	| { readonly kind: 'reason-needed'; readonly missing: readonly ReadinessItemKind[] };

/** Decides from the checklist and the reason somebody gave, if any. */
export function mayBegin(items: readonly ReadinessItem[], reason = ''): BeginDecision {
	const missing = items.filter(({ met }) => !met).map(({ kind }) => kind);
	if (missing.length === 0) return { kind: 'ready' };
	const given = reason.trim();
	return given === '' ? { kind: 'reason-needed', missing } : { kind: 'going-on', missing, reason: given };
}

function isMet(kind: ReadinessItemKind, facts: ReadinessFacts): boolean {
	switch (kind) {
		case 'team-confirmed':
			return facts.teamConfirmed;
		case 'self-evaluation-agreed':
			return facts.selfEvaluationAgreed;
		case 'focus-agreed':
			return facts.focusAgreed;
		case 'documents-shared':
			return facts.documentsShared;
		case 'timetable-made':
			return facts.timetableMade;
		case 'safeguarding-lead-named':
			return facts.safeguardingLeadNamed;
		case 'ground-rules-accepted':
		case 'visit-checklist-done':
			return facts.visitorIds.length > 0;
	}
}

function peopleMissing(kind: ReadinessItemKind, facts: ReadinessFacts): readonly string[] {
	if (kind === 'ground-rules-accepted') return without(facts.visitorIds, facts.groundRulesAcceptedBy);
	if (kind === 'visit-checklist-done') return without(facts.visitorIds, facts.assuredVisitorIds);
	return [];
}

function without(all: readonly string[], some: readonly string[]): readonly string[] {
	return all.filter((id) => !some.includes(id));
}
