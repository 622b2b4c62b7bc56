/** Feedback that grades people closes ears; this points at words of judgement and offers better ones, and never blocks. */
import { fillIn, type Locale, type Localised } from '#lib/kernel/index.ts';
import { findPhrases } from './find-phrases.ts';
import { judgementWords, type JudgementKind } from './judgement-words.ts';
import { kinderWords, quotedMessage } from './kinder-words.ts';
import { isQuoted } from './quoted-speech.ts';

/** A word worth a second look. `start` and `end` are places in the text, so that `text.slice(start, end) === word`. */
export type Nudge = {
	readonly start: number;
	readonly end: number;
	readonly word: string;
	readonly kind: JudgementKind;
	/** The language that the word belongs to, not the reader's. */
	readonly language: Locale;
	/** Said quietly: the word is quoted, or often means something else. */
	readonly soft: boolean;
	readonly message: Localised;
	/** Openings to put in its place, most fitting first; "…" is for the writer to fill. */
	readonly suggestions: readonly Localised[];
};

/** Words of judgement in a text, in either language, in the order in which they stand. */
export function checkLanguage(text: string): readonly Nudge[] {
	return findPhrases(text, judgementWords).map(({ start, end, word, phrase }) => {
		const quoted = isQuoted(text, start, end);
		const advice = kinderWords[phrase.kind];
		return {
			start,
			end,
			word,
			kind: phrase.kind,
			language: phrase.language,
			soft: quoted || phrase.soft === true,
			message: fillIn(quoted ? quotedMessage : advice.message, { word }),
			suggestions: quoted ? [] : advice.offers,
		};
	});
}
