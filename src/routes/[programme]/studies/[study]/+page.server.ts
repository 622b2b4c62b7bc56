/** Why: an evaluator sees the whole study and its next step; the programme’s team its title, its state and who answers for it. */
import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { closeStudy, openOutcome, readStudy, readTreatment } from '#lib/evaluation/index.server.ts';
import { m } from '#lib/paraglide/messages.js';
import { problem } from '#lib/kernel/index.ts';
import { actor, valueOf } from '../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../form.server.ts';
import { studyOf } from './of-address.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const by = actor(locals);
	const id = studyOf(params, locals);
	return by.viewer.evaluator
		? { study: valueOf(await readStudy(by, id), locals), outline: undefined }
		: { study: undefined, outline: valueOf(await readTreatment(by, id), locals) };
};

const schema = v.object({ sure: v.optional(v.string(), '') });

export const actions: Actions = {
	open: async ({ locals, request, params }) => {
		const form = await readForm(request, schema);
		if (!form.ok) return form.failure;
		if (form.value.sure !== 'yes') {
			const fields = [{ field: 'sure', message: m.studies_wrong_sure() }];
			return refusedBy(problem('invalid', { fields }), form.typed);
		}
		const opened = await openOutcome(actor(locals), locals.house.database, studyOf(params, locals));
		if (!opened.ok) return refusedBy(opened, form.typed);
		redirect(303, `/${params.programme}/studies/${params.study}/analyses?done=opened`);
	},
	close: async ({ locals, params }) => {
		const closed = await closeStudy(actor(locals), studyOf(params, locals));
		if (!closed.ok) return refusedBy(closed, {});
		redirect(303, `/${params.programme}/studies/${params.study}`);
	},
};
