import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { newId, parseId, type CycleId, type ReviewId, type SchoolId } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { planReview, readPlanning } from '#lib/reviews/index.server.ts';
import { actor, valueOf } from '../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../form.server.ts';
import { dateFields, fieldFailure, lastDayOf, lookAgain, membersOf, teamFields } from '../team-form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const cycle = parseId<'cycle'>(url.searchParams.get('cycle'));
	return { id: newId<'review'>(), planning: valueOf(await readPlanning(actor(locals), cycle), locals) };
};

const id = (message: () => string) =>
	v.pipe(
		v.string(message),
		v.check((text) => parseId(text) !== undefined, message),
	);
const schema = v.object({
	id: id(() => m.problem_invalid()),
	cycle: id(() => m.problem_invalid()),
	host: id(() => m.planning_error_host()),
	...dateFields,
	...teamFields,
});

export const actions: Actions = {
	default: async ({ request, locals }) => {
		const by = actor(locals);
		const form = await readForm(request, schema);
		if (!form.ok) return form.failure;
		const { value, typed } = form;
		const last = lastDayOf(value.first_day, value.last_day);
		if (!last.ok) return fieldFailure('last_day', last.message, typed);
		const result = await planReview(by, {
			id: value.id as ReviewId,
			cycleId: value.cycle as CycleId,
			hostSchoolId: value.host as SchoolId,
			mode: value.mode,
			firstDay: value.first_day,
			lastDay: last.day,
			members: membersOf(value),
			allTheSame: value.all_the_same === 'yes',
			origin: locals.house.origin,
		});
		if (!result.ok) {
			const [wrong] = result.fields ?? [];
			if (wrong?.field === 'host') return fieldFailure('host', m.planning_error_host_cluster(), typed);
			if (wrong) return fieldFailure('lead', m.planning_error_person(), typed);
			return refusedBy(result, typed);
		}
		if (result.value.kind === 'look-again') return lookAgain(result.value, value, typed);
		redirect(303, `/${by.viewer.programme.slug}/reviews/${result.value.id}?done=planned`);
	},
};
