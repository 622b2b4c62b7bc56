/** Content that Lateral ships (frameworks, templates, advice) must read as well in Welsh as in English, so both travel together. */

/** One piece of text in each language of the screen. Plain text, never HTML. */
export type Localised = { readonly en: string; readonly cy: string };

/** A language that the screen can be read in. */
export type Locale = keyof Localised;

/** The text in the reader's language; the other language when that one was left empty (a programme's own framework may be). */
export function localise(text: Localised, locale: Locale): string {
	const wanted = text[locale];
	if (wanted.trim() !== '') return wanted;
	return locale === 'en' ? text.cy : text.en;
}

/** Fills `{name}` places in both languages; a place without a value is left as it stands, so that the gap is seen. */
export function fillIn(text: Localised, values: Readonly<Record<string, string>>): Localised {
	const fill = (line: string): string =>
		line.replace(/\{(\w+)\}/g, (place, name: string) =>
			Object.hasOwn(values, name) ? (values[name] ?? place) : place,
		);
	return { en: fill(text.en), cy: fill(text.cy) };
}
