// What a note should be rid of, in the reader's language: the page says it as it was sent, and its script while it is typed.
import { localise, type Locale } from '#lib/kernel/index.ts';
import { warnAboutNote, withSafeguardingLead } from '#lib/reviews/index.ts';

/** The sentence about a worry for a child, if there is cause, and one for each name. */
export interface NoteWords {
	readonly worry: string | undefined;
	readonly names: readonly string[];
}

/** What to say about a text; `lead` is whom to tell at the school, empty when nobody is named. */
export function noteWords(text: string, lead: string, locale: Locale): NoteWords {
	const warnings = warnAboutNote(text);
	const worry = warnings.find(({ kind }) => kind === 'safeguarding');
	const names = new Map(
		warnings
			.filter(({ kind }) => kind !== 'safeguarding')
			.map(({ word, message }) => [word, localise(message, locale)]),
	);
	return {
		worry: worry && localise(withSafeguardingLead(worry.message, lead), locale),
		names: [...names.values()],
	};
}
