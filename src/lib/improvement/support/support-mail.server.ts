/** Why: whoever asked hears that an answer has come, and reads it where only the two schools can. */
import type { Viewer } from '#lib/access/index.ts';
import { localise } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import { queueMail } from '#lib/platform/mail/index.server.ts';
import { supportTopic, supportTopics } from './topics.ts';

/** What has happened, to whom it is told, and where it can be read. */
export interface SupportNews {
	readonly what: 'asked' | 'answered';
	readonly to: { readonly personId: string; readonly language: 'en' | 'cy' };
	/** The name of the school that asked or answered. */
	readonly school: string;
	readonly topic: string;
	readonly postId: string;
	readonly origin: string;
}

/** Puts a mail in the outbox that says that something came, from which school and on what topic: none of its words. */
export async function queueSupportMail(tx: Transaction, viewer: Viewer, news: SupportNews): Promise<void> {
	if (news.to.personId === viewer.person.id) return;
	const locale = news.to.language;
	const topic = localise(supportTopics[supportTopic(news.topic) ?? 'other'].name, locale);
	const link = `${news.origin}/${viewer.programme.slug}/support/${news.postId}`;
	const words = { school: news.school, topic, link };
	const [subject, body] =
		news.what === 'asked'
			? [m.support_mail_asked_subject(words, { locale }), m.support_mail_asked_body(words, { locale })]
			: [m.support_mail_answered_subject(words, { locale }), m.support_mail_answered_body(words, { locale })];
	const mail = { personId: news.to.personId, programmeId: viewer.programme.id, language: locale, subject, body };
	await queueMail(tx, mail, viewer.now);
}
