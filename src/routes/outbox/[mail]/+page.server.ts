/** Why: one mail of a demonstration, as its reader would see it. */
import { error } from '@sveltejs/kit';
import * as v from 'valibot';
import { parseId } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { mailParts } from '../mail-parts.ts';
import type { PageServerLoad } from './$types';

const attachments = v.fallback(v.array(v.object({ name: v.string() })), []);

export const load: PageServerLoad = async ({ locals, params }) => {
	const { config, database } = locals.house;
	const id = parseId(params.mail);
	const mail =
		config.LATERAL_DEMO && id !== undefined
			? await database.system
					.selectFrom('mail')
					.select(['to_address', 'subject', 'body', 'language', 'created_at', 'attachments'])
					.where('id', '=', id)
					.executeTakeFirst()
			: undefined;
	if (!mail) error(404, { message: m.problem_not_found(), requestId: locals.requestId });
	const attached = v.parse(attachments, mail.attachments).map((one) => one.name);
	return { ...mail, attachments: attached, parts: mailParts(mail.body) };
};
