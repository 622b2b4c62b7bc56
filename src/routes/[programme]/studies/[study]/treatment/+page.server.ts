/** Why: which schools had the programme is the programme’s to say, without seeing what becomes of the list. */
import { error, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { may } from '#lib/access/index.ts';
import { choosePartnerships, readCycleChoices, readTreatment } from '#lib/evaluation/index.server.ts';
import { parseCalendarDate } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { actor, valueOf } from '../../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../../form.server.ts';
import { studyOf } from '../of-address.server.ts';
import { takeCycles } from '../choosing-cycles.server.ts';
import { takeUpload } from '../uploading.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const by = actor(locals);
	if (!may(by.viewer, 'study.choose-treatment')) error(403, m.problem_not_allowed(), { requestId: locals.requestId });
	return {
		outline: valueOf(await readTreatment(by, studyOf(params, locals)), locals),
		cycles: valueOf(await readCycleChoices(by, locals.house.database), locals),
		done: url.searchParams.has('done'),
		today: by.viewer.today,
	};
};

const schema = v.object({
	partnerships: v.pipe(
		v.array(v.pipe(v.string(), v.uuid())),
		v.minLength(1, () => m.studies_wrong_partnerships()),
	),
	on: v.pipe(
		v.string(),
		v.check(
			(text) => parseCalendarDate(text) !== undefined,
			() => m.studies_wrong_day(),
		),
	),
});

export const actions: Actions = {
	partnerships: async ({ locals, request, params }) => {
		const form = await readForm(request, schema, ['partnerships']);
		if (!form.ok) return form.failure;
		const studyId = studyOf(params, locals);
		const chosen = await choosePartnerships(actor(locals), locals.house.database, { studyId, ...form.value });
		if (!chosen.ok) {
			const message = m.studies_wrong_partnerships();
			const fields = chosen.problem === 'invalid' ? { fields: [{ field: 'partnerships', message }] } : {};
			return refusedBy({ ...chosen, ...fields }, form.typed);
		}
		redirect(303, `/${params.programme}/studies/${params.study}/treatment?done`);
	},
	cycles: async ({ locals, request, params }) => {
		const refused = await takeCycles(request, locals, studyOf(params, locals));
		if (refused) return refused;
		redirect(303, `/${params.programme}/studies/${params.study}/treatment?done`);
	},
	file: async ({ locals, request, params }) => {
		const refused = await takeUpload(request, locals, studyOf(params, locals), 'treatment');
		if (refused) return refused;
		redirect(303, `/${params.programme}/studies/${params.study}/treatment?done`);
	},
};
