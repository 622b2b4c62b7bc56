/** Why: a demonstration sends nothing, so its mail is read on a page. */
import * as v from 'valibot';
import type { Database } from '#lib/platform/database/index.server.ts';

/** Mails on the list. */
const shown = 100;

const attachments = v.fallback(v.array(v.object({ name: v.string() })), []);

/** The newest hundred mails, newest first, without their texts. */
export async function readOutbox(database: Database) {
	return database.system
		.selectFrom('mail')
		.select(['id', 'to_address as to', 'subject', 'language', 'created_at as at'])
		.orderBy('created_at', 'desc')
		.orderBy('id', 'desc')
		.limit(shown)
		.execute();
}

/** One mail with its text and the names of what is attached; undefined when there is none. */
export async function readOutboxMail(database: Database, id: string) {
	const mail = await database.system
		.selectFrom('mail')
		.select(['to_address as to', 'subject', 'body', 'language', 'created_at as at', 'attachments'])
		.where('id', '=', id)
		.executeTakeFirst();
	return mail && { ...mail, attachments: v.parse(attachments, mail.attachments).map((one) => one.name) };
}
