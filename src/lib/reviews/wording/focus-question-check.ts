/** The focus question decides what a review can find, so it must not be one that "yes", "no" or a grade would answer. */
import type { Locale, Localised } from '#lib/kernel/index.ts';
import { openUpHowGood, openUpYesNo, type Rewrite } from './focus-rewrites.ts';
import { findPhrases, phrase } from './find-phrases.ts';
import { judgementWords } from './judgement-words.ts';

/** Longer than this and nobody can carry the question down a corridor, in words. */
export const FOCUS_QUESTION_MAX_WORDS = 45;

/** What keeps a focus question from opening a conversation. */
export type FocusProblemKind =
	'yes-no' | 'how-good' | 'asks-for-grade' | 'more-than-one' | 'too-long' | 'no-question-mark';

/** One thing to think about in a focus question; `suggestion` is the whole question put another way, where we can. */
export type FocusProblem = {
	readonly kind: FocusProblemKind;
	readonly explanation: Localised;
	readonly suggestion: Rewrite | null;
};

const explanations: Readonly<Record<FocusProblemKind, Localised>> = {
	'yes-no': {
		en: 'Someone could answer this with yes or no. “To what extent …” asks for what was seen.',
		cy: 'Gallai rhywun ateb hwn â do neu naddo. Mae “I ba raddau …” yn gofyn am yr hyn a welwyd.',
	},
	'how-good': {
		en: 'This asks visitors how good something is. Ask what difference it makes, and for whom.',
		cy: 'Mae hwn yn gofyn i ymwelwyr pa mor dda yw rhywbeth. Gofynnwch pa wahaniaeth a wna, ac i bwy.',
	},
	'asks-for-grade': {
		en: 'A grade would answer this. Say what you hope pupils can do, and ask how far they do it.',
		cy: 'Byddai gradd yn ateb hwn. Dywedwch beth y gobeithiwch y gall disgyblion ei wneud, a gofynnwch i ba raddau y’i gwnânt.',
	},
	'more-than-one': {
		en: 'This is more than one question. A day is enough for one; keep the other for your prompts.',
		cy: 'Mwy nag un cwestiwn sydd yma. Mae diwrnod yn ddigon i un; cadwch y llall ymhlith eich awgrymiadau.',
	},
	'too-long': {
		en: 'Over 45 words. Could a reviewer say it from memory outside a classroom door?',
		cy: 'Dros 45 gair. A allai adolygydd ei ddweud o’i gof y tu allan i ddrws dosbarth?',
	},
	'no-question-mark': {
		en: 'This does not end with a question mark. Is it a topic still, or already a question?',
		cy: 'Nid oes gofynnod ar y diwedd. Ai pwnc ydyw o hyd, ynteu cwestiwn eisoes?',
	},
};

const SCALE = [
	phrase(
		'(?:what|which) (?:ofsted |estyn |overall )?(?:grade|judgement|judgment|rating|score|category|band|mark|level)',
	),
	phrase('out of (?:four|five|six|ten|4|5|6|10|100)'),
	phrase('(?:grade|rate|score|judge) (?:our|the|us|its?|their)'),
	phrase('pa (?:radd|raddfa|farn|sgôr|gategori|fand|lefel)'),
	phrase('allan o (?:bedwar|bump|chwech|ddeg|4|5|6|10|100)'),
].map((pattern) => ({ pattern }));

const HOW_GOOD = [
	phrase('how (?:good|well|strong|effective(?:ly)?|successful(?:ly)?|outstanding|poor|weak|bad)'),
	phrase('pa mor (?:dda|effeithiol|llwyddiannus|gryf|wael|wan)'),
].map((pattern) => ({ pattern }));

const ANOTHER = phrase(
	'(?:and|or|but) (?:to what extent|how (?:far|well|much|do|does|is|are|can)|what (?:do|does)|why (?:do|does|is|are))|(?:ac|a|neu|ond) (?:i ba raddau|sut y|pa mor)',
);

const localeOf = (text: string): Locale =>
	/(?<!\p{L})(?:i ba raddau|sut|beth|pam|pa|mae|yw|ydy|yn|ein)(?!\p{L})/iu.test(text) ? 'cy' : 'en';

const question = (text: string): string => text.trim().replace(/[\s.!?:;,]*$/u, '');

function withoutSecond(text: string): Rewrite | null {
	const first = text.trim().split('?')[0] ?? '';
	const kept = question(first.split(ANOTHER)[0] ?? '');
	if (kept === '') return null;
	return { locale: localeOf(kept), text: `${kept}?` };
}

function hasSecond(text: string): boolean {
	return (
		text.split('?').filter((part) => /\p{L}/u.test(part)).length > 1 ||
		findPhrases(text, [{ pattern: ANOTHER }]).length > 0
	);
}

/**
 * What would make a focus question easier to ask on the day, the weightiest first. Advice only: nothing is refused.
 * An empty text has nothing to advise on.
 */
export function checkFocusQuestion(text: string): readonly FocusProblem[] {
	if (!/[\p{L}\p{N}]/u.test(text)) return [];
	const found: FocusProblem[] = [];
	const add = (kind: FocusProblemKind, suggestion: Rewrite | null): void => {
		found.push({ kind, explanation: explanations[kind], suggestion });
	};
	const opened = openUpYesNo(text);
	if (opened !== null) add('yes-no', opened);
	const howGood = findPhrases(text, HOW_GOOD).length > 0;
	if (howGood) add('how-good', openUpHowGood(text));
	else if (findPhrases(text, SCALE).length > 0 || findPhrases(text, judgementWords).length > 0) {
		add('asks-for-grade', null);
	}
	if (hasSecond(text)) add('more-than-one', withoutSecond(text));
	if (text.trim().split(/\s+/u).length > FOCUS_QUESTION_MAX_WORDS) add('too-long', null);
	if (!/[?？]["”’)\s]*$/u.test(text)) {
		const asked = question(text);
		add('no-question-mark', {
			locale: localeOf(asked),
			text: `${asked}?`,
		});
	}
	return found;
}
