/** Why: what four Estuary schools say of themselves this autumn. Everyone here is invented. */
import type { SelfEvaluationStory } from '../story.ts';

/** What Larkholm said a year ago. */
export const larkholmSelfEvaluationLastYear: SelfEvaluationStory = {
	school: 'Larkholm Primary',
	agreed: -395,
	answers: [
		{
			code: 'C2',
			text: 'Subject leaders care about their subjects and rarely see one another teach. They say that time, not will, is what they lack.',
			confidence: 'some',
			direction: 'steady',
			focus: true,
		},
	],
};

export const estuarySelfEvaluations: readonly SelfEvaluationStory[] = [
	{
		school: 'Larkholm Primary',
		agreed: -45,
		answers: [
			{
				code: 'A1',
				text: 'Most groups gain. Our internal checks show that children who join us after Year 2 take about two terms to reach the pace of the others, and we do not yet know why some take four.',
				confidence: 'some',
				direction: 'improving',
				evidence: ['Arrivals tracker, July', 'Notes of three pupil progress meetings'],
			},
			{
				code: 'B2',
				text: 'Teachers check understanding often in mathematics. In foundation subjects the check tends to come at the end of the lesson, when it is too late to act on it.',
				confidence: 'some',
				direction: 'steady',
			},
			{
				code: 'B3',
				text: 'The daily reading check in Year 1 finds children within days. We are less sure what happens after a child comes off the list, and whether anyone would notice a child slipping back in Year 3.',
				confidence: 'strong',
				direction: 'improving',
				focus: true,
				evidence: ['Daily reading list, autumn', 'Phonics check by month', 'Talk with six Year 3 readers'],
			},
			{
				code: 'C4',
				text: 'We stopped weekly written marking of reading journals in May. Staff say that they talk to more children because of it. Nobody has asked for it back.',
				confidence: 'some',
				direction: 'improving',
			},
			{
				code: 'E1',
				text: 'Within the cluster we share results and what did not work. Two of us now swap Year 2 writing each half-term.',
				confidence: 'strong',
				direction: 'improving',
			},
		],
	},
	{
		school: 'Saltmarsh Lane',
		agreed: -75,
		answers: [
			{
				code: 'B5',
				text: 'Routines are settled in the morning. Afternoons are less even: the move from lunch to lessons took between four and fourteen minutes in the week that we looked.',
				confidence: 'strong',
				direction: 'steady',
				focus: true,
				evidence: ['A week of timed starts, all classes'],
			},
			{
				code: 'D2',
				text: 'Coaching in pairs began in January. Those who took part describe one thing that they do differently; a third of staff have not had a turn.',
				confidence: 'some',
				direction: 'improving',
			},
		],
	},
	{
		school: 'St Wenna’s C of E Primary',
		answers: [
			{
				code: 'C2',
				text: 'With four teachers everyone leads something. The head teaches two days, so leadership time comes out of evenings more often than we would like.',
				confidence: 'strong',
				direction: 'steady',
			},
		],
	},
	{
		school: 'Nettlefold Primary',
		answers: [
			{
				code: 'B2',
				text: 'Whiteboards are out in most lessons. We would like to know whether teachers change what they do next because of what they see on them.',
				confidence: 'thin',
				direction: 'improving',
				focus: true,
			},
			{
				code: 'B4',
				text: 'Books show the same task for nearly all children, with different support. Staff want to know whether that is enough stretch.',
				confidence: 'some',
				direction: 'steady',
			},
		],
	},
];
