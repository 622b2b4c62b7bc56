/** Why: what a calendar program would be given can be tried from a demonstration, which sends nothing. */
import { error } from '@sveltejs/kit';
import { parseId } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { readOutboxFile } from '#lib/platform/mail/index.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) => {
	const { config, database } = locals.house;
	const id = parseId(params.mail);
	const file = config.LATERAL_DEMO && id !== undefined ? await readOutboxFile(database, id, params.file) : undefined;
	if (!file) error(404, m.problem_not_found(), { requestId: locals.requestId });
	return new Response(Buffer.from(file.base64, 'base64'), {
		headers: { 'content-type': file.mediaType, 'content-disposition': 'attachment' },
	});
};
