// A note is about the focus question, about another of the school's questions, or about none yet; one list says which there are.
import type { Localised } from '#lib/kernel/index.ts';

/** The code that notes and findings carry for the focus question, whatever its code in the framework. */
export const focusCode = 'focus';

/** A question that a note can be about. */
export interface AskedQuestion {
	readonly code: string;
	readonly text: Localised;
}

/** What is known of a review's questions; `used` are the codes on slots, notes and findings. */
export interface QuestionFacts {
	readonly focusQuestion: string;
	readonly focusCode: string | null;
	readonly framework: readonly AskedQuestion[];
	readonly used: readonly (string | null)[];
}

/** The focus and every question in use, in the framework's order, and those that could still be taken up. */
export interface AskedQuestions {
	readonly inPlay: readonly AskedQuestion[];
	readonly others: readonly AskedQuestion[];
}

/** The code under which a note or a finding is laid: the focus under either of its names, null when it has none. */
export function placedUnder(code: string | null, ofFocus: string | null): string | null {
	return code !== null && code === ofFocus ? focusCode : code;
}

/** Sorts a review's questions into those in play and the rest of its framework; the focus comes first once it is agreed. */
export function askedQuestions(facts: QuestionFacts): AskedQuestions {
	const text = facts.focusQuestion.trim();
	const focus: readonly AskedQuestion[] = text === '' ? [] : [{ code: focusCode, text: { en: text, cy: text } }];
	const rest = facts.framework.filter(({ code }) => code !== facts.focusCode);
	const used = new Set(facts.used);
	return {
		inPlay: [...focus, ...rest.filter(({ code }) => used.has(code))],
		others: rest.filter(({ code }) => !used.has(code)),
	};
}
