/** Ninety days on, one page and five minutes: what became of each action, what changed, and who needs a hand. */
import type { Localised } from '#lib/kernel/index.ts';
import type { ActionProgress } from '../rules/action-progress.ts';

/** A question on the page, with an example of the length and plainness that helps. */
export type FormQuestion = { readonly question: Localised; readonly help: Localised; readonly example: Localised };

/** What can be said of an action, and what is then asked. */
export const actionOutcomes: Readonly<
	Record<ActionProgress['status'], { readonly label: Localised; readonly ask: Localised }>
> = {
	done: {
		label: { en: 'Done', cy: 'Wedi’i wneud' },
		ask: { en: 'What is different now, and how do you know?', cy: 'Beth sy’n wahanol nawr, a sut y gwyddoch?' },
	},
	'in-progress': {
		label: { en: 'In progress', cy: 'Ar y gweill' },
		ask: { en: 'What comes next, and by when?', cy: 'Beth sy’n dod nesaf, ac erbyn pryd?' },
	},
	changed: {
		label: { en: 'Changed', cy: 'Wedi newid' },
		ask: { en: 'What did it become, and why?', cy: 'Beth ydyw erbyn hyn, a pham?' },
	},
	stopped: {
		label: { en: 'Stopped', cy: 'Wedi dod i ben' },
		ask: {
			en: 'Why? Stopping is a result too, and partners learn from it.',
			cy: 'Pam? Mae rhoi’r gorau yn ganlyniad hefyd, ac mae partneriaid yn dysgu ohono.',
		},
	},
};

/** The questions about the school as a whole, after the actions. */
export const ninetyDayQuestions: Readonly<
	Record<'changedForPupils' | 'changedForStaff' | 'helpNeeded' | 'helpOffered' | 'nextStep', FormQuestion>
> = {
	changedForPupils: {
		question: { en: 'What has changed for pupils?', cy: 'Beth sydd wedi newid i ddisgyblion?' },
		help: {
			en: 'What would a pupil notice? “Nothing yet” is an answer.',
			cy: 'Beth y byddai disgybl yn sylwi arno? Mae “dim eto” yn ateb.',
		},
		example: {
			en: 'Those who join in the middle of the year now have a reading partner in their first week; five have, since October.',
			cy: 'Mae’r rhai sy’n ymuno ganol y flwyddyn bellach yn cael partner darllen yn eu hwythnos gyntaf; mae pump wedi cael un ers mis Hydref.',
		},
	},
	changedForStaff: {
		question: { en: 'What has changed for staff?', cy: 'Beth sydd wedi newid i staff?' },
		help: {
			en: 'In what people do, decide or no longer have to do.',
			cy: 'Yn yr hyn y mae pobl yn ei wneud, yn ei benderfynu neu nad oes rhaid iddynt ei wneud mwyach.',
		},
		example: {
			en: 'Middle leaders meet without us every third week. The half-termly tracking sheet has gone.',
			cy: 'Mae arweinwyr canol yn cwrdd hebom bob trydedd wythnos. Mae’r daflen olrhain hanner tymor wedi mynd.',
		},
	},
	helpNeeded: {
		question: { en: 'What would help now?', cy: 'Beth fyddai’n helpu nawr?' },
		help: {
			en: 'Partner schools see this. Ask for something that someone could say yes to.',
			cy: 'Bydd ysgolion partner yn gweld hwn. Gofynnwch am rywbeth y gallai rhywun ddweud ie wrtho.',
		},
		example: {
			en: 'Half a day in February with somebody who teaches mixed-age reading.',
			cy: 'Hanner diwrnod ym mis Chwefror gyda rhywun sy’n addysgu darllen i oedrannau cymysg.',
		},
	},
	helpOffered: {
		question: { en: 'What can we offer?', cy: 'Beth y gallwn ei gynnig?' },
		help: {
			en: 'For partner schools to fill in: who by role, what and when.',
			cy: 'I ysgolion partner ei lenwi: pwy yn ôl rôl, beth a phryd.',
		},
		example: {
			en: 'Our Year 1 teacher, two mornings, any week after half-term.',
			cy: 'Ein hathro Blwyddyn 1, dau fore, unrhyw wythnos ar ôl hanner tymor.',
		},
	},
	nextStep: {
		question: { en: 'What is the next step?', cy: 'Beth yw’r cam nesaf?' },
		help: { en: 'One step, one person, one date.', cy: 'Un cam, un person, un dyddiad.' },
		example: {
			en: 'The literacy lead shows the new list to governors on 12 March.',
			cy: 'Yr arweinydd llythrennedd yn dangos y rhestr newydd i lywodraethwyr ar 12 Mawrth.',
		},
	},
};

/** How heads in a partnership can run the talk itself in twenty minutes a school. */
export const ninetyDayTalk: readonly { readonly minutes: number; readonly what: Localised }[] = [
	{
		minutes: 5,
		what: {
			en: 'The host tells what became of its actions. Nobody interrupts.',
			cy: 'Yr ysgol letyol yn dweud beth a ddaeth o’i chamau. Nid oes neb yn torri ar draws.',
		},
	},
	{
		minutes: 5,
		what: {
			en: 'Partners ask only questions: what surprised you, how do you know, what would pupils say?',
			cy: 'Partneriaid yn gofyn cwestiynau’n unig: beth a’ch synnodd, sut y gwyddoch, beth a ddywedai’r disgyblion?',
		},
	},
	{
		minutes: 5,
		what: {
			en: 'One challenge and one thing to take home, from each partner.',
			cy: 'Un her ac un peth i fynd ag ef adref, gan bob partner.',
		},
	},
	{
		minutes: 5,
		what: {
			en: 'Offers of help, with dates. Write down the next step.',
			cy: 'Cynigion o gymorth, gyda dyddiadau. Ysgrifennwch y cam nesaf.',
		},
	},
];
