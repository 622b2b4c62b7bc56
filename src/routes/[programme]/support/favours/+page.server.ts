/** Why: each school reads what it gave and was given, and says yes to what another wrote down. */
import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { confirmFavour, readFavours, withdrawFavour } from '#lib/improvement/index.server.ts';
import { actor, valueOf } from '../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../form.server.ts';
import { pageOf } from '../../page-of.ts';
import { id } from '../fields.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const page = pageOf(url);
	return {
		list: valueOf(await readFavours(actor(locals), { page }), locals),
		page,
		done: url.searchParams.get('done'),
	};
};

export const actions: Actions = {
	confirm: async ({ locals, request, url }) => {
		const form = await readForm(request, v.object({ id }));
		if (!form.ok) return form.failure;
		const result = await confirmFavour(actor(locals), form.value);
		if (!result.ok) return refusedBy(result, form.typed);
		redirect(303, `${url.pathname}?done=confirmed`);
	},
	withdraw: async ({ locals, request, url }) => {
		const form = await readForm(request, v.object({ id }));
		if (!form.ok) return form.failure;
		const result = await withdrawFavour(actor(locals), form.value);
		if (!result.ok) return refusedBy(result, form.typed);
		redirect(303, `${url.pathname}?done=withdrawn`);
	},
};
