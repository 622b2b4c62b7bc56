/** Why: who is treated, who may be compared and what is known of them is chosen, and then copied, on one page. */
import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { buildSample, choosePool, readSample } from '#lib/evaluation/index.server.ts';
import { parseCalendarDate } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { actor, valueOf } from '../../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../../form.server.ts';
import { studyOf } from '../of-address.server.ts';
import { takeUpload } from '../uploading.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	...valueOf(await readSample(actor(locals), studyOf(params, locals)), locals),
	done: url.searchParams.get('done'),
});

const poolForm = v.object({
	phase: v.pipe(v.optional(v.string(), ''), v.trim(), v.maxLength(60)),
	authority: v.pipe(v.optional(v.string(), ''), v.trim(), v.maxLength(120)),
	openOn: v.pipe(
		v.string(),
		v.check(
			(text) => parseCalendarDate(text) !== undefined,
			() => m.studies_wrong_day(),
		),
	),
});

export const actions: Actions = {
	treatment: async ({ locals, request, params }) => {
		const refused = await takeUpload(request, locals, studyOf(params, locals), 'treatment');
		if (refused) return refused;
		redirect(303, `/${params.programme}/studies/${params.study}/sample?done=treatment`);
	},
	poolFile: async ({ locals, request, params }) => {
		const refused = await takeUpload(request, locals, studyOf(params, locals), 'pool');
		if (refused) return refused;
		redirect(303, `/${params.programme}/studies/${params.study}/sample?done=pool`);
	},
	pool: async ({ locals, request, params }) => {
		const form = await readForm(request, poolForm);
		if (!form.ok) return form.failure;
		const studyId = studyOf(params, locals);
		const chosen = await choosePool(actor(locals), locals.house.database, { studyId, ...form.value });
		if (!chosen.ok) {
			const fields =
				chosen.problem === 'invalid' ? { fields: [{ field: 'phase', message: m.studies_wrong_pool() }] } : {};
			return refusedBy({ ...chosen, ...fields }, form.typed);
		}
		redirect(303, `/${params.programme}/studies/${params.study}/sample?done=pool#pool`);
	},
	together: async ({ locals, params }) => {
		const built = await buildSample(actor(locals), locals.house.database, studyOf(params, locals));
		if (!built.ok) return refusedBy(built, {});
		redirect(303, `/${params.programme}/studies/${params.study}/sample?done=together#together`);
	},
};
