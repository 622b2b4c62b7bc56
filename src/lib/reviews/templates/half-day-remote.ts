/** By video people tire sooner and show less, so a remote review is half as long and says what it could not see. */
import { slot, type TimetableTemplateSlot } from './timetable-slot.ts';

/** The slots of a remote or rapid review. */
export const halfDayRemote: readonly TimetableTemplateSlot[] = [
	slot(
		1,
		'09:00-09:20',
		'welcome',
		{ en: 'Welcome on the call', cy: 'Croeso ar yr alwad' },
		{
			en: 'Check sound, the safeguarding lead’s number and the question.',
			cy: 'Gwirio’r sain, rhif y person diogelu a’r cwestiwn.',
		},
	),
	slot(
		1,
		'09:20-09:50',
		'documents',
		{ en: 'Documents on a shared screen', cy: 'Dogfennau ar sgrin a rennir' },
		{ en: 'A leader talks us through.', cy: 'Arweinydd yn ein tywys drwyddynt.' },
	),
	slot(
		1,
		'10:00-10:30',
		'pupils',
		{ en: 'Talk with pupils', cy: 'Sgwrs â disgyblion' },
		{
			en: 'A member of staff stays in their room. Nothing is recorded.',
			cy: 'Mae aelod o’r staff yn aros yn eu hystafell. Ni chaiff dim ei recordio.',
		},
	),
	slot(1, '10:30-10:45', 'break', { en: 'Break', cy: 'Egwyl' }, { en: 'Cameras off.', cy: 'Camerâu i ffwrdd.' }),
	slot(
		1,
		'10:45-11:15',
		'work',
		{ en: 'Work under a camera', cy: 'Gwaith dan gamera' },
		{ en: 'Names covered.', cy: 'Enwau wedi’u gorchuddio.' },
	),
	slot(
		1,
		'11:15-11:45',
		'staff',
		{ en: 'Talk with staff', cy: 'Sgwrs â staff' },
		{ en: 'Two short calls, side by side.', cy: 'Dwy alwad fer, ochr yn ochr.' },
	),
	slot(
		1,
		'11:45-12:15',
		'team',
		{ en: 'Team synthesis', cy: 'Y tîm yn cyfosod' },
		{ en: 'On a call of our own.', cy: 'Ar ein galwad ein hunain.' },
	),
	slot(
		1,
		'12:15-12:45',
		'feedback',
		{ en: 'Feedback and talk with the host', cy: 'Adborth a thrafodaeth â’r ysgol letyol' },
		{ en: 'Say too what could not be seen from a distance.', cy: 'Dywedwch hefyd beth na ellid ei weld o bell.' },
	),
];
