// A correction says which words are wrong and what is so; whoever needs pages for that should talk to the lead reviewer.

/** The most characters of one correction. Our default: more than a page. */
export const longestCorrection = 3000;

/** Whether a correction is too long to be kept. */
export function tooLong(correction: { readonly text: string }): boolean {
	return correction.text.length > longestCorrection;
}
