/** Why: one believable report with every kind of block, in both languages, to test and to look at. */
import type { Block, DocumentLanguage, DocumentModel } from './document.ts';

const english: readonly Block[] = [
	{
		kind: 'paragraph',
		tone: 'lead',
		text: 'Two findings, each with what we saw. What you think of them is printed under them, in your own words.',
	},
	{
		kind: 'heading',
		level: 1,
		note: ['Finding 1', 'four sources'],
		text: 'Children who fall behind are noticed within a fortnight, and the same adult reads with them every day.',
	},
	{
		kind: 'paragraph',
		text: 'The reading list for Years 1 to 3 shows eleven children joining in September, nine of them within ten school days. In all three Year 1 rooms the daily reading happened at the same time, at the same table. Children told us “you don’t have to wait, it’s just after register”.',
	},
	{
		kind: 'trail',
		items: [
			{
				source: 'Document',
				time: '9.10',
				role: 'Nia',
				text: 'The reading list for Years 1 to 3. Eleven children joined it in September; nine of them within ten school days.',
			},
			{
				source: 'Learning walk',
				time: '10.40',
				role: 'Gareth',
				text: 'In all three Year 1 rooms, one adult sat with two or three children at the same table, with the same box of books.',
				inference: 'The routine does not depend on who is in the room.',
			},
			{ source: 'Talk with staff', time: '11.30', role: 'Gareth', text: '“I’ve had the same four since September.”' },
			{
				source: 'Talk with staff',
				time: '2.10',
				role: 'Nia',
				text: '“I keep my own list of those who’ve come off.”',
				against: 'Points the other way',
			},
		],
	},
	{ kind: 'quote', text: 'You don’t have to wait. It’s just after register.', by: 'Five children, Year 2' },
	{ kind: 'heading', level: 2, text: 'Three things to think about' },
	{
		kind: 'list',
		items: [
			'Who keeps an eye on a child who has left the list?',
			[
				{ text: 'What would ' },
				{ text: 'Year 4', strong: true },
				{ text: ' need to ' },
				{ text: 'carry it on', emphasis: true },
				{ text: '?' },
			],
			'Where could a parent see it?',
		],
	},
	{
		kind: 'callout',
		title: 'Ninety days falls in half-term',
		text: 'So the follow-up is booked for Monday 22 February, the first school day after it.',
	},
	{ kind: 'heading', level: 1, note: ['Tuesday', '17 November'], text: 'The day, as we agreed it' },
	{
		kind: 'table',
		caption: 'Timetable of the first day',
		header: ['When', 'What', 'Where', 'Who'],
		rowNames: true,
		rows: [
			['8.45', 'Welcome and the focus question', 'Staff room', 'Everyone'],
			['9.10', 'The reading list, with the person who keeps it', 'Library', 'Nia'],
			['10.40', 'Learning walk, Year 1 (three rooms)', 'Ground floor', 'Gareth'],
			['11.30', 'Talk with teaching assistants', 'Staff room', 'Gareth'],
			['1.15', 'Talk with children from Year 2', 'Library', 'Nia'],
		],
	},
	{
		kind: 'table',
		wide: true,
		caption: 'Children on the list, by month',
		header: ['Year group', 'Sept', 'Oct', 'Nov', 'Joined', 'Left'],
		rowNames: true,
		figures: [1, 2, 3, 4, 5],
		widths: [3, 1, 1, 1, 1, 1],
		rows: [
			['Year 1', '5', '6', '4', '2', '3'],
			['Year 2', '4', '4', '3', '1', '2'],
			['Year 3', '2', '3', '3', '1', '0'],
		],
	},
	{ kind: 'heading', level: 2, note: ['Your reply'], text: 'What Larkholm makes of this' },
	{ kind: 'paragraph', text: 'We knew the daily list worked; we did not know it ended so suddenly.' },
	{
		kind: 'list',
		ordered: true,
		items: ['Add a column for what happens next.', 'Agree who looks at it, each half-term.'],
	},
	{
		kind: 'paragraph',
		tone: 'soft',
		text: 'Printed by Ruth Adeyemi on 24 November 2026. This copy belongs to Larkholm Primary; please give it back to the school.',
	},
];

const welsh: readonly Block[] = [
	{
		kind: 'heading',
		level: 1,
		note: ['Canfyddiad 1'],
		text: 'Mae’r ŵyn a’r tŷ gwydr yn rhan o’r dysgu, a’r plant yn sôn amdanynt.',
	},
	{
		kind: 'paragraph',
		text: 'Clywsom gan ddŵr y nant, gŵyl yr ysgol, a’r ŷd yn y cae: mae’r plant yn holi’n ddyfnach.',
	},
	{
		kind: 'trail',
		items: [
			{ source: 'Taith ddysgu', time: '10.40', role: 'Siân', text: 'Ŵyn, Ŷd, ẁ, ẅ, ẃ, ỳ, ÿ, ý, â, ê, î, ô, û, ï, ö.' },
		],
	},
];

/** A report of a made-up school. */
export function sampleReport(language: DocumentLanguage): DocumentModel {
	return {
		title:
			language === 'en'
				? 'To what extent do children who fall behind in reading catch up, and stay caught up?'
				: 'I ba raddau y mae’r plant yn holi’n ddyfnach am y tŷ gwydr a’r ŵyn?',
		language,
		writtenAt: '2026-11-23T20:14:00Z',
		author: 'Larkholm Primary',
		subject: 'A peer review',
		masthead: 'Lateral',
		kicker: language === 'en' ? 'The report of Larkholm Primary' : 'Adroddiad Ysgol Glan-y-nant',
		note: language === 'en' ? ['Draft', '23 November'] : ['Drafft', '23 Tachwedd'],
		header: [
			{ label: language === 'en' ? 'Visited' : 'Ymweliad', text: '17–18.11.2026' },
			{ label: language === 'en' ? 'The team' : 'Y tîm', text: 'Gareth Pugh, Nia Bevan, Tom Osei, Maya Lindqvist' },
		],
		readers: 'Only Ruth, Priya, Gareth and Nia can read this. It belongs to Larkholm.',
		foot: 'Larkholm Primary · peer review, November 2026',
		blocks: language === 'en' ? english : welsh,
	};
}
