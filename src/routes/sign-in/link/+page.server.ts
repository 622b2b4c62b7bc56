/** Why: mail scanners open links; only a person presses the button, so only a person uses the link up. */
import { fail, redirect } from '@sveltejs/kit';
import { allowAttempt, triesPerAddress } from '#lib/platform/sign-in/index.server.ts';
import { handOnCookies, speakUnlessChosen, takeNext } from '../begin-session.server.ts';
import { localPath } from '../local-path.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({ token: url.searchParams.get('token') ?? '' });

export const actions: Actions = {
	default: async ({ request, locals, cookies, getClientAddress }) => {
		const { auth, clock, database } = locals.house;
		const token = (await request.formData()).get('token');
		const allowed = await allowAttempt(database, triesPerAddress, getClientAddress(), clock.now());
		if (!allowed) return fail(429, { outcome: 'too-many' as const });
		if (typeof token !== 'string' || token === '') return fail(400, { outcome: 'used' as const });
		const answer = await auth.api.magicLinkVerify({ query: { token }, headers: request.headers, asResponse: true });
		if (answer.status !== 200) return fail(400, { outcome: 'used' as const });
		handOnCookies(answer, cookies);
		const { user } = (await answer.json()) as { readonly user: { readonly language?: string } };
		speakUnlessChosen(user.language === 'cy' ? 'cy' : 'en', cookies);
		redirect(303, localPath(takeNext(cookies)));
	},
};
