/** Why: what a reader types is looked for as it stands; the signs that a pattern gives a meaning to have none here. */

/** The pattern for `ilike` that finds `text` anywhere in a name; null when there is nothing to look for. */
export function containing(text: string | undefined): string | null {
	const words = text?.trim() ?? '';
	return words === '' ? null : `%${words.slice(0, 100).replace(/[\\%_]/g, String.raw`\$&`)}%`;
}
