/** Why: one form writes an analysis, changes a draft, and amends what was frozen, with the reason. */
import { error, redirect } from '@sveltejs/kit';
import { amendAnalysis, readAnalyses, saveAnalysis } from '#lib/evaluation/index.server.ts';
import { newId, problem } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { actor, valueOf } from '../../../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../../../form.server.ts';
import { studyOf } from '../../of-address.server.ts';
import { planForm, planIn, planLists, planSentence } from './plan-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { study, analyses } = valueOf(await readAnalyses(actor(locals), studyOf(params, locals)), locals);
	const asked = url.searchParams.get('analysis');
	const analysis = analyses.find(({ id, status }) => id === asked && status !== 'replaced');
	if (asked !== null && analysis === undefined) error(404, m.problem_not_found(), { requestId: locals.requestId });
	return { id: newId(), study, analysis: analysis ?? null };
};

export const actions: Actions = {
	default: async ({ locals, request, params }) => {
		const form = await readForm(request, planForm, planLists);
		if (!form.ok) return form.failure;
		const { id, version, replaces, name, reason } = form.value;
		const by = actor(locals);
		const studyId = studyOf(params, locals);
		const plan = planIn(form.value);
		const amending = version === 'amend';
		if (amending && reason === '') {
			const fields = [{ field: 'reason', message: m.studies_wrong_reason() }];
			return refusedBy(problem('invalid', { fields }), form.typed);
		}
		const saved = amending
			? await amendAnalysis(by, { id, studyId, replaces: replaces === '' ? null : replaces, name, plan, reason })
			: await saveAnalysis(by, { id, studyId, name, plan, version: version === '' ? null : Number(version) });
		if (!saved.ok) {
			const fields = saved.fields?.map(({ field, message }) => ({ field, message: planSentence(message, field) }));
			return refusedBy({ ...saved, ...(fields && { fields }) }, form.typed);
		}
		redirect(303, `/${params.programme}/studies/${params.study}/analyses?done=${amending ? 'amended' : 'saved'}`);
	},
};
