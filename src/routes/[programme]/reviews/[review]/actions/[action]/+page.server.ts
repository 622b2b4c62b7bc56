/** Why: an action may be put better, given to somebody else, moved, or let go. */
import { error, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { changeAction, readActions } from '#lib/improvement/index.server.ts';
import { actionProgressWords } from '#lib/improvement/index.ts';
import { parseId, type ActionId } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { actor, valueOf } from '../../../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../../../form.server.ts';
import { reviewOf } from '../../workshop/review-of.server.ts';
import { actionFields, fieldsOf, hasOwner } from '../action-form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const read = valueOf(await readActions(actor(locals), reviewOf(params, locals)), locals);
	const action = read.actions.find(({ id }) => id === params.action);
	if (!action || !read.mayWrite) error(404, m.problem_not_found(), { requestId: locals.requestId });
	return { action, staff: read.staff, review: read.review };
};

const Change = v.pipe(
	v.object({
		version: v.pipe(v.string(), v.transform(Number), v.integer()),
		progress: v.picklist(actionProgressWords),
		...actionFields,
	}),
	v.forward(
		v.partialCheck([['ownerPerson'], ['ownerName']], hasOwner, () => m.improvement_owner_missing()),
		['ownerName'],
	),
);

export const actions: Actions = {
	default: async ({ locals, params, request, url }) => {
		const form = await readForm(request, Change);
		if (!form.ok) return form.failure;
		const { version, progress } = form.value;
		const id: ActionId =
			parseId<'action'>(params.action) ?? error(404, m.problem_not_found(), { requestId: locals.requestId });
		const input = { id, reviewId: reviewOf(params, locals), version, progress, ...fieldsOf(form.value) };
		const result = await changeAction(actor(locals), input);
		if (!result.ok) return refusedBy(result, form.typed);
		redirect(303, url.pathname.replace(/\/[^/]+$/, ''));
	},
};
