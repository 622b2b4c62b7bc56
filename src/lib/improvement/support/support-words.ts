/** Why: one limit for what is written on the board, so that a form and what stores it agree. */

/** The most characters of an ask or an offer. */
export const mostPostWords = 600;
/** The most characters of an answer between two schools. */
export const mostReplyWords = 1000;
/** The most characters that somebody says of what they can help with. */
export const mostExpertiseWords = 300;
/** The most characters of a favour. */
export const mostFavourWords = 300;

/** `text` without the space around it; undefined when nothing, or more than `most` characters, is left. */
export function fitting(text: string, most: number): string | undefined {
	const words = text.trim();
	return words === '' || words.length > most ? undefined : words;
}
