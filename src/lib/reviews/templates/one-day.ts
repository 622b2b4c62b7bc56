/** A small school can be visited well in a day, if the team meets at midday and changes its mind. */
import { walk, welcome } from './first-hour.ts';
import { slot, type TimetableTemplateSlot } from './timetable-slot.ts';

/** The slots of a one-day visit. */
export const oneDay: readonly TimetableTemplateSlot[] = [
	welcome,
	walk,
	slot(
		1,
		'09:15-10:30',
		'lessons',
		{ en: 'Lessons with a host leader', cy: 'Gwersi gydag arweinydd o’r ysgol letyol' },
		{
			en: 'Short visits, always in pairs with someone from the school. Talk between rooms.',
			cy: 'Ymweliadau byr, bob amser mewn parau gyda rhywun o’r ysgol. Siaradwch rhwng ystafelloedd.',
		},
	),
	slot(
		1,
		'10:30-10:50',
		'break',
		{ en: 'Break, on the playground or in the staff room', cy: 'Egwyl, ar yr iard neu yn ystafell y staff' },
		{ en: 'Half the team in each.', cy: 'Hanner y tîm ym mhob un.' },
	),
	slot(
		1,
		'10:50-11:30',
		'pupils',
		{ en: 'Talk with pupils, their work in hand', cy: 'Sgwrs â disgyblion, â’u gwaith yn eu dwylo' },
		{
			en: 'Two groups of six, chosen by lot. No names in notes.',
			cy: 'Dau grŵp o chwech, wedi’u dewis ar hap. Dim enwau mewn nodiadau.',
		},
	),
	slot(
		1,
		'11:30-12:10',
		'work',
		{ en: 'Work side by side', cy: 'Gwaith ochr yn ochr' },
		{
			en: 'With the leader whose area it is: books from three classes.',
			cy: 'Gyda’r arweinydd y mae’r maes yn eiddo iddo: llyfrau o dri dosbarth.',
		},
	),
	slot(
		1,
		'12:10-12:50',
		'break',
		{ en: 'Lunch with pupils', cy: 'Cinio gyda’r disgyblion' },
		{ en: 'Then ten minutes without anyone.', cy: 'Yna deng munud heb neb.' },
	),
	slot(
		1,
		'12:50-13:15',
		'team',
		{ en: 'Team: what do we know so far?', cy: 'Y tîm: beth a wyddom hyd yma?' },
		{
			en: 'Look for what rests on one source or one person, and change the afternoon.',
			cy: 'Chwiliwch am yr hyn sy’n dibynnu ar un ffynhonnell neu un person, a newidiwch y prynhawn.',
		},
	),
	slot(
		1,
		'13:15-14:15',
		'staff',
		{ en: 'Talk with staff', cy: 'Sgwrs â staff' },
		{
			en: 'Teachers, middle leaders and support staff, in separate groups without their managers.',
			cy: 'Athrawon, arweinwyr canol a staff cymorth, mewn grwpiau ar wahân heb eu rheolwyr.',
		},
	),
	slot(
		1,
		'14:15-15:00',
		'lessons',
		{ en: 'A second look', cy: 'Ail olwg' },
		{ en: 'Go where the morning left a gap.', cy: 'Ewch lle y gadawodd y bore fwlch.' },
	),
	slot(
		1,
		'15:00-15:30',
		'families',
		{ en: 'At the gate, and a governor', cy: 'Wrth y giât, a llywodraethwr' },
		{ en: 'Whoever is willing, a few minutes each.', cy: 'Pwy bynnag sy’n fodlon, ychydig funudau yr un.' },
	),
	slot(
		1,
		'15:30-16:00',
		'team',
		{ en: 'Team synthesis', cy: 'Y tîm yn cyfosod' },
		{
			en: 'Agree what was seen, then what it may mean. The champions join.',
			cy: 'Cytuno ar yr hyn a welwyd, ac yna ar ei ystyr bosibl. Mae’r hyrwyddwyr yn ymuno.',
		},
	),
	slot(
		1,
		'16:00-16:45',
		'feedback',
		{ en: 'Feedback and talk with the host', cy: 'Adborth a thrafodaeth â’r ysgol letyol' },
		{
			en: 'Half speaking, half listening. Agree the date of the workshop.',
			cy: 'Hanner siarad, hanner gwrando. Cytunwch ar ddyddiad y gweithdy.',
		},
	),
];
