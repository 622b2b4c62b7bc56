/** Why: a Welsh partnership in its first cycle, on the very day of a review. Everyone here is invented. */
import type { ReviewStory, SchoolStory, SelfEvaluationStory } from '../story.ts';

const welsh = { country: 'wales', type: 'Ysgol gymunedol', authority: 'Dyffryn' } as const;

export const conwySchools: readonly SchoolStory[] = [
	{
		...welsh,
		name: 'Ysgol Glan-y-dŵr',
		town: 'Llanaber',
		at: [53.21, -3.8],
		pupils: 118,
		people: [
			{ name: 'Elin Rhydderch', job: 'Pennaeth', seniority: 'head', language: 'cy' },
			{ name: 'Huw Tegid', job: 'Dirprwy bennaeth a pherson dynodedig diogelu', seniority: 'senior', language: 'cy' },
			{ name: 'Lowri Penri', job: 'Athrawes Blwyddyn 4', seniority: 'teacher', language: 'cy' },
		],
	},
	{
		...welsh,
		name: 'Ysgol Bryn Celyn',
		town: 'Pentrecelyn',
		at: [53.17, -3.72],
		pupils: 74,
		people: [
			{ name: 'Gwenllian Foulkes', job: 'Pennaeth', seniority: 'head', language: 'cy' },
			{ name: 'Aled Wyn', job: 'Arweinydd llythrennedd', seniority: 'middle', language: 'cy' },
		],
	},
	{
		...welsh,
		name: 'Ysgol y Gorlan',
		town: 'Trefgorlan',
		at: [53.13, -3.85],
		pupils: 203,
		people: [
			{ name: 'Rhodri Ifan', job: 'Pennaeth', seniority: 'head', language: 'cy' },
			{ name: 'Catrin Môn', job: 'Pennaeth cynorthwyol', seniority: 'senior', language: 'cy' },
		],
	},
	{
		...welsh,
		name: 'Ysgol Maes-y-coed',
		town: 'Maescoed',
		at: [53.25, -3.69],
		pupils: 165,
		people: [
			{ name: 'Branwen Aur', job: 'Pennaeth', seniority: 'head', language: 'cy' },
			{ name: 'Osian Garmon', job: 'Arweinydd mathemateg', seniority: 'middle', language: 'cy' },
		],
	},
];

export const conwySelfEvaluations: readonly SelfEvaluationStory[] = [
	{
		school: 'Ysgol Glan-y-dŵr',
		agreed: -20,
		answers: [
			{
				code: 'A2',
				text: 'Gall y rhan fwyaf o’r disgyblion hŷn ddweud beth maent yn ei wella yn Gymraeg ac yn Saesneg. Yn y gwyddorau, maent yn disgrifio’r gweithgaredd yn hytrach na’r dysgu.',
				confidence: 'some',
				direction: 'improving',
				focus: true,
				evidence: ['Sgyrsiau gyda deuddeg disgybl', 'Llyfrau Blynyddoedd 4 i 6'],
			},
			{
				code: 'E1',
				text: 'Rydym yn rhannu cynlluniau gyda’r clwstwr ond anaml yn rhannu’r hyn na weithiodd.',
				confidence: 'thin',
				direction: 'steady',
			},
		],
	},
	{
		school: 'Ysgol y Gorlan',
		answers: [
			{
				code: 'B3',
				text: 'Mae darllen yn gynnar yn ddiogel; nid ydym yn siŵr am ddarllenwyr anfoddog ym Mlwyddyn 5.',
				confidence: 'some',
				direction: 'steady',
			},
		],
	},
];

export const conwyReviews: readonly ReviewStory[] = [
	{
		host: 'Ysgol Glan-y-dŵr',
		language: 'cy',
		status: 'in-progress',
		visit: 0,
		lead: 'Gwenllian Foulkes',
		reviewer: 'Catrin Môn',
		champions: ['Osian Garmon', 'Aled Wyn'],
		coordinator: 'Rhodri Ifan',
		question: { text: 'I ba raddau y gall ein disgyblion egluro beth maent yn ei wella, a pham?', code: 'A2' },
		safeguarding: 'Huw Tegid',
		timetable: [
			{
				from: '08:30',
				to: '09:00',
				title: 'Croeso, diogelu, cynllun y dydd',
				kind: 'welcome',
				place: 'Swyddfa’r pennaeth',
			},
			{ from: '09:10', to: '10:10', title: 'Taith ddysgu, Blynyddoedd 4 i 6', kind: 'lesson' },
			{ from: '10:30', to: '11:10', title: 'Sgwrs gyda grŵp o ddisgyblion', kind: 'pupils', place: 'Llyfrgell' },
			{ from: '11:20', to: '12:00', title: 'Edrych ar lyfrau gwyddoniaeth', kind: 'work' },
			{ from: '13:10', to: '13:50', title: 'Sgwrs gydag athrawon', kind: 'staff', place: 'Llyfrgell' },
			{ from: '14:00', to: '15:10', title: 'Rhoi’r darnau at ei gilydd', kind: 'synthesis' },
			{ from: '15:30', to: '16:20', title: 'Adborth i’r uwch dîm', kind: 'feedback', place: 'Ystafell staff' },
		],
		notes: [
			{
				key: 'cymraeg',
				by: 'Gwenllian Foulkes',
				clock: '09:25',
				source: 'lesson',
				seen: '“Dwi’n gwella ar ddechrau brawddegau’n wahanol, achos roedd popeth yn dechrau gydag Yna.” Disgybl ym Mlwyddyn 5.',
			},
			{
				key: 'gwydd',
				by: 'Catrin Môn',
				clock: '09:50',
				source: 'pupils',
				seen: 'Gofynnwyd i bump beth roeddent yn ei ddysgu mewn gwyddoniaeth. Disgrifiodd pob un yr arbrawf; soniodd un am fesur yn deg.',
				inference: 'Efallai fod y nod dysgu’n cael ei rannu ar lafar yn unig.',
			},
		],
	},
	{
		host: 'Ysgol y Gorlan',
		language: 'cy',
		status: 'pre-review-agreed',
		visit: 22,
		lead: 'Elin Rhydderch',
		reviewer: 'Branwen Aur',
		champions: ['Aled Wyn', 'Osian Garmon'],
		coordinator: 'Rhodri Ifan',
		question: { text: 'I ba raddau y mae darllenwyr anfoddog ym Mlwyddyn 5 yn dewis darllen?', code: 'B3' },
		safeguarding: 'Catrin Môn',
	},
	{
		host: 'Ysgol Bryn Celyn',
		language: 'cy',
		status: 'planned',
		visit: 78,
		lead: 'Branwen Aur',
		reviewer: 'Huw Tegid',
		champions: ['Osian Garmon', 'Lowri Penri'],
		coordinator: 'Rhodri Ifan',
	},
	{
		host: 'Ysgol Maes-y-coed',
		language: 'cy',
		status: 'planned',
		visit: 120,
		lead: 'Rhodri Ifan',
		reviewer: 'Catrin Môn',
		champions: ['Aled Wyn', 'Lowri Penri'],
		coordinator: 'Rhodri Ifan',
	},
];
