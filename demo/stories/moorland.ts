/** Why: five schools at the very start: the cycle is open, the year is planned and published, nobody has visited yet. Everyone is invented. */
import type { SchoolStory } from '../story.ts';

const moor = { country: 'england', type: 'Community school', authority: 'Moorshire' } as const;

export const moorlandSchools: readonly SchoolStory[] = [
	{
		...moor,
		name: 'Gorse Lane Primary',
		town: 'Coldtor',
		at: [50.61, -3.92],
		pupils: 231,
		people: [
			{ name: 'Philippa Rowe', job: 'Headteacher', seniority: 'head' },
			{ name: 'Samir Haddad', job: 'Deputy headteacher', seniority: 'senior' },
			{ name: 'Kate Lovering', job: 'Writing lead', seniority: 'middle' },
			{ name: 'Ben Ashdown', job: 'Year 5 teacher', seniority: 'teacher' },
		],
	},
	{
		...moor,
		name: 'Withy Cross Primary',
		type: 'Academy converter',
		town: 'Withycross',
		at: [50.57, -3.87],
		pupils: 188,
		people: [
			{ name: 'Dominic Ferris', job: 'Headteacher', seniority: 'head' },
			{ name: 'Anjali Menon', job: 'Assistant headteacher', seniority: 'senior' },
			{ name: 'Rosie Tapper', job: 'Mathematics lead', seniority: 'middle' },
			{ name: 'Will Penrose', job: 'Year 2 teacher', seniority: 'teacher' },
		],
	},
	{
		...moor,
		name: 'Rowan Hill Primary',
		town: 'Rowanhill',
		at: [50.64, -3.85],
		pupils: 402,
		people: [
			{ name: 'Bronagh Kelly', job: 'Headteacher', seniority: 'head' },
			{ name: 'Marcus Obi', job: 'Deputy headteacher', seniority: 'senior' },
			{ name: 'Hester Lang', job: 'Inclusion lead', seniority: 'middle' },
			{ name: 'Tamsin Vane', job: 'Year 6 teacher', seniority: 'teacher' },
		],
	},
	{
		...moor,
		name: 'Peat Moor School',
		town: 'Peatmoor',
		at: [50.59, -4.02],
		pupils: 64,
		people: [
			{ name: 'Judith Sayer', job: 'Headteacher', seniority: 'head' },
			{ name: 'Idris Pascoe', job: 'Class teacher and reading lead', seniority: 'middle' },
		],
	},
	{
		...moor,
		name: 'St Petroc’s Bridge Primary',
		type: 'Voluntary aided school',
		town: 'Petrocsbridge',
		at: [50.66, -3.97],
		pupils: 274,
		people: [
			{ name: 'Francis Dell', job: 'Headteacher', seniority: 'head' },
			{ name: 'Yasmin Karim', job: 'Deputy headteacher', seniority: 'senior' },
			{ name: 'Oliver Trant', job: 'Early years lead', seniority: 'middle' },
			{ name: 'Megan Dowrick', job: 'Year 3 teacher', seniority: 'teacher' },
		],
	},
];
