/** Why: a mail is sent once as far as SMTP allows: the row says whether it went, and a repeat carries the same Message-ID. */
import type { SendMailOptions, Transporter } from 'nodemailer';
import * as v from 'valibot';
import type { Database } from '#lib/platform/database/index.server.ts';
import type { JobRun } from '#lib/platform/jobs/index.server.ts';

const attachments = v.array(v.object({ name: v.string(), mediaType: v.string(), base64: v.string() }));
const smtpFault = v.object({ code: v.optional(v.string()), responseCode: v.optional(v.number()) });

/** The Message-ID of a mail, the same each time it is tried, so that mail systems can see a repeat. */
export function messageIdOf(id: string, from: string): string {
	const domain = /@([a-z0-9.-]+)>?\s*$/i.exec(from)?.[1] ?? 'localhost';
	return `<${id}@${domain}>`;
}

/** What went wrong, in a word and a number: never an address or a text. */
function nameOf(cause: unknown): { readonly name: string; readonly final: boolean } {
	const read = v.safeParse(smtpFault, cause);
	const { code = 'unknown', responseCode } = read.success ? read.output : {};
	const final = responseCode !== undefined && responseCode >= 500 && code === 'EENVELOPE';
	return { name: responseCode === undefined ? code : `${code} ${String(responseCode)}`, final };
}

/**
 * Sends one mail unless it has gone already. A fault that may pass is thrown, so that the job is tried again; the last
 * one, and an address that was refused for good, is written to the row as `failure`.
 */
export async function deliverMail(
	parts: {
		readonly database: Database;
		readonly transport: Transporter;
		readonly from: string;
		readonly now: () => Date;
	},
	{ id, last }: JobRun,
): Promise<void> {
	const { database, transport, from, now } = parts;
	const mail = await database.system
		.updateTable('mail')
		.set((row) => ({ attempts: row('attempts', '+', 1) }))
		.where('id', '=', id)
		.where('sent_at', 'is', null)
		.where('failure', 'is', null)
		.returningAll()
		.executeTakeFirst();
	if (!mail) return;
	const address = await addressOf(database, mail);
	try {
		await transport.sendMail({
			messageId: messageIdOf(id, from),
			from,
			to: { name: '', address },
			subject: mail.subject,
			text: mail.body,
			date: mail.created_at,
			headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': mail.language },
			...filesOf(mail.attachments),
			disableFileAccess: true,
			disableUrlAccess: true,
		});
	} catch (cause) {
		const fault = nameOf(cause);
		if (!fault.final && !last) throw cause;
		console.error(`Mail ${id} could not be sent and is given up: ${fault.name}.`);
		await database.system.updateTable('mail').set({ failure: fault.name }).where('id', '=', id).execute();
		return;
	}
	await markSent(database, id, now());
}

/** An invitation travels twice, as RFC 6047 asks and as people expect: beside the text for calendar programs, and as a file. */
function filesOf(stored: unknown): Pick<SendMailOptions, 'attachments' | 'icalEvent'> {
	const files = v.parse(attachments, stored);
	const invitation = files.find((one) => methodOf(one.mediaType) !== undefined);
	const plain = files
		.filter((one) => one !== invitation)
		.map((one) => ({
			filename: one.name,
			contentType: one.mediaType,
			content: Buffer.from(one.base64, 'base64'),
		}));
	if (!invitation) return { attachments: plain };
	return {
		attachments: plain,
		icalEvent: {
			filename: invitation.name,
			method: methodOf(invitation.mediaType) ?? 'REQUEST',
			content: Buffer.from(invitation.base64, 'base64'),
		},
	};
}

function methodOf(mediaType: string): string | undefined {
	return /^text\/calendar;.*\bmethod=([A-Z]+)/i.exec(mediaType)?.[1];
}

/** The address the mail was written to, or that of its reader as it is today; use cases may not read addresses. */
async function addressOf(
	database: Database,
	{ to_address, person_id }: { readonly to_address: string; readonly person_id: string | null },
): Promise<string> {
	if (to_address !== '' || person_id === null) return to_address;
	const reader = await database.system
		.selectFrom('person')
		.select('email')
		.where('id', '=', person_id)
		.executeTakeFirst();
	return reader?.email ?? '';
}

/** The mail has gone: the row must say so even if the database stumbles, or it would go again. */
async function markSent(database: Database, id: string, at: Date): Promise<void> {
	for (let tries = 1; ; tries += 1) {
		try {
			await database.system.updateTable('mail').set({ sent_at: at }).where('id', '=', id).execute();
			return;
		} catch (cause) {
			if (tries === 5) throw cause;
			await new Promise((resolve) => setTimeout(resolve, 200 * tries));
		}
	}
}
