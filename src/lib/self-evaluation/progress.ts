/** Why: a school wants to know how far it has come, in questions with something written, never in a score. */
import { isWritten, type AnswerText } from './answer.ts';

/** How many questions there are, and how many of them have words. */
export interface Progress {
	readonly written: number;
	readonly questions: number;
}

/** Counts the questions that have words; answers to questions outside `codes` do not count. */
export function progressOf(
	codes: readonly string[],
	answers: readonly (AnswerText & { readonly code: string })[],
): Progress {
	const written = new Set(answers.filter(isWritten).map((answer) => answer.code));
	return { written: codes.filter((code) => written.has(code)).length, questions: codes.length };
}
