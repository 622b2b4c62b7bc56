/** Why: a demonstration sends nothing, so its mail is read on a page. */
import { sql } from 'kysely';
import * as v from 'valibot';
import type { Database } from '#lib/platform/database/index.server.ts';

/** Mails on the list. */
const shown = 100;

const attachments = v.fallback(v.array(v.object({ name: v.string(), mediaType: v.string(), base64: v.string() })), []);

/** A mail without an address of its own goes to its reader's. */
const toAddress = sql<string>`coalesce(nullif(mail.to_address, ''), person.email, '')`.as('to');

/** The newest hundred mails, newest first, without their texts. */
export async function readOutbox(database: Database) {
	return database.system
		.selectFrom('mail')
		.leftJoin('person', 'person.id', 'mail.person_id')
		.select(['mail.id', toAddress, 'mail.subject', 'mail.language', 'mail.created_at as at'])
		.orderBy('mail.created_at', 'desc')
		.orderBy('mail.id', 'desc')
		.limit(shown)
		.execute();
}

/** One mail with its text and the names of what is attached; undefined when there is none. */
export async function readOutboxMail(database: Database, id: string) {
	const mail = await database.system
		.selectFrom('mail')
		.leftJoin('person', 'person.id', 'mail.person_id')
		.select([toAddress, 'mail.subject', 'mail.body', 'mail.language', 'mail.created_at as at', 'mail.attachments'])
		.where('mail.id', '=', id)
		.executeTakeFirst();
	return mail && { ...mail, attachments: v.parse(attachments, mail.attachments).map((one) => one.name) };
}

/** A file of one mail, by its name; undefined when there is none. */
export async function readOutboxFile(database: Database, id: string, name: string) {
	const mail = await database.system.selectFrom('mail').select('attachments').where('id', '=', id).executeTakeFirst();
	return v.parse(attachments, mail?.attachments).find((one) => one.name === name);
}
