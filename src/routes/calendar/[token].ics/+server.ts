/** Why: calendar programs cannot sign in; they know one secret address, which shows what its person may see at that moment. */
import { error } from '@sveltejs/kit';
import { openFeed } from '#lib/diary/index.server.ts';
import { m } from '#lib/paraglide/messages.js';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, request }) => {
	const { clock, database, origin } = locals.house;
	const feed = await openFeed(database, { token: params.token, now: clock.now(), origin });
	if (!feed.ok) error(404, m.diary_feed_gone(), { requestId: locals.requestId });
	const { text, etag } = feed.value;
	const headers = { etag, 'x-robots-tag': 'noindex' };
	if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
	return new Response(text(), {
		headers: {
			...headers,
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': 'inline; filename="lateral.ics"',
		},
	});
};
