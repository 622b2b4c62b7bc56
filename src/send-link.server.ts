/** Why: a sign-in link goes to the person's own address, in the person's own language, and to nobody unknown. */
import { givenName, type Clock } from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import { queueMail } from '#lib/platform/mail/index.server.ts';
import { m } from '#lib/paraglide/messages.js';

/** Queues the mail with a one-time link for the person at `email`; does nothing when there is no such person. */
export async function sendLink(
	database: Database,
	clock: Clock,
	origin: string,
	email: string,
	token: string,
): Promise<void> {
	const person = await database.system
		.selectFrom('person')
		.select(['id', 'name', 'language'])
		.where('email', '=', email)
		.executeTakeFirst();
	if (!person) return;
	const locale = person.language;
	const link = `${origin}/sign-in/link?token=${encodeURIComponent(token)}`;
	await queueMail(
		database.system,
		{
			to: email,
			language: locale,
			personId: person.id,
			subject: m.mail_link_subject({}, { locale }),
			body: m.mail_link_body({ name: givenName(person.name), link }, { locale }),
		},
		clock.now(),
	);
}
