/** Why: people hear of a change to their review in their own language, and nobody has to know their address for it. */
import type { Viewer } from '#lib/access/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import { queueMails } from '#lib/platform/mail/index.server.ts';

/** Somebody to write to. */
export interface Recipient {
	readonly personId: string;
	readonly name: string;
	readonly language: 'en' | 'cy';
}

/** Puts a mail to each person in the outbox, once each; nobody is written to about what they did themselves. */
export async function writeToPeople(
	transaction: Transaction,
	viewer: Viewer,
	recipients: readonly Recipient[],
	compose: (to: Recipient) => { readonly subject: string; readonly body: string },
): Promise<void> {
	const once = new Map(recipients.map((one) => [one.personId, one]));
	once.delete(viewer.person.id);
	const mails = [...once.values()].map((to) => ({
		...compose(to),
		language: to.language,
		personId: to.personId,
		programmeId: viewer.programme.id,
	}));
	await queueMails(transaction, mails, viewer.now);
}
