// Why: a word worth a second look is highlighted where it stands, in plain text, without building HTML.

/** Where a highlighted stretch begins and ends, counted in UTF-16 units like `string.slice`. */
export interface MarkedRange {
	readonly start: number;
	readonly end: number;
}

/** The text cut at the ranges, in order; ranges outside the text or inside an earlier one are left out. */
export function markedParts(
	text: string,
	ranges: readonly MarkedRange[],
): readonly { readonly text: string; readonly marked: boolean }[] {
	const parts: { text: string; marked: boolean }[] = [];
	let from = 0;
	for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
		if (start < from || end <= start || end > text.length) continue;
		if (start > from) parts.push({ text: text.slice(from, start), marked: false });
		parts.push({ text: text.slice(start, end), marked: true });
		from = end;
	}
	if (from < text.length) parts.push({ text: text.slice(from), marked: false });
	return parts;
}
