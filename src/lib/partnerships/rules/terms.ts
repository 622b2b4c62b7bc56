// Schools already have words for their groups, so a programme may use its own in place of ours.
import type { Locale } from '#lib/kernel/index.ts';

/** The words a programme may rename. Source: Armstrong 2015 on how freely these words are swapped. */
export const termKeys = ['partnership', 'cluster', 'cycle', 'lead'] as const;

/** One of the renameable words; `lead` is the person who leads a partnership. */
export type TermKey = (typeof termKeys)[number];

/** A word for one and for several; in lower case, as inside a sentence. */
export interface TermForms {
	readonly singular: string;
	readonly plural: string;
}

/** A word in each language of the screen. */
export type Term = Readonly<Record<Locale, TermForms>>;

/** Every renameable word. */
export type Terms = Readonly<Record<TermKey, Term>>;

/** What a programme changed; the rest keeps its default. */
export type RenamedTerms = Readonly<Partial<Record<TermKey, Term>>>;

/** Longest word accepted, in characters, so that headings and tables keep their shape. Our default. */
export const longestTerm = 40;

/** Our own words, until a programme chooses others. */
export const defaultTerms: Terms = {
	partnership: {
		en: { singular: 'partnership', plural: 'partnerships' },
		cy: { singular: 'partneriaeth', plural: 'partneriaethau' },
	},
	cluster: {
		en: { singular: 'cluster', plural: 'clusters' },
		cy: { singular: 'clwstwr', plural: 'clystyrau' },
	},
	cycle: {
		en: { singular: 'cycle', plural: 'cycles' },
		cy: { singular: 'cylch', plural: 'cylchoedd' },
	},
	lead: {
		en: { singular: 'partnership lead', plural: 'partnership leads' },
		cy: { singular: 'arweinydd partneriaeth', plural: 'arweinwyr partneriaeth' },
	},
};

/** The words a programme uses: its own where it renamed, ours elsewhere. */
export function termsOf(renamed: RenamedTerms): Terms {
	return { ...defaultTerms, ...renamed };
}

/** One box of the form that renames a word, and what is wrong with it. */
export interface TermProblem {
	readonly kind: 'missing' | 'too-long';
	readonly locale: Locale;
	readonly form: keyof TermForms;
}

/** Either a word ready to store, tidied of stray spaces, or every box that needs another look. */
export type RenameResult =
	| { readonly kind: 'renamed'; readonly term: Term }
	| { readonly kind: 'refused'; readonly problems: readonly TermProblem[] };

/** Checks a new word: all four boxes filled (both languages, one and several), none too long. */
export function renameTerm(typed: Term): RenameResult {
	const term: Term = { en: tidy(typed.en), cy: tidy(typed.cy) };
	const problems = (['en', 'cy'] as const).flatMap((locale) =>
		(['singular', 'plural'] as const).flatMap((form) => problemWith(term[locale][form], locale, form)),
	);
	return problems.length === 0 ? { kind: 'renamed', term } : { kind: 'refused', problems };
}

function tidy({ singular, plural }: TermForms): TermForms {
	return { singular: oneLine(singular), plural: oneLine(plural) };
}

function oneLine(text: string): string {
	return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function problemWith(text: string, locale: Locale, form: keyof TermForms): readonly TermProblem[] {
	if (text === '') return [{ kind: 'missing', locale, form }];
	return Array.from(text).length > longestTerm ? [{ kind: 'too-long', locale, form }] : [];
}
