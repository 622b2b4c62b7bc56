/** Why: being let in is worth a mail: whose report, where it is and until when, and not a word of what it says. */
import { givenName, type CalendarDate } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { daysInWords, type Letter, type LetterTo } from '../planning/letters.ts';

/** To whoever a report has just been shared with; `until` is the last day, null for no end. */
export function sharedLetter(
	{ name, language: locale }: LetterTo,
	about: { readonly host: string; readonly by: string; readonly until: CalendarDate | null; readonly link: string },
): Letter {
	const { host, by, link } = about;
	const until =
		about.until === null
			? m.report_mail_shared_open({ host }, { locale })
			: m.report_mail_shared_until({ day: daysInWords(about.until, about.until, locale) }, { locale });
	return {
		subject: m.report_mail_shared_subject({ host }, { locale }),
		body: m.report_mail_shared_body({ name: givenName(name), host, by, until, link }, { locale }),
	};
}
