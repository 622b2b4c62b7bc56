/** Ninety minutes after school go fast, so the champions walk in with an agenda that leaves most of the talking to staff. */
import type { Localised } from '#lib/kernel/index.ts';

/** A part of the workshop; `screen` is what the wall shows while it runs. */
export type WorkshopPart = {
	readonly code: string;
	readonly minutes: number;
	readonly screen: 'welcome' | 'findings' | 'causes' | 'ideas' | 'voting' | 'actions' | 'commitments';
	readonly title: Localised;
	/** What the champions do. */
	readonly how: Localised;
	/** Words to open with, to be said in one's own way. */
	readonly say: Localised;
};

/** The 90-minute agenda; champions may change, move or drop any part. */
export const workshopAgenda: readonly WorkshopPart[] = [
	{
		code: 'purpose',
		minutes: 5,
		screen: 'welcome',
		title: { en: 'Why we are here', cy: 'Pam yr ydym yma' },
		how: {
			en: 'Thank people for staying. Say who you are, when it ends and how to join by phone. Agree three ground rules: speak for yourself, no names, every idea is written down.',
			cy: 'Diolchwch i bobl am aros. Dywedwch pwy ydych, pryd y daw i ben a sut i ymuno ar y ffôn. Cytunwch ar dair rheol: siarad drosoch eich hun, dim enwau, ysgrifennu pob syniad.',
		},
		say: {
			en: 'We are not here to tell you what to do. You know this school; we keep the time.',
			cy: 'Nid ydym yma i ddweud wrthych beth i’w wneud. Chi sy’n adnabod yr ysgol hon; ni sy’n cadw’r amser.',
		},
	},
	{
		code: 'findings',
		minutes: 10,
		screen: 'findings',
		title: { en: 'What was seen, in the school’s own words', cy: 'Beth a welwyd, yng ngeiriau’r ysgol ei hun' },
		how: {
			en: 'A member of the host’s staff reads out the findings that the school agreed to show. One minute of quiet. Then pairs: what rings true, what surprises?',
			cy: 'Aelod o staff yr ysgol letyol sy’n darllen y canfyddiadau y cytunodd yr ysgol i’w dangos. Munud o dawelwch. Yna parau: beth sy’n taro deuddeg, beth sy’n synnu?',
		},
		say: {
			en: 'You do not have to agree with it. What would pupils say?',
			cy: 'Nid oes rhaid ichi gytuno. Beth a ddywedai’r disgyblion?',
		},
	},
	{
		code: 'causes',
		minutes: 20,
		screen: 'causes',
		title: { en: 'What lies underneath', cy: 'Beth sydd o dan yr wyneb' },
		how: {
			en: 'Tables of four to six, mixed by job. Take one point and ask “why?” until the answer is something the school can touch. Write causes, not people.',
			cy: 'Byrddau o bedwar i chwech, swyddi cymysg. Cymerwch un pwynt a gofyn “pam?” nes bod yr ateb yn rhywbeth y gall yr ysgol ei gyffwrdd. Ysgrifennwch achosion, nid pobl.',
		},
		say: {
			en: 'If we fixed only what we can see, what would bring it back?',
			cy: 'Pe baem ond yn trwsio’r hyn a welwn, beth a ddeuai ag ef yn ôl?',
		},
	},
	{
		code: 'ideas',
		minutes: 20,
		screen: 'ideas',
		title: { en: 'What we could try', cy: 'Beth y gallem roi cynnig arno' },
		how: {
			en: 'Five minutes alone, sending ideas from phones or on paper. Then two short pieces of research, two minutes each. Then ten minutes to add, join and build. No idea is argued with yet.',
			cy: 'Pum munud ar eich pen eich hun, yn anfon syniadau o ffonau neu ar bapur. Yna dau ddarn byr o ymchwil, dwy funud yr un. Yna deng munud i ychwanegu, uno ac adeiladu. Ni ddadleuir ag unrhyw syniad eto.',
		},
		say: {
			en: 'What have you seen work in one room here that could work in ten?',
			cy: 'Beth yr ydych wedi’i weld yn gweithio mewn un ystafell yma a allai weithio mewn deg?',
		},
	},
	{
		code: 'prioritise',
		minutes: 15,
		screen: 'voting',
		title: { en: 'What first', cy: 'Beth yn gyntaf' },
		how: {
			en: 'Everyone gives each idea a private answer: how much it would change for pupils, and how much work it would be. Show the result. Talk about where people differ, then keep two or three.',
			cy: 'Mae pawb yn rhoi ateb preifat i bob syniad: faint y byddai’n ei newid i ddisgyblion, a faint o waith fyddai. Dangoswch y canlyniad. Siaradwch am y mannau lle mae pobl yn gwahaniaethu, yna cadwch ddau neu dri.',
		},
		say: {
			en: 'What would you notice by half-term? And what shall we stop, to make room?',
			cy: 'Beth y byddech yn sylwi arno erbyn hanner tymor? A beth y rhown y gorau iddo, i wneud lle?',
		},
	},
	{
		code: 'actions',
		minutes: 15,
		screen: 'actions',
		title: { en: 'Who does what by when', cy: 'Pwy sy’n gwneud beth, ac erbyn pryd' },
		how: {
			en: 'Host staff write the actions themselves: what, who (someone in the room), how we shall know, by which date. Ask partner schools for help where it is wanted.',
			cy: 'Staff yr ysgol letyol sy’n ysgrifennu’r camau: beth, pwy (rhywun yn yr ystafell), sut y byddwn yn gwybod, erbyn pa ddyddiad. Gofynnwch i ysgolion partner am gymorth lle y mae ei eisiau.',
		},
		say: {
			en: 'What is the smallest first step, and could it happen before Friday?',
			cy: 'Beth yw’r cam cyntaf lleiaf, ac a allai ddigwydd cyn dydd Gwener?',
		},
	},
	{
		code: 'commitments',
		minutes: 5,
		screen: 'commitments',
		title: { en: 'One thing each', cy: 'Un peth yr un' },
		how: {
			en: 'Each person says one thing that they will do, or watch for. Give the date of the 90-day talk. Thank the host, and finish on time.',
			cy: 'Mae pob un yn dweud un peth y bydd yn ei wneud, neu’n cadw llygad amdano. Rhowch ddyddiad y sgwrs 90 diwrnod. Diolchwch i’r ysgol letyol, a gorffennwch yn brydlon.',
		},
		say: {
			en: 'What will be different in your room on Monday?',
			cy: 'Beth fydd yn wahanol yn eich ystafell chi ddydd Llun?',
		},
	},
];
