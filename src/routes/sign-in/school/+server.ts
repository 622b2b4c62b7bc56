/** Why: single sign-on begins at the school's own sign-in page; a plain link leads there, so that no form leaves this site. */
import { redirect } from '@sveltejs/kit';
import { handOnCookies } from '../begin-session.server.ts';
import { localPath } from '../local-path.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, request, url, cookies }) => {
	const { auth, config } = locals.house;
	if (config.OIDC_ISSUER === undefined) redirect(303, '/sign-in');
	const back = `/sign-in?next=${encodeURIComponent(localPath(url.searchParams.get('next')))}`;
	const answer = await auth.api.signInSocial({
		body: { provider: 'oidc', callbackURL: back, errorCallbackURL: `${back}&error=school` },
		headers: request.headers,
		asResponse: true,
	});
	const body = (await answer.json().catch(() => ({}))) as { readonly url?: string };
	if (body.url === undefined) redirect(303, `${back}&error=school`);
	handOnCookies(answer, cookies);
	redirect(303, body.url);
};
