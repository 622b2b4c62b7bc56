// People type a school's name as they say it: without accents, capitals or apostrophes, and "Saint" for "St".

/** Words that stand for each other in the names of schools. */
const sameWords: Readonly<Record<string, readonly string[]>> = {
	st: ['saint'],
	saint: ['st'],
	cofe: ['church', 'of', 'england', 'ce'],
	ce: ['church', 'of', 'england', 'cofe'],
	rc: ['roman', 'catholic'],
	jnr: ['junior'],
};

/** The words of a text as they are compared: small letters and digits, without accents, apostrophes or full stops. */
export function plainWords(text: string): readonly string[] {
	return text
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll(/c\.? of e\.?(?=\W|$)/g, 'cofe')
		.replaceAll(/['’‘ʼ`.]/g, '')
		.replaceAll('&', ' and ')
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');
}

/** What is stored to be searched: every word of the texts once, with the words that stand for them. */
export function searchText(...texts: readonly (string | null | undefined)[]): string {
	const words = texts.flatMap((text) => plainWords(text ?? ''));
	const all = words.flatMap((word) => [word, ...(sameWords[word] ?? [])]);
	return [...new Set(all)].join(' ');
}

/** A PostgreSQL tsquery in which each word typed begins a word stored, or undefined when nothing was typed. */
export function searchQuery(text: string): string | undefined {
	const words = [...new Set(plainWords(text.slice(0, 200)))].slice(0, 10);
	return words.length === 0 ? undefined : words.map((word) => `${word}:*`).join(' & ');
}
