/** An hour between host and lead reviewer decides what the visit can find, so it has an agenda. */
import type { Localised } from '#lib/kernel/index.ts';

/** One item of a meeting. `minutes` is a suggestion. */
export type AgendaItem = {
	readonly code: string;
	readonly minutes: number;
	readonly title: Localised;
	readonly help: Localised;
};

/** The pre-review meeting: an hour, by phone if need be. */
export const preReviewAgenda: readonly AgendaItem[] = [
	{
		code: 'people',
		minutes: 5,
		title: { en: 'Who we are and how we would like to work', cy: 'Pwy ydym a sut yr hoffem weithio' },
		help: {
			en: 'Ask the host what would make the visit worth having, and what they fear from it.',
			cy: 'Gofynnwch i’r ysgol letyol beth a wnâi’r ymweliad yn werth ei gael, a beth y mae’n ei ofni.',
		},
	},
	{
		code: 'self-evaluation',
		minutes: 15,
		title: { en: 'The self-evaluation, in the host’s words', cy: 'Yr hunanwerthusiad, yng ngeiriau’r ysgol letyol' },
		help: {
			en: 'Where is the evidence thin? What came of last cycle’s recommendations?',
			cy: 'Ble mae’r dystiolaeth yn denau? Beth a ddaeth o argymhellion y cylch diwethaf?',
		},
	},
	{
		code: 'focus',
		minutes: 15,
		title: { en: 'The focus question', cy: 'Y cwestiwn ffocws' },
		help: {
			en: 'One question, chosen by the host, that yes, no or a grade would not answer. Write it down and read it aloud.',
			cy: 'Un cwestiwn, o ddewis yr ysgol letyol, na fyddai do, naddo na gradd yn ei ateb. Ysgrifennwch ef a’i ddarllen yn uchel.',
		},
	},
	{
		code: 'evidence',
		minutes: 10,
		title: { en: 'What would help to answer it', cy: 'Beth fyddai’n helpu i’w ateb' },
		help: {
			en: 'At least three kinds of source. What may be shared beforehand, and what should be left alone?',
			cy: 'O leiaf dri math o ffynhonnell. Beth y gellir ei rannu ymlaen llaw, a beth y dylid ei adael?',
		},
	},
	{
		code: 'timetable',
		minutes: 10,
		title: { en: 'The day', cy: 'Y diwrnod' },
		help: {
			en: 'Start from a template. Which host leader walks with whom? Where does the team talk?',
			cy: 'Dechreuwch o dempled. Pa arweinydd o’r ysgol letyol fydd yn cerdded gyda phwy? Ble bydd y tîm yn siarad?',
		},
	},
	{
		code: 'care',
		minutes: 5,
		title: {
			en: 'Ground rules, safeguarding, and who should know',
			cy: 'Rheolau sylfaenol, diogelu, a phwy ddylai wybod',
		},
		help: {
			en: 'Name the safeguarding lead for the day. Agree who tells staff, pupils and families, and in which words.',
			cy: 'Enwch y person diogelu ar gyfer y diwrnod. Cytunwch pwy fydd yn dweud wrth staff, disgyblion a theuluoedd, ac ym mha eiriau.',
		},
	},
];
