/** Why: an ask, an offer and somebody's expertise meet only when all three name the same thing. */
import type { Localised } from '#lib/kernel/index.ts';

/** A theme of the five-theme framework, whose order and letters these groups follow. */
type Theme = 'A' | 'B' | 'C' | 'D' | 'E';

interface Topic {
	readonly theme: Theme;
	readonly name: Localised;
}

/** The themes that topics are grouped by, in the order of the framework. */
export const supportThemes: Readonly<Record<Theme, Localised>> = {
	A: { en: 'Difference for pupils', cy: 'Gwahaniaeth i ddisgyblion' },
	B: { en: 'Learning day to day', cy: 'Dysgu o ddydd i ddydd' },
	C: { en: 'Direction and leadership', cy: 'Cyfeiriad ac arweinyddiaeth' },
	D: { en: 'People and capacity', cy: 'Pobl a gallu' },
	E: { en: 'Partnership and community', cy: 'Partneriaeth a chymuned' },
};

/** What schools ask for and offer help with, by a code that never changes; the board follows this order. */
export const supportTopics = {
	'early-years': { theme: 'A', name: { en: 'Early years', cy: 'Y blynyddoedd cynnar' } },
	attendance: { theme: 'A', name: { en: 'Attendance', cy: 'Presenoldeb' } },
	behaviour: { theme: 'A', name: { en: 'Behaviour and routines', cy: 'Ymddygiad ac arferion' } },
	wellbeing: { theme: 'A', name: { en: 'Wellbeing', cy: 'Lles' } },
	send: {
		theme: 'A',
		name: { en: 'Special and additional needs', cy: 'Anghenion arbennig ac anghenion dysgu ychwanegol' },
	},
	eal: { theme: 'A', name: { en: 'English as an additional language', cy: 'Saesneg fel iaith ychwanegol' } },
	disadvantage: { theme: 'A', name: { en: 'Pupils facing disadvantage', cy: 'Disgyblion sy’n wynebu anfantais' } },
	transition: { theme: 'A', name: { en: 'Moving between schools', cy: 'Pontio rhwng ysgolion' } },
	'early-reading': { theme: 'B', name: { en: 'Early reading', cy: 'Darllen cynnar' } },
	literacy: { theme: 'B', name: { en: 'Reading and writing', cy: 'Darllen ac ysgrifennu' } },
	mathematics: { theme: 'B', name: { en: 'Mathematics', cy: 'Mathemateg' } },
	science: { theme: 'B', name: { en: 'Science and technology', cy: 'Gwyddoniaeth a thechnoleg' } },
	welsh: { theme: 'B', name: { en: 'Welsh language', cy: 'Y Gymraeg' } },
	languages: { theme: 'B', name: { en: 'Languages', cy: 'Ieithoedd' } },
	humanities: { theme: 'B', name: { en: 'Humanities', cy: 'Y dyniaethau' } },
	arts: { theme: 'B', name: { en: 'Arts and music', cy: 'Y celfyddydau a cherddoriaeth' } },
	movement: { theme: 'B', name: { en: 'Physical education', cy: 'Addysg gorfforol' } },
	digital: { theme: 'B', name: { en: 'Digital learning', cy: 'Dysgu digidol' } },
	'curriculum-design': { theme: 'B', name: { en: 'Designing a curriculum', cy: 'Cynllunio cwricwlwm' } },
	assessment: { theme: 'B', name: { en: 'Assessment', cy: 'Asesu' } },
	'pupil-voice': { theme: 'B', name: { en: 'Pupil voice', cy: 'Llais y disgybl' } },
	leadership: { theme: 'C', name: { en: 'Senior leadership', cy: 'Uwch arweinyddiaeth' } },
	'middle-leadership': { theme: 'C', name: { en: 'Middle leadership', cy: 'Arweinyddiaeth ganol' } },
	governance: { theme: 'C', name: { en: 'Governance', cy: 'Llywodraethu' } },
	data: { theme: 'C', name: { en: 'Making sense of data', cy: 'Gwneud synnwyr o ddata' } },
	'self-evaluation': { theme: 'C', name: { en: 'Self-evaluation', cy: 'Hunanwerthuso' } },
	'staff-development': { theme: 'D', name: { en: 'Staff development', cy: 'Datblygu staff' } },
	'new-teachers': { theme: 'D', name: { en: 'New teachers', cy: 'Athrawon newydd' } },
	workload: { theme: 'D', name: { en: 'Workload', cy: 'Llwyth gwaith' } },
	'small-schools': { theme: 'D', name: { en: 'Mixed-age classes', cy: 'Dosbarthiadau oedran cymysg' } },
	families: { theme: 'E', name: { en: 'Working with families', cy: 'Gweithio gyda theuluoedd' } },
	community: { theme: 'E', name: { en: 'The community', cy: 'Y gymuned' } },
	other: { theme: 'E', name: { en: 'Something else', cy: 'Rhywbeth arall' } },
} as const satisfies Readonly<Record<string, Topic>>;

export type SupportTopic = keyof typeof supportTopics;

/** Every code, in the order of the board. */
export const supportTopicCodes = Object.keys(supportTopics) as readonly SupportTopic[];

/** The topic of that code; undefined when there is none. */
export function supportTopic(code: string): SupportTopic | undefined {
	return supportTopicCodes.find((one) => one === code);
}
