/** An evidence note must hold neither a child's name nor a child's secret; this warns while it is still only on the screen. */
import { fillIn, type Localised } from '#lib/kernel/index.ts';
import { findPhrases } from './find-phrases.ts';
import { findNames, type NameFound } from './name-warnings.ts';
import { safeguardingWords } from './safeguarding-words.ts';

/** Something to take out of a note. `text.slice(start, end) === word`. */
export type NoteWarning = {
	readonly kind: 'pupil-name' | 'staff-name' | 'safeguarding';
	readonly start: number;
	readonly end: number;
	readonly word: string;
	/** What to do; the one for safeguarding names the lead in place of `{dsl}` (see `fillIn`). */
	readonly message: Localised;
};

const messages: Readonly<Record<NoteWarning['kind'], Localised>> = {
	'pupil-name': {
		en: 'Is “{word}” a pupil? Say “a Year 4 pupil” instead. Notes hold no names.',
		cy: 'Ai disgybl yw “{word}”? Dywedwch “disgybl Blwyddyn 4” yn lle hynny. Nid oes enwau mewn nodiadau.',
	},
	'staff-name': {
		en: 'Please give the role instead of “{word}”: “the Year 3 teacher”, “a teaching assistant”.',
		cy: 'Rhowch y rôl yn lle “{word}”: “athro Blwyddyn 3”, “cynorthwyydd addysgu”.',
	},
	safeguarding: {
		en: 'Worried about a child? Not here. Take this out and speak to {dsl} now, before you leave the school. If it concerns the headteacher, tell the local authority’s designated officer. If a child is in danger this minute, ring 999.',
		cy: 'Yn poeni am blentyn? Nid yma. Tynnwch hyn allan a dywedwch wrth {dsl} nawr, cyn gadael yr ysgol. Os yw’n ymwneud â’r pennaeth, dywedwch wrth swyddog dynodedig yr awdurdod lleol. Os yw plentyn mewn perygl y funud hon, ffoniwch 999.',
	},
};

/** Said for `{dsl}` when the host has not yet named its lead. */
export const unnamedSafeguardingLead: Localised = {
	en: 'the school’s designated safeguarding lead',
	cy: 'berson diogelu dynodedig yr ysgol',
};

/** First name and surname are one name, and asked about once. */
function wholeNames(text: string): readonly NameFound[] {
	const whole: NameFound[] = [];
	for (const found of findNames(text)) {
		const last = whole.at(-1);
		if (last?.kind === found.kind && text.slice(last.end, found.start) === ' ')
			whole.splice(-1, 1, { ...last, end: found.end, word: text.slice(last.start, found.end) });
		else whole.push(found);
	}
	return whole;
}

/** What should come out of a note before it is kept, in order. Warns, never blocks; it may warn where nothing is wrong. */
export function warnAboutNote(text: string): readonly NoteWarning[] {
	const worries = findPhrases(text, safeguardingWords).map(({ start, end, word }): NoteWarning => ({
		kind: 'safeguarding',
		start,
		end,
		word,
		message: messages.safeguarding,
	}));
	const names = wholeNames(text).map((name): NoteWarning => ({
		...name,
		message: fillIn(messages[name.kind], { word: name.word }),
	}));
	return [...worries, ...names].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The warning's message with the lead's name in it; in each language the usual words stand in when no name is known. */
export function withSafeguardingLead(message: Localised, name: string | null): Localised {
	const lead = name === null || name.trim() === '' ? unnamedSafeguardingLead : { en: name, cy: name };
	return { en: fillIn(message, { dsl: lead.en }).en, cy: fillIn(message, { dsl: lead.cy }).cy };
}
