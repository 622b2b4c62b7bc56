/** Why: who is treated, who may be compared and what is known of them is chosen, and then copied, on one page. */
import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { choosePool, readCycleChoices, readSample, startSample } from '#lib/evaluation/index.server.ts';
import { newId, parseCalendarDate } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { actor, valueOf } from '../../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../../form.server.ts';
import { studyOf } from '../of-address.server.ts';
import { takeCycles } from '../choosing-cycles.server.ts';
import { takeUpload } from '../uploading.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
	const by = actor(locals);
	const read = valueOf(await readSample(by, studyOf(params, locals)), locals);
	const cycles = valueOf(await readCycleChoices(by, locals.house.database), locals);
	const still = url.searchParams.has('still');
	// A header does what a meta element would, and the page offers a way to stop it.
	if (read.build?.state === 'running' && !still) setHeaders({ refresh: '2' });
	return { ...read, cycles, still, buildId: newId(), done: url.searchParams.get('done') };
};

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
	cycles: async ({ locals, request, params }) => {
		const refused = await takeCycles(request, locals, studyOf(params, locals));
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
	together: async ({ locals, request, params }) => {
		const form = await readForm(request, v.object({ id: v.pipe(v.string(), v.uuid()) }));
		if (!form.ok) return form.failure;
		const studyId = studyOf(params, locals);
		const started = await startSample(actor(locals), locals.house.database, { id: form.value.id, studyId });
		if (!started.ok) return refusedBy(started, {});
		redirect(303, `/${params.programme}/studies/${params.study}/sample?done=asked`);
	},
};
