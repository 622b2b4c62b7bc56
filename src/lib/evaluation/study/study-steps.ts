/** Why: a study has one next step, and a page that leads with it keeps the order that makes its answer worth anything. */

export const studyStatuses = ['designing', 'frozen', 'opened', 'closed'] as const;
export type StudyStatus = (typeof studyStatuses)[number];

/** What comes next, from the first that is missing. */
export type NextStep =
	'design' | 'treatment' | 'pool' | 'sample' | 'analyses' | 'freeze' | 'match' | 'open' | 'run' | 'read' | 'nothing';

/** What is there already. */
export interface StudyState {
	readonly status: StudyStatus;
	readonly designed: boolean;
	readonly treatment: number;
	readonly pool: number;
	readonly sampled: boolean;
	readonly analyses: number;
	/** Analyses with a finished run, and with one that saw the outcome. */
	readonly matched: number;
	readonly answered: number;
}

/** The one step that is next. */
export function nextStep(state: StudyState): NextStep {
	if (state.status === 'closed') return 'nothing';
	if (state.status === 'designing') {
		if (!state.designed) return 'design';
		if (state.treatment === 0) return 'treatment';
		if (state.pool === 0) return 'pool';
		if (!state.sampled) return 'sample';
		return state.analyses === 0 ? 'analyses' : 'freeze';
	}
	if (state.status === 'frozen') return state.matched < state.analyses ? 'match' : 'open';
	return state.answered < state.analyses ? 'run' : 'read';
}

/** Whether a study has everything that freezing fixes. */
export function canFreeze(state: StudyState): boolean {
	return state.status === 'designing' && nextStep(state) === 'freeze';
}
