// A review that nobody can misread needs one list of places it can be in, and one way from each to the next.

/** The road from planning to close, in order. Source: our reading of the cycle in Godfrey and Munoz-Chereau 2024. */
export const reviewSteps = [
	'planned',
	'team-confirmed',
	'pre-review-agreed',
	'evidence-shared',
	'in-progress',
	'feedback-given',
	'report-draft',
	'accuracy-check',
	'report-agreed',
	'workshop-held',
	'actions-live',
	'followed-up',
	'closed',
] as const;

/** A place on the road. */
export type ReviewStep = (typeof reviewSteps)[number];

/** A place on the road or one of the side exits. */
export type ReviewStatus = ReviewStep | 'postponed' | 'cancelled' | 'partial';

/** Steps that a review can end without. */
export type SkippableStep = 'feedback' | 'report' | 'accuracy-check' | 'workshop' | 'actions' | 'follow-up';

/** Where a review is. Side exits keep their reason in the words of whoever took them. */
export type ReviewState =
	| { readonly status: ReviewStep }
	| { readonly status: 'postponed'; readonly reason: string; readonly returnsTo: ReviewStep }
	| { readonly status: 'cancelled'; readonly reason: string }
	| {
			readonly status: 'partial';
			readonly reason: string;
			readonly missing: readonly SkippableStep[];
			readonly reached: ReviewStep;
	  };

/** What can happen to a review. */
export type ReviewEvent =
	| { readonly kind: 'confirm-team' }
	| { readonly kind: 'agree-pre-review' }
	| { readonly kind: 'share-evidence' }
	/** `reason` is needed when something that should be ready is not; it is kept with the review. */
	| { readonly kind: 'begin-visit'; readonly reason?: string }
	| { readonly kind: 'give-feedback' }
	| { readonly kind: 'draft-report' }
	| { readonly kind: 'send-for-accuracy-check' }
	| { readonly kind: 'return-to-draft' }
	| { readonly kind: 'agree-report' }
	| { readonly kind: 'hold-workshop' }
	/** `reason` is needed when no workshop was held. */
	| { readonly kind: 'set-actions-live'; readonly reason?: string }
	| { readonly kind: 'follow-up' }
	| { readonly kind: 'close' }
	| { readonly kind: 'postpone'; readonly reason: string }
	| { readonly kind: 'resume' }
	| { readonly kind: 'cancel'; readonly reason: string }
	| { readonly kind: 'end-partial'; readonly reason: string; readonly missing: readonly SkippableStep[] };

/** The name of something that can happen. */
export type ReviewMove = ReviewEvent['kind'];

/** Why a move was refused. */
export type MoveRefusal =
	| { readonly kind: 'not-from-here'; readonly status: ReviewStatus; readonly allowed: readonly ReviewMove[] }
	| { readonly kind: 'reason-needed' }
	| { readonly kind: 'missing-steps-needed' };

/** The new state, or why there is none. */
export type MoveResult =
	{ readonly kind: 'moved'; readonly state: ReviewState } | { readonly kind: 'refused'; readonly why: MoveRefusal };

/** Moves along the road: from where, to where. */
const road: Readonly<Partial<Record<ReviewMove, { readonly from: readonly ReviewStep[]; readonly to: ReviewStep }>>> = {
	'confirm-team': { from: ['planned'], to: 'team-confirmed' },
	'agree-pre-review': { from: ['team-confirmed'], to: 'pre-review-agreed' },
	'share-evidence': { from: ['pre-review-agreed'], to: 'evidence-shared' },
	'begin-visit': { from: ['team-confirmed', 'pre-review-agreed', 'evidence-shared'], to: 'in-progress' },
	'give-feedback': { from: ['in-progress'], to: 'feedback-given' },
	'draft-report': { from: ['feedback-given'], to: 'report-draft' },
	'send-for-accuracy-check': { from: ['report-draft'], to: 'accuracy-check' },
	'return-to-draft': { from: ['accuracy-check'], to: 'report-draft' },
	'agree-report': { from: ['accuracy-check'], to: 'report-agreed' },
	'hold-workshop': { from: ['report-agreed'], to: 'workshop-held' },
	'set-actions-live': { from: ['report-agreed', 'workshop-held'], to: 'actions-live' },
	'follow-up': { from: ['actions-live'], to: 'followed-up' },
	close: { from: ['followed-up'], to: 'closed' },
};

/** A visit can be put off or called off until its feedback has been given. */
const mayStop: readonly ReviewStatus[] = reviewSteps.slice(0, reviewSteps.indexOf('feedback-given'));

/** Once a visit has begun it can no longer be undone, only end with steps missing. */
const mayEndPartial: readonly ReviewStatus[] = reviewSteps.slice(
	reviewSteps.indexOf('in-progress'),
	reviewSteps.indexOf('closed'),
);

const sideMoves: Readonly<Partial<Record<ReviewMove, readonly ReviewStatus[]>>> = {
	postpone: mayStop,
	resume: ['postponed'],
	cancel: [...mayStop, 'postponed'],
	'end-partial': mayEndPartial,
};

const moves = [...Object.keys(road), ...Object.keys(sideMoves)] as readonly ReviewMove[];

/** The state of a review that has just been planned. */
export const plannedReview: ReviewState = { status: 'planned' };

/** What can happen next, in the order of the road, side exits last; empty when the review has ended. */
export function allowedMoves(status: ReviewStatus): readonly ReviewMove[] {
	return moves.filter((kind) => startsOf(kind).includes(status));
}

/** Carries out one event; refuses a move from the wrong place or without the reason it needs. */
export function moveReview(state: ReviewState, event: ReviewEvent): MoveResult {
	if (!startsOf(event.kind).includes(state.status)) {
		return refused({ kind: 'not-from-here', status: state.status, allowed: allowedMoves(state.status) });
	}
	if (needsReason(state, event) && !hasReason(event)) return refused({ kind: 'reason-needed' });
	if (event.kind === 'end-partial' && event.missing.length === 0) return refused({ kind: 'missing-steps-needed' });
	return { kind: 'moved', state: stateAfter(state, event) };
}

/**
 * Whether the review got as far as `step`. A postponed review stands where it will return to; a partial one where it
 * ended, less the steps it went without. A review was received when it has reached 'feedback-given'.
 */
export function hasReached(state: ReviewState, step: ReviewStep): boolean {
	switch (state.status) {
		case 'cancelled':
			return false;
		case 'postponed':
			return isAtLeast(state.returnsTo, step);
		case 'partial':
			return isAtLeast(state.reached, step) && !state.missing.some((part) => reachedBy[part] === step);
		default:
			return isAtLeast(state.status, step);
	}
}

/** Whether nothing more will happen to the review. */
export function hasEnded(status: ReviewStatus): boolean {
	return allowedMoves(status).length === 0;
}

/** The step of the road that each missing part would have reached. */
const reachedBy: Readonly<Record<SkippableStep, ReviewStep>> = {
	feedback: 'feedback-given',
	report: 'report-draft',
	'accuracy-check': 'report-agreed',
	workshop: 'workshop-held',
	actions: 'actions-live',
	'follow-up': 'followed-up',
};

function isAtLeast(stands: ReviewStep, step: ReviewStep): boolean {
	return reviewSteps.indexOf(stands) >= reviewSteps.indexOf(step);
}

function startsOf(kind: ReviewMove): readonly ReviewStatus[] {
	return road[kind]?.from ?? sideMoves[kind] ?? [];
}

function needsReason(state: ReviewState, event: ReviewEvent): boolean {
	if (event.kind === 'begin-visit') return state.status !== 'evidence-shared';
	if (event.kind === 'set-actions-live') return state.status !== 'workshop-held';
	return event.kind === 'postpone' || event.kind === 'cancel' || event.kind === 'end-partial';
}

function hasReason(event: ReviewEvent): boolean {
	return 'reason' in event && (event.reason ?? '').trim() !== '';
}

function stateAfter(state: ReviewState, event: ReviewEvent): ReviewState {
	switch (event.kind) {
		case 'postpone':
			return isStep(state) ? { status: 'postponed', reason: event.reason.trim(), returnsTo: state.status } : state;
		case 'resume':
			return state.status === 'postponed' ? { status: state.returnsTo } : state;
		case 'cancel':
			return { status: 'cancelled', reason: event.reason.trim() };
		case 'end-partial':
			return isStep(state)
				? {
						status: 'partial',
						reason: event.reason.trim(),
						missing: [...new Set(event.missing)],
						reached: state.status,
					}
				: state;
		default: {
			const to = road[event.kind]?.to;
			return to === undefined ? state : { status: to };
		}
	}
}

function isStep(state: ReviewState): state is { readonly status: ReviewStep } {
	return (reviewSteps as readonly string[]).includes(state.status);
}

function refused(why: MoveRefusal): MoveResult {
	return { kind: 'refused', why };
}
