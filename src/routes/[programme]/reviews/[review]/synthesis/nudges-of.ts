// What a text is nudged about: the page says it as the text was sent, and its script while it is typed.
import { localise, type Locale } from '#lib/kernel/index.ts';
import { checkLanguage, warnAboutNote } from '#lib/reviews/index.ts';
import { markOf } from './left-words.ts';

/** A word that sounds like a grade, with what could stand in its place. */
export interface GradeNudge {
	readonly title: string;
	/** One of the writer's own notes, or an opening in the word's own language, which fits around it. */
	readonly quote: string | undefined;
	/** The value of the button that takes the quote. */
	readonly use: string;
	/** The value of the button that leaves the word. */
	readonly leave: string;
}

/** What the text is about, the marks of words already left, and words of one of the writer's own notes. */
export interface NudgeFacts {
	readonly about: string;
	readonly left: readonly string[];
	readonly note: string | undefined;
}

/** At most three words of judgement that were not left, and at most two names. */
export function nudgesOf(
	text: string,
	{ about, left, note }: NudgeFacts,
	locale: Locale,
): { readonly grades: readonly GradeNudge[]; readonly names: readonly string[] } {
	const grades = checkLanguage(text)
		.filter(({ soft, word }) => !soft && !left.includes(markOf(about, word)))
		.slice(0, 3)
		.map(({ word, message, suggestions, language }): GradeNudge => {
			const quote = note ?? suggestions[0]?.[language];
			return {
				title: localise(message, locale),
				quote,
				use: JSON.stringify({ word, words: quote }),
				leave: markOf(about, word),
			};
		});
	const names = warnAboutNote(text)
		.filter(({ kind }) => kind !== 'safeguarding')
		.map(({ word }) => word);
	return { grades, names: [...new Set(names)].slice(0, 2) };
}
