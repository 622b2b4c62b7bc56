/** Why: the Word file is edited by schools, so its look sits in named styles and in typefaces that every school has. */
import {
	AlignmentType,
	BorderStyle,
	type INumberingOptions,
	type IStylesOptions,
	LevelFormat,
	LineRuleType,
} from 'docx';

export const wordLanguages = { en: 'en-GB', cy: 'cy-GB' } as const;

const serif = 'Georgia';
const sans = 'Calibri';
const ink = '271F19';
const softInk = '544941';
export const hairline = 'D3CABB';
export const accent = '034F5A';
const points = (value: number) => value * 20;
const halfPoints = (value: number) => value * 2;

const hairlineAbove = { top: { style: BorderStyle.SINGLE, size: 4, space: 14, color: hairline } };
const accentLeft = { left: { style: BorderStyle.SINGLE, size: 18, space: 10, color: accent } };
const heading = (size: number, font: string) => ({ font, size: halfPoints(size), color: ink, bold: font === sans });

/** Named styles: the built-in headings, title, quotation and caption, and our own for notes and evidence. */
export function wordStyles(language: keyof typeof wordLanguages): IStylesOptions {
	const soft = (size: number) => ({ size: halfPoints(size), color: softInk });
	const own = (id: string, name: string) => ({ id, name, basedOn: 'Normal', quickFormat: true });
	return {
		default: {
			document: {
				run: {
					font: sans,
					size: halfPoints(11),
					color: ink,
					language: { value: wordLanguages[language], eastAsia: 'en-GB', bidirectional: 'ar-SA' },
				},
				paragraph: { spacing: { after: points(8), line: 288, lineRule: LineRuleType.AUTO } },
			},
			title: {
				run: { font: serif, size: halfPoints(24), color: ink },
				paragraph: { spacing: { after: points(12), line: 264, lineRule: LineRuleType.AUTO } },
			},
			heading1: {
				run: heading(16, serif),
				paragraph: { spacing: { before: points(26), after: points(8) }, keepNext: true, border: hairlineAbove },
			},
			heading2: {
				run: heading(13, serif),
				paragraph: { spacing: { before: points(16), after: points(6) }, keepNext: true },
			},
			heading3: {
				run: heading(11, sans),
				paragraph: { spacing: { before: points(12), after: points(4) }, keepNext: true },
			},
			listParagraph: { paragraph: { spacing: { after: points(4) }, contextualSpacing: false } },
			caption: {
				run: { ...soft(9.5), bold: false, italics: false },
				paragraph: { spacing: { before: points(10), after: points(4) }, keepNext: true },
			},
		},
		paragraphStyles: [
			{ ...own('Kicker', 'Kicker'), run: soft(11) },
			{
				...own('Detail', 'Detail'),
				paragraph: { spacing: { after: points(2) }, indent: { left: 1700, hanging: 1700 } },
			},
			{ ...own('Readers', 'Readers'), run: soft(10), paragraph: { spacing: { before: points(6), after: points(14) } } },
			{
				...own('MarginNote', 'Margin Note'),
				run: soft(9),
				paragraph: { spacing: { before: 0, after: points(5) }, keepNext: true },
			},
			{ ...own('Lead', 'Lead'), run: { size: halfPoints(13) } },
			{ ...own('SmallPrint', 'Small Print'), run: soft(9.5) },
			{
				...own('Quote', 'Quote'),
				run: { font: serif, italics: true, size: halfPoints(12.5) },
				paragraph: { spacing: { before: points(8), after: points(4) }, indent: { left: 340 } },
			},
			{ ...own('QuoteSource', 'Quote Source'), run: soft(9.5), paragraph: { indent: { left: 340 } } },
			{
				...own('CalloutTitle', 'Callout Title'),
				run: { bold: true },
				paragraph: {
					spacing: { before: points(8), after: 0 },
					keepNext: true,
					indent: { left: 240 },
					border: accentLeft,
				},
			},
			{ ...own('Callout', 'Callout'), paragraph: { indent: { left: 240 }, border: accentLeft } },
			{
				...own('TrailSource', 'Trail Source'),
				run: soft(10),
				paragraph: { spacing: { before: points(4), after: 0 }, keepNext: true },
			},
			{ ...own('TrailText', 'Trail Text'), paragraph: { spacing: { after: points(4) }, indent: { left: 400 } } },
			{
				...own('TrailInference', 'Trail Inference'),
				run: { color: softInk, italics: true },
				paragraph: { indent: { left: 400 } },
			},
			{
				...own('TableHead', 'Table Head'),
				run: { ...soft(9.5), bold: true },
				paragraph: { spacing: { before: 40, after: 40, line: 240, lineRule: LineRuleType.AUTO }, keepNext: true },
			},
			{
				...own('TableText', 'Table Text'),
				run: { size: halfPoints(10) },
				paragraph: { spacing: { before: 40, after: 40, line: 252, lineRule: LineRuleType.AUTO } },
			},
			{
				...own('RunningText', 'Running Text'),
				run: soft(9),
				paragraph: { spacing: { after: 0, line: 252, lineRule: LineRuleType.AUTO } },
			},
		],
	};
}

const marker = (text: string, left = 400, hanging = 400) => ({
	level: 0,
	format: LevelFormat.BULLET,
	text,
	alignment: AlignmentType.LEFT,
	style: { run: { color: accent }, paragraph: { indent: { left, hanging } } },
});

/** The markers of lists and of evidence: full for what supports a finding, hollow for what points the other way. */
export const wordNumbering: INumberingOptions = {
	config: [
		{ reference: 'points', levels: [marker('•')] },
		{ reference: 'supports', levels: [marker('●')] },
		{ reference: 'against', levels: [marker('○')] },
		{
			reference: 'numbers',
			levels: [
				{
					level: 0,
					format: LevelFormat.DECIMAL,
					text: '%1.',
					alignment: AlignmentType.LEFT,
					style: { paragraph: { indent: { left: 400, hanging: 400 } } },
				},
			],
		},
	],
};
