/** Why: what people are told of a review by mail: what, when, and one link, in their own language. */
import { givenName, type CalendarDate } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import type { MemberPart } from './proposed-team.ts';

/** Who a letter is for. */
export interface LetterTo {
	readonly name: string;
	readonly language: 'en' | 'cy';
}

/** A mail as text. */
export interface Letter {
	readonly subject: string;
	readonly body: string;
}

type Locale = LetterTo['language'];

/** "Tuesday 17 November 2026"; both days when there are two. In Welsh without "dydd", which the letter mutates. */
export function daysInWords(firstDay: CalendarDate, lastDay: CalendarDate, locale: Locale): string {
	const format = new Intl.DateTimeFormat(locale === 'cy' ? 'cy' : 'en-GB', {
		weekday: 'long',
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC',
	});
	const day = (date: CalendarDate): string =>
		format
			.format(new Date(`${date}T12:00:00Z`))
			.replace(',', '')
			.replace(/^dydd /i, '');
	if (firstDay === lastDay) return day(firstDay);
	return m.planning_mail_two_days({ first: day(firstDay), last: day(lastDay) }, { locale });
}

const partWords: Readonly<Record<MemberPart | 'host', (locale: Locale) => string>> = {
	'lead-reviewer': (locale) => m.planning_mail_you_lead({}, { locale }),
	reviewer: (locale) => m.planning_mail_you_review({}, { locale }),
	champion: (locale) => m.planning_mail_you_champion({}, { locale }),
	host: (locale) => m.planning_mail_you_host({}, { locale }),
};

/** To everybody of a review that has just been planned, and to whoever joins it later. */
export function plannedLetter(
	{ name, language: locale }: LetterTo,
	about: {
		readonly part: MemberPart | 'host';
		readonly host: string;
		readonly firstDay: CalendarDate;
		readonly lastDay: CalendarDate;
		readonly link: string;
	},
): Letter {
	const days = daysInWords(about.firstDay, about.lastDay, locale);
	const part = partWords[about.part](locale);
	return {
		subject: m.planning_mail_planned_subject({ host: about.host, days }, { locale }),
		body: m.planning_mail_planned_body(
			{ name: givenName(name), host: about.host, days, part, link: about.link },
			{ locale },
		),
	};
}

/** To somebody who is no longer on the team. */
export function leftLetter({ name, language: locale }: LetterTo, about: { readonly host: string }): Letter {
	return {
		subject: m.planning_mail_left_subject({ host: about.host }, { locale }),
		body: m.planning_mail_left_body({ name: givenName(name), host: about.host }, { locale }),
	};
}

/** To everybody when the days of a visit change. */
export function newDaysLetter(
	{ name, language: locale }: LetterTo,
	about: {
		readonly host: string;
		readonly firstDay: CalendarDate;
		readonly lastDay: CalendarDate;
		readonly link: string;
	},
): Letter {
	const days = daysInWords(about.firstDay, about.lastDay, locale);
	return {
		subject: m.planning_mail_days_subject({ host: about.host, days }, { locale }),
		body: m.planning_mail_days_body({ name: givenName(name), host: about.host, days, link: about.link }, { locale }),
	};
}

/** What a stop is called. */
export type Stop = 'postpone' | 'cancel' | 'end-partial' | 'resume';

/** To everybody when a review is put off, called off, ended early or taken up again. */
export function stopLetter(
	{ name, language: locale }: LetterTo,
	about: { readonly stop: Stop; readonly host: string; readonly reason: string; readonly link: string },
): Letter {
	const { host, reason, link } = about;
	const words: Readonly<Record<Stop, Letter>> = {
		postpone: {
			subject: m.planning_mail_postponed_subject({ host }, { locale }),
			body: m.planning_mail_postponed_body({ name: givenName(name), host, reason, link }, { locale }),
		},
		cancel: {
			subject: m.planning_mail_cancelled_subject({ host }, { locale }),
			body: m.planning_mail_cancelled_body({ name: givenName(name), host, reason, link }, { locale }),
		},
		'end-partial': {
			subject: m.planning_mail_partial_subject({ host }, { locale }),
			body: m.planning_mail_partial_body({ name: givenName(name), host, reason, link }, { locale }),
		},
		resume: {
			subject: m.planning_mail_resumed_subject({ host }, { locale }),
			body: m.planning_mail_resumed_body({ name: givenName(name), host, link }, { locale }),
		},
	};
	return words[about.stop];
}

/** To the whole team and the host's heads when the team is confirmed. */
export function confirmedLetter(
	{ name, language: locale }: LetterTo,
	about: {
		readonly host: string;
		readonly firstDay: CalendarDate;
		readonly lastDay: CalendarDate;
		readonly link: string;
	},
): Letter {
	const days = daysInWords(about.firstDay, about.lastDay, locale);
	return {
		subject: m.planning_mail_confirmed_subject({ host: about.host }, { locale }),
		body: m.planning_mail_confirmed_body(
			{ name: givenName(name), host: about.host, days, link: about.link },
			{ locale },
		),
	};
}
