/** Why: one mail of a demonstration, as its reader would see it. */
import { error } from '@sveltejs/kit';
import { parseId } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { readOutboxMail } from '#lib/platform/mail/index.server.ts';
import { mailParts } from '../mail-parts.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { config, database } = locals.house;
	const id = parseId(params.mail);
	const mail = config.LATERAL_DEMO && id !== undefined ? await readOutboxMail(database, id) : undefined;
	if (!mail) error(404, m.problem_not_found(), { requestId: locals.requestId });
	return { ...mail, parts: mailParts(mail.body) };
};
