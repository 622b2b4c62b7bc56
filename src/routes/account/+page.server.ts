import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { parseId } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import {
	changeOwnAccount,
	endSession,
	readOwnAccount,
	removePasskey,
	renamePasskey,
} from '#lib/people/index.server.ts';
import { readForm } from '../../form.server.ts';
import { speak } from '../sign-in/begin-session.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, request, url }) => {
	if (!locals.person) redirect(303, '/sign-in?next=/account');
	const { auth, clock, database } = locals.house;
	const account = await readOwnAccount(database, locals.person.id, clock.now());
	if (!account) error(404, m.problem_not_found(), { requestId: locals.requestId });
	const here = await auth.api.getSession({ headers: request.headers });
	return {
		account: {
			...account,
			sessions: account.sessions.map(({ token, ...rest }) => ({ ...rest, here: token === here?.session.token })),
		},
		done: url.searchParams.get('done'),
	};
};

const accountForm = v.object({
	name: v.pipe(
		v.string(),
		v.trim(),
		v.minLength(1, () => m.access_name_missing()),
		v.maxLength(120, () => m.access_name_long()),
	),
	language: v.picklist(['en', 'cy']),
});

const passkeyForm = v.object({
	id: v.pipe(v.string(), v.uuid()),
	name: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(60))),
});

export const actions: Actions = {
	save: async ({ request, locals, cookies }) => {
		if (!locals.person) redirect(303, '/sign-in?next=/account');
		const form = await readForm(request, accountForm);
		if (!form.ok) return form.failure;
		const { clock, database } = locals.house;
		await changeOwnAccount(database, locals.person.id, form.value, clock.now());
		speak(form.value.language, cookies);
		redirect(303, '/account?done=saved');
	},
	rename: async ({ request, locals }) => {
		if (!locals.person) redirect(303, '/sign-in?next=/account');
		const form = await readForm(request, passkeyForm);
		if (!form.ok) return form.failure;
		if (form.value.name) await renamePasskey(locals.house.database, locals.person.id, form.value.id, form.value.name);
		redirect(303, '/account?done=saved');
	},
	remove: async ({ request, locals }) => {
		if (!locals.person) redirect(303, '/sign-in?next=/account');
		const form = await readForm(request, passkeyForm);
		if (!form.ok) return form.failure;
		const { clock, database } = locals.house;
		await removePasskey(database, locals.person.id, form.value.id, clock.now());
		redirect(303, '/account?done=removed');
	},
	end: async ({ request, locals }) => {
		if (!locals.person) redirect(303, '/sign-in?next=/account');
		const id = parseId((await request.formData()).get('id'));
		if (id === undefined) return fail(400);
		await endSession(locals.house.database, locals.person.id, id);
		redirect(303, '/account?done=ended');
	},
};
