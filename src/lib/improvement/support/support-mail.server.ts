/** Why: whoever is asked, answered or thanked hears of it, and reads it where only the two schools can. */
import type { Viewer } from '#lib/access/index.ts';
import { localise } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import { queueMail } from '#lib/platform/mail/index.server.ts';
import { supportTopic, supportTopics } from './topics.ts';

/** What has happened, to whom it is told, and where it can be read. */
export interface SupportNews {
	readonly what: 'asked' | 'answered' | 'favour';
	readonly to: { readonly personId: string; readonly language: 'en' | 'cy' };
	/** The name of the school that asked, answered or wrote a favour down. */
	readonly school: string;
	readonly topic: string;
	/** Where it stands, under the programme's address. */
	readonly place: string;
	readonly origin: string;
}

const sentences = {
	asked: [m.support_mail_asked_subject, m.support_mail_asked_body],
	answered: [m.support_mail_answered_subject, m.support_mail_answered_body],
	favour: [m.support_mail_favour_subject, m.support_mail_favour_body],
} as const;

/** Puts a mail in the outbox that says that something came, from which school and on what topic: none of its words. */
export async function queueSupportMail(tx: Transaction, viewer: Viewer, news: SupportNews): Promise<void> {
	if (news.to.personId === viewer.person.id) return;
	const locale = news.to.language;
	const topic = localise(supportTopics[supportTopic(news.topic) ?? 'other'].name, locale);
	const link = `${news.origin}/${viewer.programme.slug}/${news.place}`;
	const words = { school: news.school, topic, link };
	const [subject, body] = sentences[news.what];
	const mail = { personId: news.to.personId, programmeId: viewer.programme.id, language: locale };
	await queueMail(tx, { ...mail, subject: subject(words, { locale }), body: body(words, { locale }) }, viewer.now);
}
