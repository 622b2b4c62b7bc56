/** Why: the Estuary cluster in its second cycle: one report with its host, one school at work on its actions, three to come. */
import type { ReviewStory } from '../story.ts';

export const larkholm: ReviewStory = {
	host: 'Larkholm Primary',
	status: 'accuracy-check',
	visit: -6,
	lead: 'Gareth Pugh',
	reviewer: 'Nia Bevan',
	champions: ['Tom Vesey', 'Maya Lindqvist'],
	coordinator: 'Helen Marsh',
	question: { text: 'To what extent do children who fall behind in reading catch up, and stay caught up?', code: 'B3' },
	safeguarding: 'Jo Hartley',
	timetable: [
		{
			from: '08:30',
			to: '09:00',
			title: 'Welcome, safeguarding, the day’s plan',
			kind: 'welcome',
			place: 'Head’s office',
			people: 'Head, deputy',
		},
		{
			from: '09:10',
			to: '10:00',
			title: 'Reading lists and checks',
			kind: 'document',
			place: 'Library',
			people: 'Reading lead',
		},
		{ from: '10:10', to: '10:40', title: 'Daily reading groups, Year 1', kind: 'lesson', place: 'Year 1 rooms' },
		{ from: '10:40', to: '11:10', title: 'Learning walk in Years 3 and 4', kind: 'lesson' },
		{
			from: '11:20',
			to: '12:00',
			title: 'Talk with class teachers',
			kind: 'staff',
			place: 'Library',
			people: 'Two teachers, two assistants',
		},
		{
			from: '13:10',
			to: '13:40',
			title: 'Talk with readers from Years 2 and 3',
			kind: 'pupils',
			place: 'Reading corner',
		},
		{ from: '13:50', to: '14:30', title: 'Books and journals', kind: 'work' },
		{ from: '14:30', to: '15:20', title: 'Put it together, the two of us', kind: 'synthesis' },
		{
			from: '15:40',
			to: '16:30',
			title: 'Feedback to the senior team, with Tom and Maya',
			kind: 'feedback',
			place: 'Staff room',
		},
	],
	notes: [
		{
			key: 'list',
			by: 'Nia Bevan',
			clock: '09:10',
			source: 'document',
			seen: 'The reading list for Years 1 to 3. Eleven children joined it in September; nine within ten school days of the first check.',
		},
		{
			key: 'column',
			by: 'Nia Bevan',
			clock: '09:20',
			source: 'document',
			seen: 'The list has no column for what happens after a child comes off it.',
		},
		{
			key: 'table',
			by: 'Gareth Pugh',
			clock: '10:40',
			source: 'lesson',
			seen: 'In all three Year 1 rooms, one adult sat with two or three children at the same table, with the same box of books, at a quarter to eleven.',
			inference: 'The place and the time seem to matter as much as the scheme.',
		},
		{
			key: 'four',
			by: 'Gareth Pugh',
			clock: '11:30',
			source: 'staff',
			seen: '“I’ve had the same four since September. I know which sounds they lose over a weekend.” A teaching assistant.',
		},
		{
			key: 'who',
			by: 'Gareth Pugh',
			clock: '13:50',
			source: 'staff',
			seen: 'Asked who checks on a child who has left the list, two class teachers gave different answers.',
		},
		{
			key: 'register',
			by: 'Nia Bevan',
			clock: '13:15',
			source: 'pupils',
			seen: '“You don’t have to wait. It’s just after register.” Five children from Years 2 and 3.',
			inference: 'Nobody called it extra work. Ask whether that was always so.',
		},
		{
			key: 'ownlist',
			by: 'Nia Bevan',
			clock: '14:10',
			source: 'staff',
			seen: '“I keep my own list of those who’ve come off. I look at it every half-term.” A class teacher.',
			inference: 'It happens, but in one room and on one sheet of paper.',
		},
		{
			key: 'journals',
			by: 'Nia Bevan',
			clock: '14:00',
			source: 'work',
			seen: 'Six reading journals from Year 3: four show a new book each week; two stop in the second week of October.',
		},
		{
			key: 'data',
			by: 'Gareth Pugh',
			clock: '09:40',
			source: 'data',
			seen: 'Of the fourteen who came off the list last year, eleven read at the pace of their class in July; three had no check after March.',
		},
		{
			key: 'corner',
			by: 'Gareth Pugh',
			clock: '12:10',
			source: 'environment',
			seen: 'Each Year 3 room has a shelf named after a child’s recommendation of the week.',
		},
	],
	findings: [
		{
			kind: 'saw',
			statement:
				'Children who fall behind are noticed within a fortnight, and the same adult reads with them every day.',
			rests: ['list', 'table', 'four', 'register'],
			forWorkshop: true,
		},
		{
			kind: 'strength',
			statement:
				'The daily routine in Year 1 is the same in every room: the same table, the same box of books, just after register. Children do not call it extra work.',
			rests: ['table', 'register'],
			forWorkshop: true,
		},
		{
			kind: 'explore',
			statement: 'Once a child leaves the daily list, it is not clear who keeps an eye on them.',
			rests: ['who', 'column', 'journals'],
			differs: ['ownlist'],
			forWorkshop: true,
		},
	],
	sections: {
		context:
			'Larkholm Primary has 208 pupils in seven classes. The school asked us to look at reading because its own checks told it that catching up works, and that staying caught up is harder to see.',
		research:
			'The guidance on Key Stage 1 literacy from the Education Endowment Foundation has a short section on keeping support going after a child has caught up.',
		support:
			'Saltmarsh Lane has kept a half-termly “still there?” check for two years and offers a morning to show how it is done.',
	},
	replies: [{ about: 'context', text: 'We have eight classes since September: Year 2 is now two classes.' }],
};

export const saltmarsh: ReviewStory = {
	host: 'Saltmarsh Lane',
	status: 'actions-live',
	visit: -48,
	lead: 'Ruth Adeyemi',
	reviewer: 'Adebayo Cole',
	champions: ['Daniel Osei', 'Rob Chegwin'],
	coordinator: 'Helen Marsh',
	question: {
		text: 'To what extent do our routines let learning begin at once, at every time of the day?',
		code: 'B5',
	},
	safeguarding: 'Priya Nair',
	notes: [
		{
			key: 'morning',
			by: 'Ruth Adeyemi',
			clock: '09:05',
			source: 'lesson',
			seen: 'Eight of nine classes were reading or writing within three minutes of the bell.',
		},
		{
			key: 'after',
			by: 'Adebayo Cole',
			clock: '13:15',
			source: 'lesson',
			seen: 'After lunch, learning began between four and thirteen minutes after the bell.',
		},
		{
			key: 'queue',
			by: 'Adebayo Cole',
			clock: '13:05',
			source: 'environment',
			seen: 'Three classes wait for one door. The last went in at 13.14.',
		},
		{
			key: 'say',
			by: 'Ruth Adeyemi',
			clock: '14:00',
			source: 'pupils',
			seen: '“After lunch you wait a lot. In the morning you just start.” A group of six from Years 4 and 5.',
		},
	],
	findings: [
		{
			kind: 'strength',
			statement: 'In the morning learning begins at once, and children can say what they do first and why.',
			rests: ['morning', 'say'],
			forWorkshop: true,
		},
		{
			kind: 'explore',
			statement:
				'After lunch between four and thirteen minutes go by before learning begins; a good part of it is spent at one door.',
			rests: ['after', 'queue', 'say'],
			forWorkshop: true,
		},
	],
	sections: {
		context: 'Saltmarsh Lane has 312 pupils in eleven classes on a site with one main entrance.',
		support: 'Quayfield has moved its lunch to two sittings and offers to share what went wrong first.',
		response:
			'We knew about the door and had stopped seeing it. Thank you for timing it. We will try two doors and one quiet start for half a term, and tell you what happened.',
	},
	ideas: [
		{
			text: 'Open the garden door for Years 5 and 6',
			votes: [
				[5, 1],
				[5, 2],
				[4, 1],
				[5, 1],
				[4, 2],
				[5, 1],
			],
		},
		{
			text: 'The same quiet start in every class: ten minutes of reading',
			votes: [
				[4, 2],
				[5, 3],
				[4, 2],
				[3, 2],
				[4, 3],
			],
		},
		{
			text: 'Two sittings for lunch',
			votes: [
				[4, 5],
				[3, 5],
				[4, 4],
				[2, 5],
			],
		},
	],
	actions: [
		{
			text: 'Open the garden door for Years 5 and 6 after lunch',
			from: 'Open the garden door for Years 5 and 6',
			owner: 'Priya Nair',
			measure: 'The last class is in by 13.05, timed for a week',
			due: -10,
			progress: 'done',
		},
		{
			text: 'Begin every afternoon with ten minutes of quiet reading',
			from: 'The same quiet start in every class: ten minutes of reading',
			owner: 'Ellen Shaw',
			measure: 'Learning begins within three minutes in nine of eleven classes',
			due: 25,
			progress: 'in-progress',
		},
	],
	help: {
		text: 'Has anybody moved lunch to two sittings? We would like to hear what went wrong first.',
		offer: {
			by: 'Adebayo Cole',
			text: 'Come and watch ours on any Tuesday; our first month was a muddle and we can say why.',
		},
	},
	grants: [{ to: 'governors', sections: ['context', 'strength', 'explore', 'response'] }],
};

export const estuaryReviews: readonly ReviewStory[] = [
	larkholm,
	saltmarsh,
	{
		host: 'Nettlefold Primary',
		status: 'team-confirmed',
		visit: 15,
		lead: 'Ruth Adeyemi',
		reviewer: 'Priya Nair',
		champions: ['Rob Chegwin', 'Tom Vesey'],
		coordinator: 'Helen Marsh',
	},
	{
		host: 'St Wenna’s C of E Primary',
		status: 'planned',
		visit: 57,
		lead: 'Imran Qureshi',
		reviewer: 'Jo Hartley',
		champions: ['Ellen Shaw', 'Maya Lindqvist'],
		coordinator: 'Helen Marsh',
	},
	{
		host: 'Quayfield Academy',
		status: 'planned',
		visit: 99,
		days: 2,
		lead: 'Siân Prosser',
		reviewer: 'Cath Lowry',
		champions: ['Daniel Osei', 'Ellen Shaw'],
		coordinator: 'Helen Marsh',
	},
];

/** Larkholm a year ago, so that this cycle has something to look back on. */
export const larkholmLastYear: ReviewStory = {
	host: 'Larkholm Primary',
	status: 'closed',
	visit: -370,
	lead: 'Imran Qureshi',
	reviewer: 'Nia Bevan',
	champions: ['Ellen Shaw', 'Tom Vesey'],
	coordinator: 'Helen Marsh',
	question: { text: 'To what extent do our middle leaders have the time and the trust to lead?', code: 'C2' },
	findings: [
		{
			kind: 'explore',
			statement: 'Subject leaders have an hour a fortnight, and most of it goes on ordering resources.',
			rests: [],
		},
	],
	actions: [
		{
			text: 'Give each subject leader one morning a half-term in other classrooms',
			owner: 'Jo Hartley',
			measure: 'Six mornings taken by July',
			due: -150,
			progress: 'done',
			note: 'Five of six; one was lost to illness.',
		},
	],
	followUp: {
		pupils: 'Science books in Years 3 and 4 now carry on from one year to the next.',
		staff: 'Leaders speak of what they saw rather than of what they bought.',
		next: 'Keep the mornings; let leaders choose the classroom.',
	},
	recommendedNext:
		'Look next at reading after Year 1: leaders saw it drop away in their mornings and want outside eyes on it.',
};
