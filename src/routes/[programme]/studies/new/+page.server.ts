/** Why: a study begins with a title and a question; everything else can wait. */
import { error, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { refuse } from '#lib/access/index.ts';
import { createStudy } from '#lib/evaluation/index.server.ts';
import { newId } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { actor } from '../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const refused = refuse(actor(locals).viewer, 'study.design');
	if (refused) error(refused.status, m.problem_not_allowed(), { requestId: locals.requestId });
	return { id: newId() };
};

const schema = v.object({
	id: v.pipe(v.string(), v.uuid()),
	title: v.pipe(
		v.string(),
		v.trim(),
		v.minLength(1, () => m.studies_wrong_title()),
		v.maxLength(120),
	),
	question: v.pipe(
		v.string(),
		v.trim(),
		v.minLength(1, () => m.studies_wrong_question()),
		v.maxLength(1000),
	),
});

export const actions: Actions = {
	default: async ({ locals, request, params }) => {
		const form = await readForm(request, schema);
		if (!form.ok) return form.failure;
		const made = await createStudy(actor(locals), form.value);
		if (!made.ok) return refusedBy(made, form.typed);
		redirect(303, `/${params.programme}/studies/${made.value.id}/design`);
	},
};
