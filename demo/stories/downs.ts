/** Why: four schools at the end of a cycle: talks held, one reflection to write, the next cycle in sight. Everyone is invented. */
import type { ReviewStory, SchoolStory, SelfEvaluationStory } from '../story.ts';

const downs = { country: 'england', authority: 'Chalkshire' } as const;

export const downsSchools: readonly SchoolStory[] = [
	{
		...downs,
		name: 'Hatchgate Infant School',
		type: 'Community school',
		town: 'Hatchgate',
		at: [51.2, -1.1],
		pupils: 178,
		people: [
			{ name: 'Marian Doyle', job: 'Headteacher', seniority: 'head' },
			{ name: 'Sunita Rao', job: 'Deputy headteacher', seniority: 'senior' },
			{ name: 'Peter Whitlock', job: 'Early years lead', seniority: 'middle' },
		],
	},
	{
		...downs,
		name: 'Hatchgate Junior School',
		type: 'Community school',
		town: 'Hatchgate',
		at: [51.21, -1.11],
		pupils: 254,
		people: [
			{ name: 'Colin Abara', job: 'Headteacher', seniority: 'head' },
			{ name: 'Joanne Pike', job: 'Assistant headteacher', seniority: 'senior' },
		],
	},
	{
		...downs,
		name: 'Windle Hill School',
		type: 'Foundation special school',
		town: 'Windle',
		at: [51.17, -1.05],
		pupils: 92,
		people: [
			{ name: 'Teresa Okafor', job: 'Headteacher', seniority: 'head' },
			{ name: 'Lewis Grant', job: 'Curriculum lead', seniority: 'middle' },
		],
	},
	{
		...downs,
		name: 'Beacon Down Primary',
		type: 'Academy sponsor led',
		trust: { name: 'Chalk Path Trust', officer: 'Miriam Stott' },
		town: 'Beacon Down',
		at: [51.24, -1.16],
		pupils: 336,
		people: [
			{ name: 'Farah Siddiqui', job: 'Headteacher', seniority: 'head' },
			{ name: 'Owen Massey', job: 'Deputy headteacher', seniority: 'senior' },
			{ name: 'Grace Tilley', job: 'Phase leader', seniority: 'middle' },
		],
	},
];

export const downsSelfEvaluations: readonly SelfEvaluationStory[] = [
	{
		school: 'Beacon Down Primary',
		agreed: -190,
		answers: [
			{
				code: 'D3',
				text: 'We ask what will stop before anything new starts. Staff say that this holds in autumn and slips by spring.',
				confidence: 'some',
				direction: 'improving',
				focus: true,
			},
		],
	},
	{
		school: 'Hatchgate Junior School',
		agreed: -250,
		answers: [
			{
				code: 'A5',
				text: 'Most pupils leave us as readers who choose their own books. In writing we are less sure: the secondary school tells us of gaps that our own books do not show.',
				confidence: 'some',
				direction: 'steady',
				focus: true,
				evidence: ['Letters from the secondary school, autumn', 'Year 6 books, a sample of twelve'],
			},
		],
	},
	{
		school: 'Hatchgate Infant School',
		agreed: -40,
		answers: [
			{
				code: 'E4',
				text: 'Parents tell us what they think at the gate, and we change things. We do not always tell them that they were the reason.',
				confidence: 'strong',
				direction: 'improving',
				focus: true,
			},
		],
	},
	{
		school: 'Windle Hill School',
		agreed: -9,
		answers: [
			{
				code: 'B4',
				text: 'Every pupil has a plan, and most adults know it by heart. Where three plans meet in one lesson, we are less sure that each pupil is still stretched.',
				confidence: 'some',
				direction: 'improving',
				focus: true,
			},
		],
	},
];

export const downsReviews: readonly ReviewStory[] = [
	{
		host: 'Beacon Down Primary',
		status: 'followed-up',
		visit: -160,
		lead: 'Marian Doyle',
		reviewer: 'Joanne Pike',
		champions: ['Peter Whitlock', 'Lewis Grant'],
		coordinator: 'Teresa Okafor',
		question: { text: 'To what extent is workload thought about before new work starts?', code: 'D3' },
		notes: [
			{
				key: 'minutes',
				by: 'Marian Doyle',
				clock: '09:40',
				source: 'document',
				seen: 'Minutes of twelve leaders’ meetings: “what will stop” is asked in seven, all before February.',
			},
			{
				key: 'voice',
				by: 'Joanne Pike',
				clock: '13:20',
				source: 'staff',
				seen: '“In autumn they ask. By March there is another folder.” A Year 6 teacher.',
			},
		],
		findings: [
			{
				kind: 'explore',
				statement: 'The habit of asking what will stop is strong in autumn and fades by spring.',
				rests: ['minutes', 'voice'],
				forWorkshop: true,
			},
		],
		sections: {
			context: 'Beacon Down Primary has 336 pupils and joined its trust three years ago.',
			response: 'It is true, and a little funny to see it counted. We have put the question on every agenda.',
		},
		ideas: [
			{
				text: 'One folder in, one folder out',
				votes: [
					[5, 2],
					[4, 1],
					[5, 2],
					[4, 2],
				],
			},
		],
		actions: [
			{
				text: 'Put “what will stop?” on every leaders’ agenda until July',
				owner: 'Owen Massey',
				measure: 'Asked in nine of ten meetings',
				due: -40,
				progress: 'done',
				note: 'Nine of nine so far.',
			},
			{
				text: 'Drop one of the two planning formats',
				from: 'One folder in, one folder out',
				owner: 'Grace Tilley',
				measure: 'One format in use after half-term',
				due: -60,
				progress: 'changed',
				note: 'Teams wanted to keep the short one and drop the long one; so we did.',
			},
		],
		followUp: {
			pupils: 'Too early to say; teachers say that they read the books they plan from.',
			staff: 'Two evenings a month given back, by their own count.',
			next: 'Ask again in March, when it slipped last year.',
		},
		recommendedNext: 'Look at how new staff become part of this quickly.',
		grants: [
			{ to: 'staff', sections: ['strength', 'explore', 'response'] },
			{ to: 'trust', sections: ['explore', 'response'] },
		],
	},
	{
		host: 'Hatchgate Junior School',
		status: 'closed',
		visit: -230,
		lead: 'Farah Siddiqui',
		reviewer: 'Sunita Rao',
		champions: ['Lewis Grant', 'Grace Tilley'],
		coordinator: 'Teresa Okafor',
		question: { text: 'To what extent do pupils leave us ready for the next stage?', code: 'A5' },
		findings: [
			{
				kind: 'explore',
				statement:
					'The two Hatchgate schools tell each other about children in July, and hear nothing back by October.',
				rests: [],
			},
		],
		actions: [
			{
				text: 'Meet the infant school’s teachers in October as well as July',
				owner: 'Joanne Pike',
				measure: 'One meeting, one change each',
				due: -60,
				progress: 'done',
			},
		],
		followUp: {
			pupils: 'Six children had their reading books matched again in the second week.',
			staff: 'Teachers know each other’s names.',
			next: 'Make October a fixed date.',
		},
		recommendedNext: 'Follow the same children into the spring.',
	},
	{
		host: 'Hatchgate Infant School',
		status: 'workshop-held',
		visit: -24,
		lead: 'Colin Abara',
		reviewer: 'Owen Massey',
		champions: ['Lewis Grant', 'Grace Tilley'],
		coordinator: 'Teresa Okafor',
		question: { text: 'To what extent do families shape what we do?', code: 'E4' },
		notes: [
			{
				key: 'gate',
				by: 'Colin Abara',
				clock: '08:45',
				source: 'families',
				seen: 'Seven of nine parents at the gate could name one thing the school changed because parents asked.',
			},
		],
		findings: [
			{
				kind: 'strength',
				statement: 'Families can name what changed because they asked.',
				rests: ['gate'],
				forWorkshop: true,
			},
		],
		sections: { context: 'Hatchgate Infant School has 178 pupils in six classes.' },
		ideas: [
			{
				text: 'A question a month on the gate board, with last month’s answer',
				votes: [
					[4, 1],
					[5, 1],
					[5, 2],
				],
			},
			{
				text: 'Stay-and-play led by parents',
				votes: [
					[4, 3],
					[3, 3],
					[5, 4],
				],
			},
		],
	},
	{
		host: 'Windle Hill School',
		status: 'evidence-shared',
		visit: 6,
		lead: 'Farah Siddiqui',
		reviewer: 'Sunita Rao',
		champions: ['Peter Whitlock', 'Grace Tilley'],
		coordinator: 'Teresa Okafor',
		question: { text: 'To what extent do adaptations keep expectations high for every pupil?', code: 'B4' },
		safeguarding: 'Teresa Okafor',
	},
];
