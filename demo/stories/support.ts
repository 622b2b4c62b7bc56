/** Why: the board of a living programme has an ask that waits, an offer, somebody who may be asked, and a favour to remember. */
import type { SupportStory } from '../story.ts';

export const supportStory: SupportStory = {
	posts: [
		{
			kind: 'ask',
			topic: 'attendance',
			by: 'Ruth Adeyemi',
			partnership: 'Estuary Partnership',
			text: 'Our Mondays are thin. How do you ring families on the first morning, and who does it?',
			days: -6,
			answers: [
				{
					by: 'Adebayo Cole',
					text: 'Our office rings by half past nine, with three sentences on a card. Come and listen, or I send you the card.',
					days: -4,
				},
			],
		},
		{
			kind: 'offer',
			topic: 'assessment',
			by: 'Gareth Pugh',
			text: 'Our half-termly “still there?” check in reading takes eleven minutes a class. Come and watch it in January.',
			days: -9,
			answers: [{ by: 'Teresa Okafor', text: 'Yes please: two of us, any Thursday. Is there a bus?', days: -2 }],
		},
		{
			kind: 'ask',
			topic: 'small-schools',
			by: 'Rhodri Ifan',
			text: 'Rydym yn cynllunio mathemateg ar gyfer dosbarth o bedwar grŵp oedran. A oes rhywun wedi gwneud hyn am flwyddyn gyfan?',
			days: -11,
		},
		{
			kind: 'offer',
			topic: 'transition',
			by: 'Teresa Okafor',
			text: 'We keep one sheet for each class that moves up, written by the children. We can lend you last year’s, without names.',
			days: -15,
		},
		{
			kind: 'ask',
			topic: 'new-teachers',
			by: 'Imran Qureshi',
			partnership: 'Estuary Partnership',
			text: 'We have one new teacher, and she has nobody to be new with. Who would share training days?',
			days: -18,
			answers: [
				{ by: 'Siân Prosser', text: 'Ours would be glad of company. The first Friday of each month?', days: -16 },
				{ by: 'Imran Qureshi', text: 'The first Friday it is. Thank you.', days: -15, wantsNoAnswer: true },
			],
		},
	],
	experts: [
		{
			person: 'Daniel Osei',
			topic: 'early-reading',
			words: 'Daily groups in Year 1 and what comes after them. Come on any morning before ten.',
		},
		{ person: 'Tom Vesey', topic: 'pupil-voice', words: 'How we ask children about their books without leading them.' },
		{
			person: 'Adebayo Cole',
			topic: 'attendance',
			words: 'First-day calls that families do not mind. I have the card we read from.',
		},
		{ person: 'Jo Hartley', topic: 'behaviour', words: 'Quiet corridors without shouting: what we stopped doing.' },
		{ person: 'Rhodri Ifan', topic: 'welsh', words: 'Y Gymraeg ar yr iard: gemau, nid posteri.' },
		{ person: 'Teresa Okafor', topic: 'send', words: 'A calm start for pupils who find mornings hard.' },
	],
	favours: [
		{
			from: 'Adebayo Cole',
			to: 'Ruth Adeyemi',
			topic: 'early-reading',
			what: 'Our phase leader spent two mornings with their Year 3 team.',
			days: -20,
			logged: 'from',
		},
		{
			from: 'Siân Prosser',
			to: 'Imran Qureshi',
			topic: 'new-teachers',
			what: 'Took their new teacher along to a training day.',
			days: -13,
			logged: 'to',
			confirmed: true,
		},
		{
			from: 'Ruth Adeyemi',
			to: 'Gareth Pugh',
			topic: 'behaviour',
			what: 'Showed how the afternoon begins with ten quiet minutes.',
			days: -30,
			logged: 'to',
			confirmed: true,
		},
	],
};
