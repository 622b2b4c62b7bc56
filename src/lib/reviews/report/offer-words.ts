// Better words are offered in place of the whole sentence, since a grade is seldom one word that can be swapped.

/** The stretch of the sentence that holds `at`: `start` inclusive, `end` exclusive, without the space around it. */
export function sentenceAround(text: string, at: number): { readonly start: number; readonly end: number } {
	const ends = [...text.matchAll(/[.?!…]+[”’"')]*(?=\s|$)|\n+/gu)].map((match) => match.index + match[0].length);
	const from = ends.filter((end) => end <= at).at(-1) ?? 0;
	const until = ends.find((end) => end > at) ?? text.length;
	const lead = /^\s*/u.exec(text.slice(from, until))?.[0].length ?? 0;
	return { start: from + lead, end: from + text.slice(from, until).trimEnd().length };
}

/** The text with `words` in place of the sentence that holds `at`. */
export function withWordsAt(text: string, at: number, words: string): string {
	const { start, end } = sentenceAround(text, at);
	return start >= end ? text : text.slice(0, start) + words.trim() + text.slice(end);
}
