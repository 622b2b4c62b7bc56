// Why: translated sentences need a bold name or a highlighted word, and nothing from people may become HTML.

/** A stretch of a sentence. */
export interface RichPart {
	readonly kind: 'plain' | 'bold' | 'mark';
	readonly text: string;
}

/** Splits `**bold**` and `==highlighted==` out of a sentence; unpaired signs stay as they are. */
export function richParts(sentence: string): readonly RichPart[] {
	const parts: RichPart[] = [];
	let from = 0;
	for (const found of sentence.matchAll(/\*\*([^*]+)\*\*|==([^=]+)==/g)) {
		if (found.index > from) parts.push({ kind: 'plain', text: sentence.slice(from, found.index) });
		const [whole, bold, mark] = found;
		parts.push(bold === undefined ? { kind: 'mark', text: mark ?? '' } : { kind: 'bold', text: bold });
		from = found.index + whole.length;
	}
	if (from < sentence.length) parts.push({ kind: 'plain', text: sentence.slice(from) });
	return parts;
}
