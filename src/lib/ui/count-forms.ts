// Why: a count that changes while one types needs the right word for every number, without a dictionary in the browser.

/**
 * The forms of a counted sentence in the reader's language, as data for the page: those of 0 to 6, and one with `{count}` for
 * every other number. Welsh gives 0, 1, 2, 3 and 6 forms of their own and English 1; no other number has one in either
 * (Unicode CLDR, plural rules, cardinals).
 */
export function countForms(say: (count: number) => string): readonly string[] {
	return [0, 1, 2, 3, 4, 5, 6].map(say).concat(say(7).replace('7', '{count}'));
}

/** The sentence for one number, from its forms. */
export function sayCount(forms: readonly string[], count: number): string {
	return forms[count < 7 ? count : 7]?.replace('{count}', String(count)) ?? '';
}
