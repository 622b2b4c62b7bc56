/** Why: what is measured, when, and what schools are matched on is written down on one page. */
import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { readStudy, saveDesign } from '#lib/evaluation/index.server.ts';
import { covariateChoices, covariatesChosen, outcomeMeasures } from '#lib/evaluation/index.ts';
import { problem } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { actor, valueOf } from '../../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../../form.server.ts';
import { studyOf } from '../of-address.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	study: valueOf(await readStudy(actor(locals), studyOf(params, locals)), locals),
	done: url.searchParams.has('done'),
});

const year = /^(19|20)\d\d$/u;
const keys = covariateChoices.map(({ key }) => key);

const schema = v.object({
	version: v.pipe(v.string(), v.transform(Number), v.integer()),
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
	measures: v.pipe(
		v.array(v.picklist(outcomeMeasures)),
		v.minLength(1, () => m.studies_wrong_measures()),
	),
	years: v.pipe(
		v.string(),
		v.transform((text) => text.split(/[\s,;]+/u).filter((one) => one !== '')),
		v.check(
			(years) => years.length >= 2 && years.length <= 20 && years.every((one) => year.test(one)),
			() => m.studies_wrong_years(),
		),
		v.transform((years) => [...new Set(years.map(Number))].sort((a, b) => a - b)),
	),
	treatedFrom: v.pipe(
		v.string(),
		v.trim(),
		v.regex(year, () => m.studies_wrong_start()),
		v.transform(Number),
	),
	covariates: v.pipe(
		v.array(v.picklist(keys)),
		v.minLength(1, () => m.studies_wrong_covariates()),
	),
	waves: v.pipe(
		v.optional(v.string(), ''),
		v.transform((text) =>
			text
				.split('\n')
				.map((one) => one.trim())
				.filter((one) => one !== ''),
		),
		v.maxLength(20, () => m.studies_wrong_waves()),
	),
});

export const actions: Actions = {
	default: async ({ locals, request, params }) => {
		const form = await readForm(request, schema, ['measures', 'covariates']);
		if (!form.ok) return form.failure;
		const { years, treatedFrom } = form.value;
		if (!years.some((one) => one < treatedFrom) || !years.some((one) => one >= treatedFrom)) {
			const fields = [{ field: 'treatedFrom', message: m.studies_wrong_start_years() }];
			return refusedBy(problem('invalid', { fields }), form.typed);
		}
		const saved = await saveDesign(actor(locals), {
			...form.value,
			studyId: studyOf(params, locals),
			covariates: covariatesChosen(form.value.covariates, years, treatedFrom),
		});
		if (!saved.ok) return refusedBy(saved, form.typed);
		redirect(303, `/${params.programme}/studies/${params.study}/design?done`);
	},
};
