/** Why: a demonstration sends nothing, so its mail is read here; anywhere else this page does not exist. */
import { error } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { readOutbox } from '#lib/platform/mail/index.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { config, database } = locals.house;
	if (!config.LATERAL_DEMO) error(404, m.problem_not_found(), { requestId: locals.requestId });
	return { mails: await readOutbox(database) };
};
