/** Why: a mail is stored in the transaction that causes it, so it is sent if, and only if, the thing happened. */
import { newId } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';

/**
 * A mail in the reader's language. Plain text; `attachments` are small generated files, base64; one whose media type is
 * `text/calendar; method=…` also goes along as the invitation that calendar programs look for. Without `to`, the mail
 * job looks up the address of `personId` when it sends: a use case can write to people whose address it may not read.
 */
export type Mail = Letter &
	(
		{ readonly to: string; readonly personId?: string | undefined } | { readonly to?: never; readonly personId: string }
	);

interface Letter {
	readonly language: 'en' | 'cy';
	readonly subject: string;
	readonly body: string;
	readonly programmeId?: string | undefined;
	readonly attachments?: readonly { readonly name: string; readonly mediaType: string; readonly base64: string }[];
}

/** Puts `mail` in the outbox; the mail job sends it. Works in a viewer's transaction: that role may only add. */
export async function queueMail(transaction: Transaction, mail: Mail, now: Date): Promise<void> {
	await queueMails(transaction, [mail], now);
}

/** Puts several mails in the outbox in one trip. */
export async function queueMails(transaction: Transaction, mails: readonly Mail[], now: Date): Promise<void> {
	if (mails.length === 0) return;
	await transaction
		.insertInto('mail')
		.values(
			mails.map((mail) => ({
				id: newId(),
				programme_id: mail.programmeId ?? null,
				person_id: mail.personId ?? null,
				to_address: mail.to ?? '',
				language: mail.language,
				subject: mail.subject.replace(/[\r\n]+/g, ' '),
				body: mail.body,
				attachments: JSON.stringify(mail.attachments ?? []),
				created_at: now,
			})),
		)
		.execute();
}
