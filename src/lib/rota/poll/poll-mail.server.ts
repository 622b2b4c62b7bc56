/** Why: the mail says who asks, for what and until when, and holds the one link that answers. */
import type { Viewer } from '#lib/access/index.ts';
import { givenName } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Mail } from '#lib/platform/mail/index.server.ts';
import { dayInWords } from '../explain/sentences.ts';

/** What the mail needs to know. */
export interface PollWords {
	readonly personId: string;
	readonly name: string;
	readonly language: 'en' | 'cy';
	readonly rota: string;
	readonly partnership: string;
	readonly note: string;
	readonly closesOn: string;
	readonly link: string;
}

/** The question or, the second time, the reminder, in the reader's language. */
export function pollMail(viewer: Viewer, kind: 'question' | 'reminder', words: PollWords): Mail {
	const locale = words.language;
	const day = dayInWords(words.closesOn, locale);
	const { name, rota, partnership, link } = words;
	const from = viewer.person.name;
	const note = words.note === '' ? '' : `${from}: ${words.note}\n\n`;
	const said = { name: givenName(name), asker: from, rota, partnership, link, day, note };
	return {
		personId: words.personId,
		language: locale,
		programmeId: viewer.programme.id,
		subject:
			kind === 'question'
				? m.rota_inputs_mail_poll_subject({ rota }, { locale })
				: m.rota_inputs_mail_poll_again_subject({ rota }, { locale }),
		body:
			kind === 'question'
				? m.rota_inputs_mail_poll_body(said, { locale })
				: m.rota_inputs_mail_poll_again_body(said, { locale }),
	};
}
