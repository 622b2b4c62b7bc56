/** Why: five schools by a river that is on no map. Everyone here is invented. */
import type { SchoolStory } from '../story.ts';

export const estuarySchools: readonly SchoolStory[] = [
	{
		name: 'Larkholm Primary',
		country: 'england',
		type: 'Community school',
		town: 'Larkholm',
		authority: 'Estuary',
		at: [50.93, -4.05],
		pupils: 208,
		people: [
			{ name: 'Ruth Adeyemi', job: 'Headteacher', seniority: 'head' },
			{ name: 'Jo Hartley', job: 'Deputy headteacher and safeguarding lead', seniority: 'senior' },
			{ name: 'Daniel Osei', job: 'Year 1 teacher and reading lead', seniority: 'middle' },
			{ name: 'Beth Tregear', job: 'Year 4 teacher', seniority: 'teacher' },
			{ name: 'Alan Moyle', job: 'Chair of governors', seniority: 'governor' },
		],
	},
	{
		name: 'Saltmarsh Lane',
		country: 'england',
		type: 'Community school',
		town: 'Saltmarsh',
		authority: 'Estuary',
		at: [50.96, -4.11],
		pupils: 312,
		people: [
			{ name: 'Gareth Pugh', job: 'Headteacher', seniority: 'head' },
			{ name: 'Priya Nair', job: 'Deputy headteacher', seniority: 'senior' },
			{ name: 'Ellen Shaw', job: 'Mathematics lead', seniority: 'middle' },
		],
	},
	{
		name: 'St Wenna’s C of E Primary',
		country: 'england',
		type: 'Voluntary aided school',
		town: 'Wennaford',
		authority: 'Estuary',
		at: [50.9, -4.0],
		pupils: 96,
		people: [
			{ name: 'Siân Prosser', job: 'Headteacher', seniority: 'head', language: 'cy' },
			{ name: 'Nia Bevan', job: 'Assistant headteacher', seniority: 'senior' },
			{ name: 'Rob Chegwin', job: 'English lead', seniority: 'middle' },
		],
	},
	{
		name: 'Nettlefold Primary',
		country: 'england',
		type: 'Foundation school',
		town: 'Nettlefold',
		authority: 'Estuary',
		at: [50.88, -4.12],
		pupils: 247,
		people: [
			{ name: 'Imran Qureshi', job: 'Headteacher', seniority: 'head' },
			{ name: 'Cath Lowry', job: 'Deputy headteacher', seniority: 'senior' },
			{ name: 'Maya Lindqvist', job: 'Science lead', seniority: 'middle' },
		],
	},
	{
		name: 'Quayfield Academy',
		country: 'england',
		type: 'Academy converter',
		town: 'Quayfield',
		authority: 'Estuary',
		at: [50.99, -4.2],
		pupils: 401,
		people: [
			{ name: 'Helen Marsh', job: 'Principal', seniority: 'head' },
			{ name: 'Adebayo Cole', job: 'Vice-principal', seniority: 'senior' },
			{ name: 'Tom Vesey', job: 'Phase leader, Years 3 and 4', seniority: 'middle' },
		],
	},
];
