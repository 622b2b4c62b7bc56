/** Why: a short answer is read to its end, so the form counts words and advises; it never refuses one more. */

/** How long an answer should be at most. Our default, after domain practice that a section is read in one sitting. */
export const ADVISED_WORDS = 200;

const word = /[\p{L}\p{N}][\p{L}\p{N}'’\-.,/]*/gu;

/** Counts the words of a text: runs of letters or digits, with apostrophes and hyphens inside them. */
export function countWords(text: string): number {
	return text.match(word)?.length ?? 0;
}
