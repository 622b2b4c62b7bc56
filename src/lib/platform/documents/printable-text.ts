/** Why: paper can only show what a font can draw, so text is made drawable without ever losing a character silently. */

/** Whether one single typeface can draw all of these characters together. */
export type Covers = (cluster: string) => boolean;

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });
const plainLatin = /^[\n\u0020-\u007e\u00a1-\u00ac\u00ae-\u017f\u2013\u2014\u2018-\u201d\u2026]*$/u;
const lineBreaks = /\r\n?|[\u0085\u2028\u2029]|\v|\f/gu;
// Controls say nothing on paper, and direction overrides could make a line read as something that it is not.
const unsayable = /(?!\n)[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\p{Noncharacter_Code_Point}]/gu;
const invisible = /\p{Default_Ignorable_Code_Point}/gu;
const longestWord = 32;
const longRun = new RegExp(String.raw`[^\s\u200b]{${String(longestWord + 1)},}`, 'gu');

/** Whether anything of a text would be seen on paper. */
export function hasInk(text: string): boolean {
	return /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(text.toWellFormed());
}

function spell(cluster: string): string {
	return Array.from(cluster.replace(invisible, ''), (character) => {
		const point = character.codePointAt(0) ?? 0;
		return `[U+${point.toString(16).toUpperCase().padStart(4, '0')}]`;
	}).join('');
}

function breakLongRun(run: string): string {
	const parts = Array.from(clusters.segment(run), (part) => part.segment);
	return parts.map((part, at) => (at > 0 && at % longestWord === 0 ? `\u200b${part}` : part)).join('');
}

/** Text in composed letters (NFC), with line breaks as `\n` and without controls and direction marks. */
export function cleanText(text: string): string {
	return text.toWellFormed().normalize('NFC').replace(lineBreaks, '\n').replaceAll('\t', ' ').replace(unsayable, '');
}

/**
 * Text as it can be printed: composed (NFC), line breaks as `\n`, no controls, a place to break in words over 32
 * characters, and characters that no typeface has spelled out as `[U+6C34]`.
 */
export function printableText(text: string, covers: Covers): string {
	const clean = cleanText(text);
	if (plainLatin.test(clean)) return clean.replace(longRun, breakLongRun);
	let out = '';
	for (const { segment } of clusters.segment(clean)) {
		out += segment === '\n' || covers(segment) ? segment : drawable(segment, covers);
	}
	return out.replace(longRun, breakLongRun);
}

function drawable(cluster: string, covers: Covers): string {
	return Array.from(cluster, (character) =>
		covers(character) && !/\p{M}/u.test(character) ? character : spell(character),
	).join('');
}
