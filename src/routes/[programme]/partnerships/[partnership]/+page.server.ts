/** Why: a partnership on one page, with what it needs next at the top. */
import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import type { PersonId } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { assignRole } from '#lib/people/index.server.ts';
import { readPartnership } from '#lib/partnerships/index.server.ts';
import { actor, valueOf } from '../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../form.server.ts';
import { partnershipOf } from './of-address.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	partnership: valueOf(await readPartnership(actor(locals), partnershipOf(params, locals)), locals),
	done: url.searchParams.has('done'),
});

const form = v.object({
	person: v.pipe(
		v.string(),
		v.uuid(() => m.people_wrong_name()),
	),
});

export const actions: Actions = {
	lead: async ({ locals, params, request, url }) => {
		const read = await readForm(request, form);
		if (!read.ok) return read.failure;
		const given = await assignRole(actor(locals), {
			personId: read.value.person as PersonId,
			role: 'partnership-lead',
			partnershipId: partnershipOf(params, locals),
		});
		if (!given.ok) return refusedBy(given, read.typed);
		redirect(303, `${url.pathname}?done#lead`);
	},
};
