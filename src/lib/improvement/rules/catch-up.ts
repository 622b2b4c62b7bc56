/** Why: schools hold a workshop before the report is agreed, or talk before an action is written; the road then catches up by itself. */
import { moveReview, type ReviewEvent, type ReviewState } from '#lib/reviews/index.ts';

/** What has happened beside the road. */
export interface AfterFeedback {
	readonly workshopHeld: boolean;
	readonly hasActions: boolean;
	readonly ninetyDayHeld: boolean;
}

/** The steps that what has happened allows, in order; empty when the review stands where it should. */
export function catchUpSteps(state: ReviewState, facts: AfterFeedback): readonly ReviewEvent[] {
	const due: readonly ReviewEvent[] = [
		...(facts.workshopHeld ? [{ kind: 'hold-workshop' } as const] : []),
		...(facts.hasActions ? [{ kind: 'set-actions-live' } as const] : []),
		...(facts.ninetyDayHeld ? [{ kind: 'follow-up' } as const] : []),
	];
	const steps: ReviewEvent[] = [];
	let at = state;
	for (const event of due) {
		const moved = moveReview(at, event);
		if (moved.kind === 'refused') continue;
		steps.push(event);
		at = moved.state;
	}
	return steps;
}
