/** Evidence never needs a person's name, so a note says where one may stand before it is kept. */
import { givenNames } from './given-names.ts';
import { notNames, studiedSurnames } from './not-names.ts';

/** A stretch of a note that may be somebody's name. */
export type NameFound = {
	readonly kind: 'pupil-name' | 'staff-name';
	readonly start: number;
	readonly end: number;
	readonly word: string;
};

/** A word with a capital: not an acronym, and an apostrophe only between letters. */
const CAPITAL = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?:[-’']\p{Lu}\p{Ll}+)?(?![\p{L}\p{N}])/gu;

const TITLE = /(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Y Fns|Yr Athro|Fns)\.?\s+$/u;
const TITLED_BOOKS: ReadonlySet<string> = new Set(
	'Men Twit Twits Seuss Who Gum Bean Fox Wolf Stink Grinch Tumble Bump Tickle Happy Claus Lancelot Gawain'.split(' '),
);

const STAFF_ROLE =
	/(?<![\p{L}\p{N}])(?:teachers?|TA|assistant|headteacher|head|deputy|SENCO|SENDCo|ALNCo|caretaker|colleague|athro|athrawes|pennaeth|dirprwy|cynorthwyydd|gofalwr|cydweithiwr)(?:\s+(?:called|named|o’r enw|o'r enw))?,?\s+$/iu;

const PUPIL_WORD =
	/(?<![\p{L}\p{N}])(?:pupil|child|boy|girl|student|learner|twin|brother|sister|lad|classmate|friend|disgybl|plentyn|blentyn|bachgen|fachgen|merch|ferch|hogyn|hogan|myfyriwr|efaill|brawd|chwaer|ffrind)(?:\s+(?:called|named|o’r enw|o'r enw))?\s*[,:(]?\s*$/iu;

const YEAR_AFTER =
	/^(?:\s+\p{Lu}(?:\p{Ll}+|\.)?)?\s*[,(]?\s*(?:a |an |in |from |o |ym |yn |mlwydd )?(?:Y|Yr|Year|Bl|Blwyddyn|Mlwyddyn)\.?\s?\d{1,2}(?!\d)/u;
const YEAR_IN_BRACKETS = /^\s*\(\s*(?:Y|Yr|Year|Bl|Blwyddyn|aged?|oed)\.?\s?\d{1,2}/iu;
const YEAR_BEFORE =
	/(?<![\p{L}\p{N}])(?:Y|Yr|Year|Bl|Blwyddyn)\.?\s?\d{1,2}(?:\s+(?:pupil|child|boy|girl|student|disgybl|bachgen|merch))?,?\s+$/iu;

const PLACE_BEFORE =
	/(?<![\p{L}\p{N}])(?:St|Saint|Sant|Santes|Ysgol|Gynradd|Uwchradd|Ysbyty|Eglwys|Eglwys Sant|King|Queen|Prince|Princess|Lake|River|Mount|Gŵyl|Big|Brenin|Tywysog)\.?\s+$/u;
const PLACE_AFTER =
	/^(?:\s+\p{Lu}[\p{L}]+)?\s+(?:School|Primary|Infants?|Juniors?|Academy|College|Street|Road|Lane|House|Park|Centre|Church|Trust|Sant|the|I{1,3}|IV|VI{0,3}|Act|Day|Award|Ysgol|Cup|Reading Scheme)(?!\p{L})/u;

const endsSentence = /(?:^|[.!?:;“”"(\n\r•*–—-])\s*$/u;

function nextCapital(after: string): string | undefined {
	return /^\s+(\p{Lu}[\p{L}’'-]+)/u.exec(after)?.[1]?.replace(/[’']s$/u, '');
}

function kindOf(word: string, before: string, after: string): NameFound['kind'] | null {
	if (TITLE.test(before)) return TITLED_BOOKS.has(word) || notNames.has(word) ? null : 'staff-name';
	if (notNames.has(word)) return null;
	if (PLACE_BEFORE.test(before) || PLACE_AFTER.test(after)) return null;
	const surname = nextCapital(after);
	if (surname !== undefined && studiedSurnames.has(surname)) return null;
	const listed = givenNames.has(word.replace(/[-’'].*$/u, ''));
	if (STAFF_ROLE.test(before)) return listed ? 'staff-name' : null;
	if (listed) return studiedSurnames.has(word) && /\p{Lu}\p{Ll}+\s+$/u.test(before) ? null : 'pupil-name';
	if (PUPIL_WORD.test(before) || YEAR_IN_BRACKETS.test(after)) return 'pupil-name';
	const insideSentence = !endsSentence.test(before);
	return insideSentence && (YEAR_AFTER.test(after) || YEAR_BEFORE.test(before)) ? 'pupil-name' : null;
}

/** How many letters on either side of a word are read to tell what it is. */
const NEAR = 60;

/** Every word that may be a pupil's or a colleague's name, in order. */
export function findNames(text: string): readonly NameFound[] {
	const found: NameFound[] = [];
	for (const match of text.matchAll(CAPITAL)) {
		const start = match.index;
		const word = match[0];
		const end = start + word.length;
		const kind = kindOf(word, text.slice(Math.max(0, start - NEAR), start), text.slice(end, end + NEAR));
		if (kind !== null) found.push({ kind, start, end, word });
	}
	return found;
}
