import { error, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { may } from '#lib/access/index.ts';
import { newId, type PartnershipId } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { createPartnership } from '#lib/partnerships/index.server.ts';
import { actor } from '../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	if (!may(actor(locals).viewer, 'partnership.create')) {
		error(403, m.problem_not_allowed(), { requestId: locals.requestId });
	}
	return { id: newId<'partnership'>() };
};

const form = v.object({
	id: v.pipe(v.string(), v.uuid()),
	name: v.pipe(
		v.string(),
		v.trim(),
		v.minLength(2, () => m.partnerships_wrong_name()),
		v.maxLength(120, () => m.partnerships_wrong_name_long()),
	),
});

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const read = await readForm(request, form);
		if (!read.ok) return read.failure;
		const made = await createPartnership(actor(locals), { id: read.value.id as PartnershipId, name: read.value.name });
		if (!made.ok) return refusedBy(made, read.typed);
		redirect(303, `/${params.programme}/partnerships/${made.value.id}/schools`);
	},
};
