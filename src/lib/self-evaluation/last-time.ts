/** Why: what was written a cycle ago stands beside the new page, even when the framework was rewritten in between. */
import type { Localised } from '#lib/kernel/index.ts';
import type { Confidence, Direction } from './answer.ts';

/** The self-evaluation of the cycle before: its questions as they stood then, and what the school said. */
export interface EarlierSelfEvaluation {
	readonly cycleId: string;
	readonly cycleNumber: number;
	/** The day it was agreed; null when it never was, and then its last draft is shown. */
	readonly agreedOn: string | null;
	readonly frameworkCode: string;
	readonly questions: readonly { readonly code: string; readonly text: Localised }[];
	readonly answers: readonly EarlierAnswer[];
}

/** What was said then about one question. */
export interface EarlierAnswer {
	readonly code: string;
	readonly narrative: string;
	readonly confidence: Confidence | null;
	readonly direction: Direction | null;
}

/**
 * What the school said last time about `question`, or undefined. Editions of one framework keep their codes; between
 * different frameworks only a question in the same words is the same question.
 */
export function lastTime(
	earlier: EarlierSelfEvaluation,
	frameworkCode: string,
	question: { readonly code: string; readonly text: Localised },
): EarlierAnswer | undefined {
	const then =
		earlier.frameworkCode === frameworkCode
			? question.code
			: earlier.questions.find(
					({ text }) => sameWords(text.en, question.text.en) || sameWords(text.cy, question.text.cy),
				)?.code;
	return earlier.answers.find(({ code, narrative }) => code === then && narrative.trim() !== '');
}

function sameWords(one: string, other: string): boolean {
	return one.trim() !== '' && one.trim().toLowerCase() === other.trim().toLowerCase();
}
