/** Why: a review's state is a union in the rules and four columns in the table; this is the one place that knows both. */
import {
	reviewSteps,
	type ReviewState,
	type ReviewStatus,
	type ReviewStep,
	type SkippableStep,
} from '../rules/review-state.ts';

/** The columns of a review that hold its state. `returns_to` is also where a partial review had got to. */
export interface StateColumns {
	readonly status: ReviewStatus;
	readonly status_reason: string | null;
	readonly returns_to: string | null;
	readonly missing_steps: readonly string[];
}

const stepOf = (text: string | null): ReviewStep => reviewSteps.find((step) => step === text) ?? 'planned';

/** Reads the state from the columns. */
export function stateOf(row: StateColumns): ReviewState {
	const reason = row.status_reason ?? '';
	switch (row.status) {
		case 'postponed':
			return { status: 'postponed', reason, returnsTo: stepOf(row.returns_to) };
		case 'cancelled':
			return { status: 'cancelled', reason };
		case 'partial':
			return {
				status: 'partial',
				reason,
				missing: row.missing_steps as readonly SkippableStep[],
				reached: stepOf(row.returns_to),
			};
		default:
			return { status: row.status };
	}
}

/** Writes the state as columns. */
export function columnsOf(state: ReviewState): StateColumns {
	return {
		status: state.status,
		status_reason: 'reason' in state ? state.reason : null,
		returns_to: state.status === 'postponed' ? state.returnsTo : state.status === 'partial' ? state.reached : null,
		missing_steps: state.status === 'partial' ? state.missing : [],
	};
}
