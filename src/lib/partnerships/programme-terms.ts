/** Why: a programme's own words are stored as data; whatever is stored, every page gets four usable words. */
import * as v from 'valibot';
import type { Locale } from '#lib/kernel/index.ts';
import { termsOf, type RenamedTerms, type TermForms, type TermKey } from './rules/terms.ts';

const forms = v.object({ singular: v.pipe(v.string(), v.minLength(1)), plural: v.pipe(v.string(), v.minLength(1)) });
const term = v.object({ en: forms, cy: forms });

/** What a programme renamed, from the `terms` column; a word that is not whole is left out. */
export function renamedTerms(stored: unknown): RenamedTerms {
	const given = typeof stored === 'object' && stored !== null ? (stored as Readonly<Record<string, unknown>>) : {};
	const pick = (key: TermKey) => {
		const parsed = v.safeParse(term, given[key]);
		return parsed.success ? { [key]: parsed.output } : {};
	};
	return { ...pick('partnership'), ...pick('cluster'), ...pick('cycle'), ...pick('lead') };
}

/** The words of a programme in one language, in lower case as inside a sentence. */
export function wordsOf(stored: unknown, locale: Locale): Readonly<Record<TermKey, TermForms>> {
	const all = termsOf(renamedTerms(stored));
	return {
		partnership: all.partnership[locale],
		cluster: all.cluster[locale],
		cycle: all.cycle[locale],
		lead: all.lead[locale],
	};
}

/** The word as a heading begins: its first letter a capital. */
export function asTitle(word: string): string {
	return word.replace(/^./u, (first) => first.toLocaleUpperCase('en-GB'));
}
