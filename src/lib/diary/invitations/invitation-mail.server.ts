/** Why: a mail that a calendar program understands must also be read in a moment by a person. */
import { Buffer } from 'node:buffer';
import { givenName } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Mail } from '#lib/platform/mail/index.server.ts';
import { linkOf, textOf, titleOf, whenWords } from '../calendar/event-words.ts';
import { writeCalendar } from '../calendar/write-calendar.server.ts';
import type { Slot } from '../events/diary-event.ts';

/** Somebody to write to. */
export interface Reader {
	readonly id: string;
	readonly name: string;
	readonly email: string;
	readonly language: 'en' | 'cy';
}

/** What one person is told of one thing. `people` are the names of the others it is for. */
export interface Telling {
	readonly kind: 'invite' | 'update' | 'cancel';
	readonly uid: string;
	readonly sequence: number;
	readonly reviewId: string;
	readonly slot: Slot;
	readonly people: readonly string[];
}

/** Where the mails come from and lead to. `base` is the programme's address, `from` the sender's. */
export interface House {
	readonly at: Date;
	readonly base: string;
	readonly programmeId: string;
	readonly from: { readonly name: string; readonly email: string };
}

const subjects = {
	invite: m.diary_mail_invite_subject,
	update: m.diary_mail_update_subject,
	cancel: m.diary_mail_cancel_subject,
};
const bodies = { invite: m.diary_mail_invite_body, update: m.diary_mail_update_body, cancel: m.diary_mail_cancel_body };

/** The mail that puts the thing into the reader's calendar, moves it there, or takes it away. */
export function invitationMail(telling: Telling, to: Reader, house: House): Mail {
	const { kind, uid, sequence, slot, people, reviewId } = telling;
	const locale = to.language;
	const method = kind === 'cancel' ? 'CANCEL' : 'REQUEST';
	const link = linkOf(house.base, slot, reviewId);
	const title = titleOf(slot, locale);
	const text = textOf(slot, people, link, locale);
	const words = {
		name: givenName(to.name),
		title,
		when: whenWords(slot, locale),
		text,
		link,
		choices: `${house.base}/me/reminders`,
	};
	const file = writeCalendar([{ uid, sequence, slot, title, text, link }], {
		at: house.at,
		language: locale,
		envelope: { method, from: house.from, to },
	});
	return {
		personId: to.id,
		programmeId: house.programmeId,
		language: locale,
		subject: subjects[kind](words, { locale }),
		body: bodies[kind](words, { locale }),
		attachments: [
			{
				name: 'invite.ics',
				mediaType: `text/calendar; charset=utf-8; method=${method}`,
				base64: Buffer.from(file).toString('base64'),
			},
		],
	};
}
