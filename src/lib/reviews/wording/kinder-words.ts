/** Pointing at a word is only help when something kinder and more exact is offered in its place. */
import type { Localised } from '#lib/kernel/index.ts';
import type { JudgementKind } from './judgement-words.ts';

/** What we say about a kind of judgement word, and openings that a writer may take instead; `{word}` is the word as written. */
export type KinderWords = { readonly message: Localised; readonly offers: readonly Localised[] };

const seenInRooms: Localised = {
	en: 'In … of the … lessons we visited, …',
	cy: 'Mewn … o’r … gwers y buom yn ymweld â hwy, …',
};

const pupilsTold: Localised = {
	en: 'Pupils told us that …, and showed us …',
	cy: 'Dywedodd disgyblion wrthym fod …, a dangos inni …',
};

const notYet: Localised = {
	en: 'We did not yet see … in …',
	cy: 'Ni welsom … eto yn …',
};

/** The advice for each kind of judgement word. */
export const kinderWords: Readonly<Record<JudgementKind, KinderWords>> = {
	'top-grade': {
		message: {
			en: '“{word}” sounds like a grade. What did you see?',
			cy: 'Mae “{word}” yn swnio fel gradd. Beth a welsoch?',
		},
		offers: [
			{ en: 'In every room we visited, …', cy: 'Ym mhob ystafell y buom yn ymweld â hi, …' },
			{ en: 'Partner schools could come and see …', cy: 'Gallai ysgolion partner ddod i weld …' },
			pupilsTold,
		],
	},
	'good-grade': {
		message: {
			en: '“{word}” is also a grade, and tells the school little. What works, and for whom?',
			cy: 'Mae “{word}” yn radd hefyd, ac yn dweud ychydig wrth yr ysgol. Beth sy’n gweithio, ac i bwy?',
		},
		offers: [
			{ en: 'This already helps pupils to …', cy: 'Mae hyn eisoes yn helpu disgyblion i …' },
			seenInRooms,
			{ en: 'It works well when …', cy: 'Mae’n gweithio pan …' },
		],
	},
	'middle-grade': {
		message: {
			en: '“{word}” reads as faint praise. Where did you see it and where not?',
			cy: 'Mae “{word}” yn darllen fel hanner canmoliaeth. Ble y’i gwelsoch a ble na welsoch?',
		},
		offers: [
			{ en: 'It is in place in …, and not yet in …', cy: 'Mae yn ei le yn …, a heb fod eto yn …' },
			{
				en: 'It is there for most pupils; those who … still …',
				cy: 'Mae ar gael i’r rhan fwyaf; mae’r rhai sy’n … yn dal i …',
			},
			seenInRooms,
		],
	},
	'low-grade': {
		message: {
			en: '“{word}” is an inspector’s phrase. What could the school look at next?',
			cy: 'Ymadrodd arolygydd yw “{word}”. At beth y gallai’r ysgol droi nesaf?',
		},
		offers: [
			{ en: 'The next thing to look at may be …', cy: 'Y peth nesaf i edrych arno, efallai, yw …' },
			{
				en: 'The school has begun to …; pupils would gain if …',
				cy: 'Mae’r ysgol wedi dechrau …; byddai disgyblion yn elwa pe bai …',
			},
			notYet,
		],
	},
	praise: {
		message: {
			en: '“{word}” is kind, and gone by Monday. Say what they did, so that they can do it again.',
			cy: 'Mae “{word}” yn garedig, ac wedi mynd erbyn dydd Llun. Dywedwch beth a wnaethant, er mwyn iddynt ei wneud eto.',
		},
		offers: [
			{
				en: 'We shall try this in our own schools: …',
				cy: 'Byddwn yn rhoi cynnig ar hyn yn ein hysgolion ein hunain: …',
			},
			pupilsTold,
			seenInRooms,
		],
	},
	blame: {
		message: {
			en: '“{word}” will stop people reading. What happened, and what would have helped?',
			cy: 'Bydd “{word}” yn peri i bobl beidio â darllen. Beth a ddigwyddodd, a beth a fyddai wedi helpu?',
		},
		offers: [
			notYet,
			{ en: 'Some pupils found it hard to … because …', cy: 'Câi rhai disgyblion hi’n anodd … oherwydd …' },
			{ en: 'What would it take for … to …?', cy: 'Beth fyddai ei angen er mwyn i … allu …?' },
		],
	},
	standard: {
		message: {
			en: '“{word}” belongs to a scale. If it is a test result, give the subject and the year; if not, say what you saw.',
			cy: 'Mae “{word}” yn perthyn i raddfa. Os canlyniad prawf ydyw, rhowch y pwnc a’r flwyddyn; os nad, dywedwch beth a welsoch.',
		},
		offers: [
			{ en: 'In the … tests of …, … of … pupils …', cy: 'Ym mhrofion … yn …, … o … disgybl …' },
			{
				en: 'By the end of the year most pupils could …',
				cy: 'Erbyn diwedd y flwyddyn gallai’r rhan fwyaf o ddisgyblion …',
			},
			seenInRooms,
		],
	},
};

/** Said instead when the word stands inside quotation marks. */
export const quotedMessage: Localised = {
	en: '“{word}” stands in someone else’s words. Keep it if that is exactly what was said.',
	cy: 'Geiriau rhywun arall yw “{word}”. Cadwch ef os dyna’n union a ddywedwyd.',
};
