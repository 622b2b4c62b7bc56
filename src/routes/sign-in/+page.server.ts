/** Why: the one way in for everyone; it never says whether an address is known here. */
import { error, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { londonDateAt, parseId, problem, type PersonId } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { admitAdministrator, demoPersonas } from '#lib/people/index.server.ts';
import { allowAttempt, linksPerAccount, linksPerAddress } from '#lib/platform/sign-in/index.server.ts';
import { readForm, refusedBy } from '../../form.server.ts';
import { handOnCookies, rememberNext, speak, speakUnlessChosen } from './begin-session.server.ts';
import { localPath } from './local-path.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, cookies }) => {
	const next = localPath(url.searchParams.get('next'));
	const { config, clock, database } = locals.house;
	const another = url.searchParams.has('another');
	if (locals.person && !another) {
		speakUnlessChosen(locals.person.language, cookies);
		redirect(303, next);
	}
	return {
		next,
		failed: url.searchParams.has('error'),
		person: locals.person?.name,
		door: { schoolAccount: config.OIDC_ISSUER === undefined ? undefined : config.OIDC_NAME, demo: config.LATERAL_DEMO },
		personas: config.LATERAL_DEMO ? await demoPersonas(database, londonDateAt(clock.now())) : [],
	};
};

const linkForm = v.object({
	email: v.pipe(
		v.string(),
		v.trim(),
		v.toLowerCase(),
		v.maxLength(254, () => m.access_email_wrong()),
		v.email(() => m.access_email_wrong()),
	),
	next: v.optional(v.string()),
});

export const actions: Actions = {
	link: async ({ request, locals, cookies, getClientAddress }) => {
		const { auth, clock, config, database } = locals.house;
		const form = await readForm(request, linkForm);
		if (!form.ok) return form.failure;
		const { email, next } = form.value;
		const now = clock.now();
		const allowed =
			(await allowAttempt(database, linksPerAccount, email, now)) &&
			(await allowAttempt(database, linksPerAddress, getClientAddress(), now));
		if (!allowed) return refusedBy(problem('too-many'), form.typed);
		await admitAdministrator(database, config, email, getLocale(), now);
		await auth.api.signInMagicLink({ body: { email }, headers: request.headers });
		rememberNext(localPath(next), cookies);
		redirect(303, '/sign-in/sent');
	},
	continue: async ({ request, locals, cookies }) => {
		const { auth, config, database, clock } = locals.house;
		if (!config.LATERAL_DEMO) error(404, m.problem_not_found(), { requestId: locals.requestId });
		const form = await request.formData();
		const personId = parseId<'person'>(form.get('person')) satisfies PersonId | undefined;
		const persona = (await demoPersonas(database, londonDateAt(clock.now()))).find((one) => one.id === personId);
		if (!persona) error(404, m.problem_not_found(), { requestId: locals.requestId });
		handOnCookies(
			await auth.api.letIn({ body: { personId: persona.id }, headers: request.headers, asResponse: true }),
			cookies,
		);
		speak(persona.language, cookies);
		redirect(303, localPath(form.get('next')));
	},
};
