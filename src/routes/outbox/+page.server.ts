/** Why: a demonstration sends nothing, so its mail is read here; anywhere else this page does not exist. */
import { error } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import type { PageServerLoad } from './$types';

/** Mails on the page. */
const shown = 100;

export const load: PageServerLoad = async ({ locals }) => {
	const { config, database } = locals.house;
	if (!config.LATERAL_DEMO) error(404, { message: m.problem_not_found(), requestId: locals.requestId });
	const mails = await database.system
		.selectFrom('mail')
		.select(['id', 'to_address', 'subject', 'language', 'created_at'])
		.orderBy('created_at', 'desc')
		.orderBy('id', 'desc')
		.limit(shown)
		.execute();
	return { mails };
};
