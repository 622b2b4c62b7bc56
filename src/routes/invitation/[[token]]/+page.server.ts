/** Why: the link in an invitation shows who asks and to what; only the button accepts, so that no mail scanner does. */
import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { londonDateAt } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { acceptInvitation, invitedTo, readInvitation } from '#lib/people/index.server.ts';
import { allowAttempt, triesPerAddress } from '#lib/platform/sign-in/index.server.ts';
import { readForm } from '../../../form.server.ts';
import { handOnCookies, speak } from '../../sign-in/begin-session.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, cookies, getClientAddress }) => {
	const { clock, database } = locals.house;
	const now = clock.now();
	if (!(await allowAttempt(database, triesPerAddress, getClientAddress(), now))) {
		error(429, m.problem_too_many(), { requestId: locals.requestId });
	}
	const invitation = await readInvitation(database, params.token ?? '', now);
	if (!invitation) error(404, m.problem_not_found(), { requestId: locals.requestId });
	// The mail was in their language, and so is the page it leads to; once, in case the browser keeps no cookies.
	if (
		invitation.language !== getLocale() &&
		cookies.get('PARAGLIDE_LOCALE') === undefined &&
		!url.searchParams.has('read')
	) {
		speak(invitation.language, cookies);
		redirect(303, `${url.pathname}?read`);
	}
	const other = locals.person && locals.person.email !== invitation.email ? locals.person.name : undefined;
	return {
		invitation,
		what: invitedTo(invitation, getLocale()),
		/** Someone is signed in here under another address. */
		other,
		chosen: cookies.get('PARAGLIDE_LOCALE') !== undefined,
	};
};

const acceptForm = v.object({
	name: v.pipe(
		v.string(),
		v.trim(),
		v.minLength(1, () => m.access_name_missing()),
		v.maxLength(120, () => m.access_name_long()),
	),
	language: v.picklist(['en', 'cy']),
	who: v.optional(v.picklist(['me', 'new'])),
});

export const actions: Actions = {
	default: async ({ request, locals, params, cookies, getClientAddress }) => {
		const { auth, clock, database } = locals.house;
		const now = clock.now();
		if (!(await allowAttempt(database, triesPerAddress, getClientAddress(), now))) {
			return fail(429, { message: m.problem_too_many(), fields: [], typed: {}, problem: 'too-many' });
		}
		const form = await readForm(request, acceptForm);
		if (!form.ok) return form.failure;
		const { name, language, who } = form.value;
		const as = who === 'me' ? locals.person?.id : undefined;
		const accepted = await acceptInvitation(
			database,
			{ token: params.token ?? '', name, language, ...(as === undefined ? {} : { as }) },
			{ now, today: londonDateAt(now) },
		);
		// The page itself says what became of the invitation.
		if (!accepted.ok) redirect(303, `/invitation/${params.token ?? ''}`);
		const { personId, slug, language: spoken } = accepted.value;
		if (as === undefined) {
			handOnCookies(await auth.api.letIn({ body: { personId }, headers: request.headers, asResponse: true }), cookies);
			speak(spoken, cookies);
		}
		redirect(303, `/${slug}`);
	},
};
