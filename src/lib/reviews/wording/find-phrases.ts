/** Wording advice must point at exact letters, so all of it finds its words in one way, with places counted as JavaScript counts them. */

/** A phrase to look for, and the company in which it means something harmless. */
export type Phrase = {
	/** Matches the phrase; made with {@link phrase}. */
	readonly pattern: RegExp;
	/** Harmless when what stands before the phrase ends like this. */
	readonly unlessAfter?: RegExp;
	/** Harmless when what follows the phrase begins like this. */
	readonly unlessBefore?: RegExp;
};

/** A found stretch of text: `start` inclusive, `end` exclusive, `text.slice(start, end) === word`. */
export type Found<P extends Phrase> = {
	readonly start: number;
	readonly end: number;
	readonly word: string;
	readonly phrase: P;
};

/** Where a word may begin and end: Welsh letters count as letters, an apostrophe does not. */
const BEFORE = '(?<![\\p{L}\\p{N}])';
const AFTER = '(?![\\p{L}\\p{N}])';

function spelling(source: string): string {
	return source.replaceAll("'", "['’]").replaceAll(' ', '\\s+');
}

/** A pattern for whole words; a space stands for any white space, an apostrophe for either kind. */
export function phrase(source: string, flags = 'giu'): RegExp {
	return new RegExp(`${BEFORE}(?:${spelling(source)})${AFTER}`, flags);
}

/** A pattern for the words just before a phrase. */
export function justBefore(source: string): RegExp {
	return new RegExp(`${BEFORE}(?:${spelling(source)})[\\s-]*$`, 'iu');
}

/** A pattern for the words just after a phrase. */
export function justAfter(source: string): RegExp {
	return new RegExp(`^[\\s-]*(?:${spelling(source)})${AFTER}`, 'iu');
}

/** How many letters on either side are looked at to tell whether a phrase is harmless. */
const NEAR = 60;

function isHarmless(text: string, start: number, end: number, { unlessAfter, unlessBefore }: Phrase): boolean {
	return (
		(unlessAfter?.test(text.slice(Math.max(0, start - NEAR), start)) ?? false) ||
		(unlessBefore?.test(text.slice(end, end + NEAR)) ?? false)
	);
}

/** Every place where a phrase stands, in order; of two that overlap, the one that begins first, then the longer. */
export function findPhrases<P extends Phrase>(text: string, phrases: readonly P[]): readonly Found<P>[] {
	const all = phrases.flatMap((wanted) =>
		[...text.matchAll(wanted.pattern)]
			.map((match) => ({ start: match.index, end: match.index + match[0].length, word: match[0], phrase: wanted }))
			.filter(({ start, end }) => end > start && !isHarmless(text, start, end, wanted)),
	);
	all.sort((a, b) => a.start - b.start || b.end - a.end);
	const kept: Found<P>[] = [];
	let reached = 0;
	for (const found of all) {
		if (found.start < reached) continue;
		kept.push(found);
		reached = found.end;
	}
	return kept;
}
