/** Why: words on a survey become the same codes in every wave, and “don’t know” never becomes a number. */

/** The five points of agreement, lowest first; the code is the place, 1 to 5 (domain e.1). */
export const agreementWords = ['strongly disagree', 'disagree', 'neither', 'agree', 'strongly agree'] as const;

export type AgreementWord = (typeof agreementWords)[number];

/** Answers that are answers but carry no position: they are counted as missing. */
export const noPosition = ['don’t know', 'not applicable'] as const;

/** What someone may have answered; `null` is a question left out. */
export type AgreementAnswer = AgreementWord | (typeof noPosition)[number] | null;

/** Strongly agree 5, agree 4, neither 3, disagree 2, strongly disagree 1; everything else is missing, `null`. */
export function codeAnswer(answer: AgreementAnswer): number | null {
	const place = (agreementWords as readonly (string | null)[]).indexOf(answer);
	return place < 0 ? null : place + 1;
}

/** The code of an item worded the other way round: low + high − code. Missing stays missing. */
export function reverseCode(code: number | null, low: number, high: number): number | null {
	return code === null ? null : low + high - code;
}
