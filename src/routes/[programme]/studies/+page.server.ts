/** Why: the evaluator’s studies, or what the programme’s team may know of them. */
import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { listStudies, loadTrialStudy } from '#lib/evaluation/index.server.ts';
import { newId } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { actor, valueOf } from '../../../actor.server.ts';
import { readForm, refusedBy } from '../../../form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	id: newId(),
	studies: valueOf(await listStudies(actor(locals)), locals),
});

export const actions: Actions = {
	trial: async ({ locals, request, params }) => {
		const form = await readForm(request, v.object({ id: v.pipe(v.string(), v.uuid()) }));
		if (!form.ok) return form.failure;
		const made = await loadTrialStudy(actor(locals), locals.house.database, {
			id: form.value.id,
			title: m.studies_trial_title(),
			question: m.studies_trial_question(),
			analysis: m.studies_trial_analysis(),
		});
		if (!made.ok) return refusedBy(made, form.typed);
		redirect(303, `/${params.programme}/studies/${made.value.id}`);
	},
};
