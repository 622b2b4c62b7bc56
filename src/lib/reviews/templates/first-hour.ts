/** One day or two, a visit begins in the same way: with the host's reason for asking, and with pupils. */
import { slot } from './timetable-slot.ts';

/** How every visit begins. */
export const welcome = slot(
	1,
	'08:15-08:45',
	'welcome',
	{ en: 'Welcome and the question', cy: 'Croeso a’r cwestiwn' },
	{
		en: 'Sign in, meet the safeguarding lead, hear why the school chose this question.',
		cy: 'Llofnodi i mewn, cwrdd â’r person diogelu, clywed pam y dewisodd yr ysgol y cwestiwn hwn.',
	},
);

/** Pupils show the team round. */
export const walk = slot(
	1,
	'08:45-09:15',
	'tour',
	{ en: 'Walk with pupils', cy: 'Taith gyda disgyblion' },
	{
		en: 'Pupils lead. Notice how the day begins.',
		cy: 'Y disgyblion sy’n arwain. Sylwch sut y mae’r diwrnod yn dechrau.',
	},
);
