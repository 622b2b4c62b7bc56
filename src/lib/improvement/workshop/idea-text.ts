/** Why: an idea must fit on the wall and be read from the back of a hall. */

/** The most characters of one idea. Our default. */
export const longestIdea = 200;

/** The idea with its blanks tidied; undefined when nothing is left or it is too long. */
export function readIdeaText(typed: string): string | undefined {
	const text = typed.replace(/\s+/g, ' ').trim();
	return text === '' || text.length > longestIdea ? undefined : text;
}
