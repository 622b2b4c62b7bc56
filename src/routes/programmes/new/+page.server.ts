/** Why: a programme is begun by someone whom the host of this Lateral has named, with the questions it ships ready to use. */
import { error, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { londonDateAt, newId, type ProgrammeId } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { createProgramme } from '#lib/partnerships/index.server.ts';
import { mayCreateProgrammes } from '#lib/people/index.server.ts';
import { publishBuiltInFrameworks } from '#lib/self-evaluation/index.server.ts';
import { readForm, refusedBy } from '../../../form.server.ts';
import type { Actions, PageServerLoad } from './$types';

function creator(locals: App.Locals) {
	if (!locals.person) redirect(303, '/sign-in?next=/programmes/new');
	if (!mayCreateProgrammes(locals.house.config, locals.person.email)) {
		error(404, m.problem_not_found(), { requestId: locals.requestId });
	}
	return locals.person;
}

export const load: PageServerLoad = ({ locals }) => ({
	name: creator(locals).name,
	id: newId<'programme'>(),
	language: getLocale(),
});

const form = v.object({
	id: v.pipe(v.string(), v.uuid()),
	name: v.pipe(
		v.string(),
		v.trim(),
		v.minLength(2, () => m.partnerships_wrong_name()),
		v.maxLength(120, () => m.partnerships_wrong_name_long()),
	),
	country: v.picklist(['england', 'wales', 'other'], () => m.partnerships_wrong_country()),
	language: v.picklist(['en', 'cy']),
});

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const person = creator(locals);
		const read = await readForm(request, form);
		if (!read.ok) return read.failure;
		const { clock, database } = locals.house;
		const now = clock.now();
		const made = await database.asSystem(async (tx) => {
			const input = { ...read.value, id: read.value.id as ProgrammeId };
			const programme = await createProgramme(tx, person.id, input, { now, today: londonDateAt(now) });
			if (programme.ok) await publishBuiltInFrameworks(tx, programme.value.id, now);
			return programme;
		});
		if (!made.ok) return refusedBy(made, read.typed);
		redirect(303, `/${made.value.slug}/partnerships`);
	},
};
