// A finding is written in one go but read in two steps: what it says in a breath, then what it rests on.

/** The opening of a statement and the paragraphs that follow it. */
export interface StatementParts {
	readonly headline: string;
	readonly rest: readonly string[];
}

/** How long a headline may be before its first sentence stands for it, in letters. */
const longHeadline = 180;

/** Splits a statement at its first line break; a long single paragraph after its first sentence. */
export function statementParts(statement: string): StatementParts {
	const [first = '', ...rest] = paragraphs(statement);
	if (rest.length > 0 || first.length <= longHeadline) return { headline: first, rest };
	const end = /[.?!…][”’"')]*\s+(?=\p{Lu}|[“‘"'(])/u.exec(first);
	if (end === null) return { headline: first, rest };
	const cut = end.index + end[0].length;
	return { headline: first.slice(0, cut).trim(), rest: [first.slice(cut).trim()] };
}

/** The paragraphs of a text, blank lines dropped. */
export function paragraphs(text: string): readonly string[] {
	return text
		.split(/\n+/)
		.map((line) => line.trim())
		.filter((line) => line !== '');
}
