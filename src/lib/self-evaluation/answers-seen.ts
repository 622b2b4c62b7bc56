/** Why: a head agrees to what was on the screen; when somebody has written since, the head is asked to look again. */

/** What there was to read: each answer's version and each piece of evidence. */
export interface Readable {
	readonly answers: readonly { readonly version: number }[];
	readonly evidence: readonly { readonly id: string }[];
}

/** A short mark that changes whenever an answer is saved, or a piece of evidence is added or taken away. */
export function answersSeen({ answers, evidence }: Readable): string {
	const saves = answers.reduce((sum, answer) => sum + answer.version, 0);
	const newest = evidence.reduce((latest, { id }) => (id > latest ? id : latest), '');
	return [saves, evidence.length, newest].join('.');
}
