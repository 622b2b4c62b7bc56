/** Schools that write down how they will treat each other before anything goes wrong seldom need to look it up. */
import { fillIn, type Localised } from '#lib/kernel/index.ts';

/** A clause of the agreement; `lines` are short statements that may be changed or left out. */
export type AgreementClause = {
	readonly code: string;
	readonly title: Localised;
	readonly lines: readonly Localised[];
};

/** What is known about a partnership when its agreement is first drawn up. */
export type AgreementFacts = {
	readonly partnership: string;
	/** Names of the member schools, already joined in each language. */
	readonly schools: Localised;
	readonly lead: string;
	/** Written out, in each language. */
	readonly startsOn: Localised;
};

/** The agreement to start from: `{partnership}`, `{schools}`, `{lead}` and `{startsOn}` are filled in. Not legal advice. */
export const partnershipAgreement: readonly AgreementClause[] = [
	{
		code: 'who',
		title: { en: 'Who we are', cy: 'Pwy ydym' },
		lines: [
			{
				en: 'We are {partnership}: {schools}. We begin on {startsOn}.',
				cy: 'Ni yw {partnership}: {schools}. Dechreuwn ar {startsOn}.',
			},
			{
				en: 'We joined by our own choice, and each of us has one voice, whatever our size.',
				cy: 'Ymunasom o’n dewis ein hunain, ac mae gan bob un ohonom un llais, beth bynnag ein maint.',
			},
			{
				en: 'We chose {lead} to lead the partnership. We choose again each year.',
				cy: 'Dewisasom {lead} i arwain y bartneriaeth. Byddwn yn dewis eto bob blwyddyn.',
			},
		],
	},
	{
		code: 'aims',
		title: { en: 'What we want together', cy: 'Beth yr ydym am ei gyflawni gyda’n gilydd' },
		lines: [
			{
				en: 'Pupils in all our schools gain because we look, and think, together.',
				cy: 'Mae disgyblion ym mhob un o’n hysgolion yn elwa am ein bod yn edrych, ac yn meddwl, gyda’n gilydd.',
			},
			{
				en: 'Our own shared aims: …',
				cy: 'Ein nodau cyffredin ein hunain: …',
			},
		],
	},
	{
		code: 'decisions',
		title: { en: 'How we decide', cy: 'Sut yr ydym yn penderfynu' },
		lines: [
			{
				en: 'We look for agreement. If we cannot find it, two thirds of the schools decide, and the minutes say who thought otherwise.',
				cy: 'Chwiliwn am gytundeb. Os na allwn ei gael, mae dwy ran o dair o’r ysgolion yn penderfynu, ac mae’r cofnodion yn dweud pwy oedd o farn wahanol.',
			},
			{
				en: 'No decision can make a school share its report, its data or its people.',
				cy: 'Ni all unrhyw benderfyniad orfodi ysgol i rannu ei hadroddiad, ei data na’i phobl.',
			},
		],
	},
	{
		code: 'promise',
		title: { en: 'What each school promises', cy: 'Beth y mae pob ysgol yn ei addo' },
		lines: [
			{
				en: 'One honest self-evaluation and one review as host in every cycle.',
				cy: 'Un hunanwerthusiad gonest ac un adolygiad fel ysgol letyol ym mhob cylch.',
			},
			{
				en: 'Reviewers and Improvement Champions for others, trained, in fair turn, with time to do it.',
				cy: 'Adolygwyr a hyrwyddwyr gwella i eraill, wedi’u hyfforddi, yn eu tro teg, gydag amser i’w wneud.',
			},
			{
				en: 'A place at the 90-day talk, with the page filled in.',
				cy: 'Lle yn y sgwrs 90 diwrnod, â’r dudalen wedi’i llenwi.',
			},
			{
				en: 'Word as early as we can when we cannot keep a date.',
				cy: 'Gair cyn gynted ag y gallwn pan na fedrwn gadw dyddiad.',
			},
		],
	},
	{
		code: 'reports',
		title: { en: 'Whose report it is', cy: 'Adroddiad pwy ydyw' },
		lines: [
			{
				en: 'A report, its evidence and the self-evaluation belong to the school that they are about.',
				cy: 'Mae adroddiad, ei dystiolaeth a’r hunanwerthusiad yn perthyn i’r ysgol y maent yn sôn amdani.',
			},
			{
				en: 'That school alone decides who reads them, which part and until when, and can take it back.',
				cy: 'Yr ysgol honno’n unig sy’n penderfynu pwy sy’n eu darllen, pa ran a than pryd, a gall dynnu hynny’n ôl.',
			},
			{
				en: 'Public bodies may be asked for what they hold under freedom of information law. We tell each other at once when that happens.',
				cy: 'Gellir gofyn i gyrff cyhoeddus am yr hyn sydd ganddynt dan gyfraith rhyddid gwybodaeth. Dywedwn wrth ein gilydd ar unwaith pan fydd hynny’n digwydd.',
			},
		],
	},
	{
		code: 'conduct',
		title: { en: 'How we behave in each other’s schools', cy: 'Sut yr ydym yn ymddwyn yn ysgolion ein gilydd' },
		lines: [
			{
				en: 'Every visitor accepts the ground rules before every visit.',
				cy: 'Mae pob ymwelydd yn derbyn y rheolau sylfaenol cyn pob ymweliad.',
			},
			{
				en: 'No grades, no rankings, no pupil’s name, and nothing that is used to manage a member of staff.',
				cy: 'Dim graddau, dim trefn restrol, dim enw disgybl, a dim a ddefnyddir i reoli aelod o’r staff.',
			},
			{
				en: 'A worry about a child goes to that school’s designated safeguarding lead at once. It is never written here.',
				cy: 'Mae pryder am blentyn yn mynd at berson diogelu dynodedig yr ysgol honno ar unwaith. Ni chaiff fyth ei ysgrifennu yma.',
			},
			{
				en: 'Each employer gives a letter of assurance for its visitors. We ask for no certificates.',
				cy: 'Mae pob cyflogwr yn rhoi llythyr sicrwydd ar gyfer ei ymwelwyr. Nid ydym yn gofyn am dystysgrifau.',
			},
		],
	},
	{
		code: 'help',
		title: { en: 'Help between us, and what it costs', cy: 'Cymorth rhyngom, a’r hyn y mae’n ei gostio' },
		lines: [
			{
				en: 'Help is a favour, not a charge, unless both schools agree otherwise beforehand.',
				cy: 'Cymwynas yw cymorth, nid gwasanaeth â phris, oni bai bod y ddwy ysgol yn cytuno fel arall ymlaen llaw.',
			},
			{
				en: 'We keep count of half-days given and received, and speak up when it is no longer fair.',
				cy: 'Cadwn gyfrif o hanner diwrnodau a roddwyd ac a dderbyniwyd, a dywedwn pan nad yw’n deg mwyach.',
			},
			{
				en: 'Before we start something new we ask what it will take, and from whom.',
				cy: 'Cyn dechrau rhywbeth newydd gofynnwn beth a gymer, a gan bwy.',
			},
		],
	},
	{
		code: 'leaving',
		title: { en: 'Joining, leaving and falling out', cy: 'Ymuno, gadael ac anghytuno' },
		lines: [
			{
				en: 'A new school joins when all of us agree. Any school may leave at the end of a term, and says why, if it will.',
				cy: 'Mae ysgol newydd yn ymuno pan fydd pob un ohonom yn cytuno. Caiff unrhyw ysgol adael ar ddiwedd tymor, gan ddweud pam, os myn.',
			},
			{
				en: 'Whoever leaves takes its own work along and can export all of it.',
				cy: 'Mae pwy bynnag sy’n gadael yn mynd â’i waith ei hun gydag ef a gall allforio’r cyfan.',
			},
			{
				en: 'If two schools disagree about a review, they talk first; then a head from a third school sits with them.',
				cy: 'Os bydd dwy ysgol yn anghytuno am adolygiad, byddant yn siarad yn gyntaf; yna bydd pennaeth o drydedd ysgol yn eistedd gyda hwy.',
			},
		],
	},
	{
		code: 'again',
		title: { en: 'When we read this again', cy: 'Pryd y byddwn yn darllen hwn eto' },
		lines: [
			{
				en: 'At the start of every cycle, and whenever a school or a head is new.',
				cy: 'Ar ddechrau pob cylch, a phryd bynnag y bydd ysgol neu bennaeth yn newydd.',
			},
		],
	},
];

/** The agreement with what is known filled in, ready to be changed. */
export function draftAgreement({ partnership, schools, lead, startsOn }: AgreementFacts): readonly AgreementClause[] {
	const fill = (text: Localised): Localised => ({
		en: fillIn(text, { partnership, lead, schools: schools.en, startsOn: startsOn.en }).en,
		cy: fillIn(text, { partnership, lead, schools: schools.cy, startsOn: startsOn.cy }).cy,
	});
	return partnershipAgreement.map(({ code, title, lines }) => ({ code, title, lines: lines.map(fill) }));
}
