/** Words that somebody else said are theirs to choose, so advice on wording must know where quotations stand. */

const QUOTED = /“[^”]*”|"[^"\n]*"|«[^»]*»|(?<![\p{L}\p{N}])[‘'](?:[^’'\n]|[’'](?=\p{L}))*[’'](?!\p{L})/gu;

/** Whether the stretch from `start` to `end` lies inside quotation marks. */
export function isQuoted(text: string, start: number, end: number): boolean {
	for (const match of text.matchAll(QUOTED)) {
		if (match.index > start) return false;
		if (end <= match.index + match[0].length) return true;
	}
	return false;
}
