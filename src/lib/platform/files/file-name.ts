/** Why: a file's name is shown and downloaded again, so it keeps its letters and loses whatever could mislead or reach. */

const longest = 120;
// Controls, direction marks, and what a file system or a shell reads as something else.
const misleading = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}<>:"|?*\u2028\u2029]/gu;
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/** The letters after the last dot, in lower case; empty when there are none. */
export function extensionOf(name: string): string {
	const dot = name.lastIndexOf('.');
	return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
}

function shorten(name: string): string {
	if (Array.from(name).length <= longest) return name;
	const extension = extensionOf(name);
	const keep = extension.length > 0 && extension.length < 10 ? `.${extension}` : '';
	return `${Array.from(name)
		.slice(0, longest - keep.length)
		.join('')
		.replace(/[\s.]+$/u, '')}${keep}`;
}

/**
 * A name fit to keep, in NFC and at most 120 characters: only the part after the last slash, without controls and
 * direction marks, without leading dots; undefined when nothing is left of it.
 */
export function safeFileName(given: string): string | undefined {
	const last = given.normalize('NFC').split(/[/\\]/u).at(-1) ?? '';
	const clean = last
		.replace(misleading, '')
		.replace(/\s+/gu, ' ')
		.replace(/^[\s.]+|[\s.]+$/gu, '');
	if (clean === '') return undefined;
	return shorten(reserved.test(clean) ? `_${clean}` : clean);
}
