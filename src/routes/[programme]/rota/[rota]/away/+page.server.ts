/** Why: somebody falls ill; one form keeps it and looks for the smallest change. */
import { error } from '@sveltejs/kit';
import * as v from 'valibot';
import { newId, parseCalendarDate } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { askForRepair, listPins } from '#lib/rota/index.server.ts';
import { actor, valueOf } from '../../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../../form.server.ts';
import { beginRun } from '../../begin-run.server.ts';
import { rotaOf } from '../../of-address.server.ts';
import { planningSentences, planningTrouble } from '../../planning-trouble.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const by = actor(locals);
	const result = await listPins(by, rotaOf(params, locals));
	const trouble = result.ok ? undefined : planningTrouble(result);
	if (trouble) error(409, trouble.join(' '), { requestId: locals.requestId });
	const { rota, people, window } = valueOf(result, locals);
	return { rota, people, window, today: by.viewer.today, runId: newId(), person: url.searchParams.get('person') ?? '' };
};

const day = (message: () => string) =>
	v.pipe(
		v.string(),
		v.transform((text) => parseCalendarDate(text)),
		v.custom<NonNullable<ReturnType<typeof parseCalendarDate>>>((date) => date !== undefined, message),
	);
const form = v.object({
	run: v.pipe(v.string(), v.uuid()),
	person: v.pipe(
		v.string(),
		v.uuid(() => m.rota_plan_wrong_away_person()),
	),
	first: day(() => m.rota_plan_wrong_first()),
	last: day(() => m.rota_plan_wrong_away_last()),
});

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const by = actor(locals);
		const read = await readForm(request, form);
		if (!read.ok) return read.failure;
		const rotaId = rotaOf(params, locals);
		const { run, person, first, last } = read.value;
		const asked = await askForRepair(by, { rotaId, runId: run, personId: person, first, last });
		if (!asked.ok) return refusedBy(planningSentences(asked), read.typed);
		return beginRun(by, rotaId, asked.value);
	},
};
