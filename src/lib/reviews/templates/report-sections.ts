/** A report that can be read in one sitting has the same few parts each time, and each part has one writer. */
import type { Localised } from '#lib/kernel/index.ts';

/** The parts of a report, in reading order. */
export type ReportSectionCode =
	'context' | 'question' | 'saw' | 'strengths' | 'explore' | 'research' | 'support' | 'response';

/** A part of a report: where its text comes from, who writes it and how long it may usefully be. */
export type ReportSectionTemplate = {
	readonly code: ReportSectionCode;
	/** `plan`: taken from the agreed focus; `findings`: drawn from findings with their trail; `written`: typed here. */
	readonly from: 'plan' | 'findings' | 'written';
	readonly by: 'lead-reviewer' | 'host';
	readonly title: Localised;
	readonly help: Localised;
	/** A length in words that keeps the whole readable in one sitting; advice only. */
	readonly usualWords: number;
};

/** The report, from the school as it is to the school's own answer. */
export const reportSections: readonly ReportSectionTemplate[] = [
	{
		code: 'context',
		from: 'written',
		by: 'lead-reviewer',
		title: { en: 'The school and the visit', cy: 'Yr ysgol a’r ymweliad' },
		help: {
			en: 'What a reader should know about the school, who came, when, and what they did. No names of staff or pupils.',
			cy: 'Yr hyn y dylai darllenydd ei wybod am yr ysgol, pwy ddaeth, pryd, a beth a wnaethant. Dim enwau staff na disgyblion.',
		},
		usualWords: 120,
	},
	{
		code: 'question',
		from: 'plan',
		by: 'host',
		title: { en: 'The question', cy: 'Y cwestiwn' },
		help: {
			en: 'The focus question in the words that were agreed, and why the school asked it.',
			cy: 'Y cwestiwn ffocws yn y geiriau y cytunwyd arnynt, a pham y’i gofynnodd yr ysgol.',
		},
		usualWords: 60,
	},
	{
		code: 'saw',
		from: 'findings',
		by: 'lead-reviewer',
		title: { en: 'What we saw', cy: 'Beth a welsom' },
		help: {
			en: 'Plain statements, each resting on notes from more than one source. What differs is told too.',
			cy: 'Gosodiadau plaen, pob un yn dibynnu ar nodiadau o fwy nag un ffynhonnell. Dywedir hefyd beth sy’n wahanol.',
		},
		usualWords: 300,
	},
	{
		code: 'strengths',
		from: 'findings',
		by: 'lead-reviewer',
		title: { en: 'Strengths to share', cy: 'Cryfderau i’w rhannu' },
		help: {
			en: 'What another school could come and learn, exact enough to be copied.',
			cy: 'Yr hyn y gallai ysgol arall ddod i’w ddysgu, yn ddigon manwl i’w efelychu.',
		},
		usualWords: 120,
	},
	{
		code: 'explore',
		from: 'findings',
		by: 'lead-reviewer',
		title: { en: 'Points to explore', cy: 'Pwyntiau i’w harchwilio' },
		help: {
			en: 'Two or three, as questions or openings for staff to take up at the workshop. Not instructions.',
			cy: 'Dau neu dri, fel cwestiynau neu agoriadau i staff eu codi yn y gweithdy. Nid cyfarwyddiadau.',
		},
		usualWords: 150,
	},
	{
		code: 'research',
		from: 'written',
		by: 'lead-reviewer',
		title: { en: 'Worth reading', cy: 'Gwerth eu darllen' },
		help: {
			en: 'One or two pieces of research that bear on the points to explore, with a sentence on what each found and where.',
			cy: 'Un neu ddau ddarn o ymchwil sy’n berthnasol i’r pwyntiau i’w harchwilio, gyda brawddeg am yr hyn a welodd pob un ac ym mhle.',
		},
		usualWords: 80,
	},
	{
		code: 'support',
		from: 'written',
		by: 'lead-reviewer',
		title: { en: 'Support on offer', cy: 'Cymorth ar gael' },
		help: {
			en: 'What partner schools can give: who by role, what, and by when.',
			cy: 'Yr hyn y gall ysgolion partner ei roi: pwy yn ôl rôl, beth, ac erbyn pryd.',
		},
		usualWords: 80,
	},
	{
		code: 'response',
		from: 'written',
		by: 'host',
		title: { en: 'The school’s response', cy: 'Ymateb yr ysgol' },
		help: {
			en: 'The host writes this alone: what rings true, what does not, and what happens next. Nobody else may edit it.',
			cy: 'Yr ysgol letyol yn unig sy’n ysgrifennu hwn: beth sy’n taro deuddeg, beth nad yw, a beth sy’n digwydd nesaf. Ni chaiff neb arall ei olygu.',
		},
		usualWords: 150,
	},
];
