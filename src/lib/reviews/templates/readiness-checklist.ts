/** Each line of the readiness rule, in words that tell people what to do rather than what they failed to do. */
import type { Localised } from '#lib/kernel/index.ts';
import { readinessItems, type ReadinessItemKind } from '../rules/readiness.ts';

/** What a readiness line is called, what makes it ready and whose move it is. */
export type ReadinessText = {
	readonly title: Localised;
	readonly help: Localised;
	readonly by: 'host' | 'lead-reviewer' | 'visitors' | 'partnership-lead';
};

/** The words for each thing that should be ready before the day. */
export const readinessTexts: Readonly<Record<ReadinessItemKind, ReadinessText>> = {
	'team-confirmed': {
		title: { en: 'Team confirmed', cy: 'Tîm wedi’i gadarnhau' },
		help: {
			en: 'A lead reviewer, at least one reviewer and two Improvement Champions, none of them from the host.',
			cy: 'Prif adolygydd, o leiaf un adolygydd a dau hyrwyddwr gwella, heb yr un ohonynt o’r ysgol letyol.',
		},
		by: 'partnership-lead',
	},
	'self-evaluation-agreed': {
		title: { en: 'Self-evaluation agreed', cy: 'Hunanwerthusiad wedi’i gytuno' },
		help: {
			en: 'Two weeks before the visit, so that the team has time to read it.',
			cy: 'Bythefnos cyn yr ymweliad, er mwyn i’r tîm gael amser i’w ddarllen.',
		},
		by: 'host',
	},
	'focus-agreed': {
		title: { en: 'Focus question agreed', cy: 'Cwestiwn ffocws wedi’i gytuno' },
		help: {
			en: 'The host and the lead reviewer both say yes to the same words.',
			cy: 'Yr ysgol letyol a’r prif adolygydd yn cytuno ar yr un geiriau.',
		},
		by: 'host',
	},
	'ground-rules-accepted': {
		title: { en: 'Ground rules accepted by every visitor', cy: 'Pob ymwelydd wedi derbyn y rheolau sylfaenol' },
		help: {
			en: 'Two minutes each, on any phone.',
			cy: 'Dwy funud yr un, ar unrhyw ffôn.',
		},
		by: 'visitors',
	},
	'documents-shared': {
		title: { en: 'Documents shared with the team', cy: 'Dogfennau wedi’u rhannu â’r tîm' },
		help: {
			en: 'Only what bears on the question. The host can take each one back.',
			cy: 'Dim ond yr hyn sy’n berthnasol i’r cwestiwn. Gall yr ysgol letyol dynnu pob un yn ôl.',
		},
		by: 'host',
	},
	'timetable-made': {
		title: { en: 'Timetable made', cy: 'Amserlen wedi’i llunio' },
		help: {
			en: 'On one page, with rooms, and with time for the team to talk.',
			cy: 'Ar un dudalen, gydag ystafelloedd, a chydag amser i’r tîm siarad.',
		},
		by: 'lead-reviewer',
	},
	'visit-checklist-done': {
		title: { en: 'Letters of assurance seen', cy: 'Llythyrau sicrwydd wedi’u gweld' },
		help: {
			en: 'One from each visitor’s employer. A yes is enough; keep no certificates.',
			cy: 'Un gan gyflogwr pob ymwelydd. Mae ie yn ddigon; peidiwch â chadw tystysgrifau.',
		},
		by: 'host',
	},
	'safeguarding-lead-named': {
		title: { en: 'Safeguarding lead named for the day', cy: 'Person diogelu wedi’i enwi ar gyfer y diwrnod' },
		help: {
			en: 'So that every visitor knows whom to tell, and where.',
			cy: 'Er mwyn i bob ymwelydd wybod wrth bwy i ddweud, ac ym mhle.',
		},
		by: 'host',
	},
};

/** The checklist in its usual order, with its words. */
export const readinessChecklist: readonly ({ readonly code: ReadinessItemKind } & ReadinessText)[] = readinessItems.map(
	(code) => ({ code, ...readinessTexts[code] }),
);
