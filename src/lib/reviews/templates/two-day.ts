/** A larger school takes two days: the first to see, the second to check. */
import { walk, welcome } from './first-hour.ts';
import { slot, type TimetableTemplateSlot } from './timetable-slot.ts';

/** The slots of a two-day visit. */
export const twoDay: readonly TimetableTemplateSlot[] = [
	welcome,
	walk,
	slot(
		1,
		'09:15-10:30',
		'lessons',
		{ en: 'Lessons with a host leader', cy: 'Gwersi gydag arweinydd o’r ysgol letyol' },
		{ en: 'The younger classes, in pairs.', cy: 'Y dosbarthiadau iau, mewn parau.' },
	),
	slot(
		1,
		'10:30-10:50',
		'break',
		{ en: 'Break', cy: 'Egwyl' },
		{ en: 'On the playground or in the staff room.', cy: 'Ar yr iard neu yn ystafell y staff.' },
	),
	slot(
		1,
		'10:50-12:10',
		'documents',
		{ en: 'Documents and data with a leader', cy: 'Dogfennau a data gydag arweinydd' },
		{
			en: 'Ask how people use them, not only what they say.',
			cy: 'Gofynnwch sut y mae pobl yn eu defnyddio, nid yn unig beth a ddywedant.',
		},
	),
	slot(
		1,
		'12:10-13:00',
		'break',
		{ en: 'Lunch with pupils', cy: 'Cinio gyda’r disgyblion' },
		{ en: 'Then ten minutes without anyone.', cy: 'Yna deng munud heb neb.' },
	),
	slot(
		1,
		'13:00-14:00',
		'pupils',
		{ en: 'Talk with pupils, their work in hand', cy: 'Sgwrs â disgyblion, â’u gwaith yn eu dwylo' },
		{
			en: 'Two groups of six, chosen by lot. No names in notes.',
			cy: 'Dau grŵp o chwech, wedi’u dewis ar hap. Dim enwau mewn nodiadau.',
		},
	),
	slot(
		1,
		'14:00-15:10',
		'staff',
		{ en: 'Talk with middle leaders', cy: 'Sgwrs ag arweinwyr canol' },
		{ en: 'What can they decide, and with what time?', cy: 'Beth a gânt ei benderfynu, a chyda pha amser?' },
	),
	slot(
		1,
		'15:10-15:30',
		'families',
		{ en: 'At the gate', cy: 'Wrth y giât' },
		{ en: 'Whoever is willing, a few minutes each.', cy: 'Pwy bynnag sy’n fodlon, ychydig funudau yr un.' },
	),
	slot(
		1,
		'15:30-16:15',
		'team',
		{ en: 'Team: what do we know so far?', cy: 'Y tîm: beth a wyddom hyd yma?' },
		{ en: 'Fill the gaps in tomorrow’s timetable.', cy: 'Llenwi’r bylchau yn amserlen yfory.' },
	),
	slot(
		1,
		'16:15-16:30',
		'feedback',
		{ en: 'Ten minutes with the headteacher', cy: 'Deng munud gyda’r pennaeth' },
		{ en: 'No surprises tomorrow.', cy: 'Dim syndod yfory.' },
	),
	slot(
		2,
		'08:15-08:40',
		'team',
		{ en: 'Team: what we still need to see', cy: 'Y tîm: beth sydd angen ei weld o hyd' },
		{ en: 'Share out the morning.', cy: 'Rhannu’r bore.' },
	),
	slot(
		2,
		'08:40-10:30',
		'lessons',
		{ en: 'Lessons with a host leader', cy: 'Gwersi gydag arweinydd o’r ysgol letyol' },
		{ en: 'The older classes, in pairs.', cy: 'Y dosbarthiadau hŷn, mewn parau.' },
	),
	slot(
		2,
		'10:30-10:50',
		'break',
		{ en: 'Break', cy: 'Egwyl' },
		{ en: 'Swap: playground and staff room.', cy: 'Cyfnewid: yr iard ac ystafell y staff.' },
	),
	slot(
		2,
		'10:50-11:40',
		'work',
		{ en: 'Work side by side', cy: 'Gwaith ochr yn ochr' },
		{
			en: 'Books from three classes, with the leader whose area it is.',
			cy: 'Llyfrau o dri dosbarth, gyda’r arweinydd y mae’r maes yn eiddo iddo.',
		},
	),
	slot(
		2,
		'11:40-12:20',
		'staff',
		{ en: 'Talk with teachers and support staff', cy: 'Sgwrs ag athrawon a staff cymorth' },
		{ en: 'Separate groups, without their managers.', cy: 'Grwpiau ar wahân, heb eu rheolwyr.' },
	),
	slot(
		2,
		'12:20-13:10',
		'break',
		{ en: 'Lunch with staff', cy: 'Cinio gyda’r staff' },
		{ en: 'Nothing said over lunch is evidence.', cy: 'Nid tystiolaeth yw dim a ddywedir dros ginio.' },
	),
	slot(
		2,
		'13:10-13:40',
		'governors',
		{ en: 'Talk with governors', cy: 'Sgwrs â llywodraethwyr' },
		{ en: 'In person or by phone.', cy: 'Wyneb yn wyneb neu dros y ffôn.' },
	),
	slot(
		2,
		'13:40-14:30',
		'lessons',
		{ en: 'A second look', cy: 'Ail olwg' },
		{ en: 'Go where two days have left a gap.', cy: 'Ewch lle y gadawodd deuddydd fwlch.' },
	),
	slot(
		2,
		'14:30-15:30',
		'team',
		{ en: 'Write up and check', cy: 'Ysgrifennu a gwirio' },
		{ en: 'Every statement with what it rests on.', cy: 'Pob gosodiad â’r hyn y mae’n dibynnu arno.' },
	),
	slot(
		2,
		'15:30-16:00',
		'team',
		{ en: 'Team synthesis', cy: 'Y tîm yn cyfosod' },
		{
			en: 'Agree what was seen, then what it may mean. The champions join.',
			cy: 'Cytuno ar yr hyn a welwyd, ac yna ar ei ystyr bosibl. Mae’r hyrwyddwyr yn ymuno.',
		},
	),
	slot(
		2,
		'16:00-17:00',
		'feedback',
		{ en: 'Feedback and talk with the host', cy: 'Adborth a thrafodaeth â’r ysgol letyol' },
		{
			en: 'Half speaking, half listening. Agree the date of the workshop.',
			cy: 'Hanner siarad, hanner gwrando. Cytunwch ar ddyddiad y gweithdy.',
		},
	),
];
