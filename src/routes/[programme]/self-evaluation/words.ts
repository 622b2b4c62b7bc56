// Why: how sure, which way and how far are said with the same words on every page of a self-evaluation.
import { m } from '#lib/paraglide/messages.js';
import type { AnswerState, Confidence, Direction, NewerAnswer } from '#lib/self-evaluation/index.ts';
import type { Status } from '#lib/ui/index.ts';

const sure: Readonly<Record<Confidence, () => string>> = {
	thin: m.self_evaluation_thin,
	some: m.self_evaluation_some,
	strong: m.self_evaluation_strong,
};

const way: Readonly<Record<Direction, () => string>> = {
	declining: m.self_evaluation_declining,
	steady: m.self_evaluation_steady,
	improving: m.self_evaluation_improving,
};

/** The choices for how far the evidence carries; the first takes an earlier choice back. */
export const confidenceOptions = (): { value: string; label: string }[] => [
	{ value: '', label: m.self_evaluation_not_yet() },
	...Object.entries(sure).map(([value, label]) => ({ value, label: label() })),
];

/** The choices for which way things are moving; the first takes an earlier choice back. */
export const directionOptions = (): { value: string; label: string }[] => [
	{ value: '', label: m.self_evaluation_not_yet() },
	...Object.entries(way).map(([value, label]) => ({ value, label: label() })),
];

/** "Evidence: strong" and "Direction: improving", as far as they were chosen. */
export function chosenWords(answer: {
	readonly confidence: Confidence | null;
	readonly direction: Direction | null;
}): string[] {
	return [
		...(answer.confidence
			? [m.self_evaluation_evidence_is({ evidence: sure[answer.confidence]().toLowerCase() })]
			: []),
		...(answer.direction ? [m.self_evaluation_direction_is({ direction: way[answer.direction]().toLowerCase() })] : []),
	];
}

/** Somebody else's answer whole, so that one can compare it with one's own. */
export function wholeText(answer: NewerAnswer): string {
	const chosen = [...chosenWords(answer), ...(answer.candidateFocus ? [m.self_evaluation_focus_marked()] : [])];
	return [answer.narrative, chosen.join(' · ')].filter((part) => part !== '').join('\n\n');
}

/** Where an answer stands, in a word. */
export function stateWords(state: AnswerState): string {
	const words: Readonly<Record<AnswerState, () => string>> = {
		empty: m.self_evaluation_state_empty,
		written: m.self_evaluation_state_written,
		agreed: m.self_evaluation_state_agreed,
		changed: m.self_evaluation_state_changed,
	};
	return words[state]();
}

/** Hollow while empty, half while it is a draft, full once agreed. */
export const beadOf: Readonly<Record<AnswerState, Status>> = {
	empty: 'booked',
	written: 'now',
	changed: 'now',
	agreed: 'done',
};
