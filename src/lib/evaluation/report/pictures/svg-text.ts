// Why: names of variables and levels come from files, and must be text in a picture whatever they hold.

/** `text` as it may stand inside an SVG element or attribute; no longer than `most` characters. */
export function svgText(text: string, most = Infinity): string {
	const whole = Array.from(text.toWellFormed().replaceAll(/[\p{Cc}\p{Noncharacter_Code_Point}]/gu, ' '));
	const shown =
		whole.length > most
			? `${whole
					.slice(0, most - 1)
					.join('')
					.trimEnd()}…`
			: whole.join('');
	return shown.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
