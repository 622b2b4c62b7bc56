/** Why: parts, limits and days away are somebody's own to say; training and experience are kept by whoever leads them. */
import { error, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { newId, parseId, problem, type PersonId } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { addAwayDays, readVisits, removeAwayDays, saveVisits } from '#lib/rota/index.server.ts';
import { rotaParts, type RotaTraining } from '#lib/rota/index.ts';
import { actor, valueOf } from '../../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../../form.server.ts';
import { dayField, numberField } from '../../../rota/rota-forms.ts';
import type { Actions, PageServerLoad } from './$types';

function personOf(params: { readonly person: string }, locals: App.Locals): PersonId {
	return parseId<'person'>(params.person) ?? error(404, m.problem_not_found(), { requestId: locals.requestId });
}

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	visits: valueOf(await readVisits(actor(locals), personOf(params, locals)), locals),
	awayId: newId(),
	saved: url.searchParams.has('saved'),
});

/** What training is chosen as, and stored as; not recorded is null. */
const trainings = {
	unknown: null,
	none: [],
	reviewer: ['reviewer'],
	champion: ['champion'],
	both: ['reviewer', 'champion'],
} as const satisfies Readonly<Record<string, readonly RotaTraining[] | null>>;

const saveForm = v.object({
	version: v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number)),
	parts: v.array(v.picklist(rotaParts)),
	daysOutPerTerm: v.union([v.literal(''), numberField(0, 60, 0.5)], () =>
		m.rota_inputs_wrong_number({ least: 0, most: 60 }),
	),
	trained: v.optional(v.picklist(['unknown', 'none', 'reviewer', 'champion', 'both'])),
	workshopsLed: v.optional(numberField(0, 200)),
});
const awayForm = v.object({
	id: v.pipe(v.string(), v.uuid()),
	first: dayField,
	last: v.union([v.literal(''), dayField], () => m.rota_inputs_wrong_day()),
});

export const actions: Actions = {
	save: async ({ locals, params, request, url }) => {
		const form = await readForm(request, saveForm, ['parts']);
		if (!form.ok) return form.failure;
		const { version, parts, daysOutPerTerm, trained, workshopsLed } = form.value;
		const saved = await saveVisits(actor(locals), {
			personId: personOf(params, locals),
			version,
			parts,
			daysOutPerTerm: typeof daysOutPerTerm === 'number' ? daysOutPerTerm : null,
			experience:
				trained === undefined ? undefined : { trainedFor: trainings[trained], workshopsLed: workshopsLed ?? 0 },
		});
		if (!saved.ok) return refusedBy(saved, form.typed);
		redirect(303, `${url.pathname}?saved`);
	},
	away: async ({ locals, params, request, url }) => {
		const form = await readForm(request, awayForm);
		if (!form.ok) return form.failure;
		const { id, first, last } = form.value;
		const until = last === '' ? first : last;
		const added = await addAwayDays(actor(locals), { id, personId: personOf(params, locals), first, last: until });
		if (!added.ok) {
			const fields = (added.fields ?? []).map(({ field }) => ({
				field,
				message: m.rota_inputs_calendar_fault_order(),
			}));
			return refusedBy({ ...added, fields }, form.typed);
		}
		redirect(303, `${url.pathname}?saved#away`);
	},
	back: async ({ locals, params, request, url }) => {
		const id = parseId((await request.formData()).get('id'));
		if (id === undefined) return refusedBy(problem('not-found'), {});
		const gone = await removeAwayDays(actor(locals), { id, personId: personOf(params, locals) });
		if (!gone.ok) return refusedBy(gone, {});
		redirect(303, `${url.pathname}?saved#away`);
	},
};
