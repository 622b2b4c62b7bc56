/** Why: one mail of a demonstration, as its reader would see it. */
import { error } from '@sveltejs/kit';
import { londonDateAt, parseId } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { demoPersonas } from '#lib/people/index.server.ts';
import { readOutboxMail } from '#lib/platform/mail/index.server.ts';
import { mailParts, type MailPart } from '../mail-parts.ts';
import type { PageServerLoad } from './$types';

/** Where the mail asks its reader to go: its first link into this house; home when there is none. */
function pathIn(parts: readonly MailPart[], origin: string): string {
	const link = parts.find(({ href }) => href?.startsWith(`${origin}/`))?.href;
	return link?.slice(origin.length) ?? '/';
}

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { clock, config, database } = locals.house;
	const id = parseId(params.mail);
	const mail = config.LATERAL_DEMO && id !== undefined ? await readOutboxMail(database, id) : undefined;
	if (!mail) error(404, m.problem_not_found(), { requestId: locals.requestId });
	const parts = mailParts(mail.body);
	const people = await demoPersonas(database, londonDateAt(clock.now()));
	const reader = people.find((one) => one.email.toLowerCase() === mail.to.toLowerCase());
	return { ...mail, id, parts, reader, next: pathIn(parts, url.origin) };
};
