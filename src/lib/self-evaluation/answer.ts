/** Why: what a school says about one question, and whether what it agreed still says the same. No grade, ever. */

/** How far the evidence would carry the answer if somebody asked to see it. */
export const confidences = ['thin', 'some', 'strong'] as const;
export type Confidence = (typeof confidences)[number];

/** Which way things are moving. */
export const directions = ['declining', 'steady', 'improving'] as const;
export type Direction = (typeof directions)[number];

/** What a school says about one question. Plain text, line breaks as `\n`. */
export interface AnswerText {
	readonly narrative: string;
	readonly confidence: Confidence | null;
	readonly direction: Direction | null;
	readonly candidateFocus: boolean;
}

/** An answer with the evidence it rests on, as it was agreed. */
export interface AgreedText extends AnswerText {
	readonly evidence: readonly string[];
}

/** What an answer says before anybody has written. */
export const emptyAnswer: AnswerText = { narrative: '', confidence: null, direction: null, candidateFocus: false };

/** True when the two say the same, word for word. */
export function saysTheSame(one: AnswerText, other: AnswerText): boolean {
	return (
		one.narrative === other.narrative &&
		one.confidence === other.confidence &&
		one.direction === other.direction &&
		one.candidateFocus === other.candidateFocus
	);
}

/** True when something has been written, chosen or marked. */
export function isBegun(answer: AnswerText): boolean {
	return !saysTheSame({ ...answer, narrative: answer.narrative.trim() }, emptyAnswer);
}

/** True when there are words to read. */
export function isWritten(answer: AnswerText): boolean {
	return answer.narrative.trim() !== '';
}

/** True when the draft no longer says what was agreed; `agreed` is undefined when nothing was agreed yet. */
export function differsFromAgreed(draft: AgreedText, agreed: AgreedText | undefined): boolean {
	if (agreed === undefined) return isBegun(draft) || draft.evidence.length > 0;
	return (
		!saysTheSame(draft, agreed) ||
		draft.evidence.length !== agreed.evidence.length ||
		draft.evidence.some((item, place) => item !== agreed.evidence[place])
	);
}
