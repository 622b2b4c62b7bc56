/** Why: host staff write down what they will do, who has it and by when; champions see it. */
import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { markAction, readActions, setActionsLive, writeAction } from '#lib/improvement/index.server.ts';
import { actionProgressWords } from '#lib/improvement/index.ts';
import { isId, newId, type ActionId } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { actor, valueOf } from '../../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../../form.server.ts';
import { reviewOf } from '../workshop/review-of.server.ts';
import { actionFields, fieldsOf, hasOwner } from './action-form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const read = valueOf(await readActions(actor(locals), reviewOf(params, locals)), locals);
	const idea = read.ideas.find(({ id }) => id === url.searchParams.get('idea'));
	return { ...read, idea: idea ?? null, newAction: newId(), written: url.searchParams.has('written') };
};

const id = v.pipe(
	v.string(),
	v.check((text: string) => isId(text)),
	v.transform((text) => text as ActionId),
);
const NewAction = v.pipe(
	v.object({ id, ideaId: v.optional(v.string(), ''), ...actionFields }),
	v.forward(
		v.partialCheck([['ownerPerson'], ['ownerName']], hasOwner, () => m.improvement_owner_missing()),
		['ownerName'],
	),
);
const Mark = v.object({ id, progress: v.picklist(actionProgressWords) });
const Reason = v.object({
	reason: v.pipe(
		v.string(),
		v.trim(),
		v.nonEmpty(() => m.improvement_reason_missing()),
		v.maxLength(500, () => m.improvement_text_long({ most: 500 })),
	),
});

export const actions: Actions = {
	write: async ({ locals, params, request, url }) => {
		const form = await readForm(request, NewAction);
		if (!form.ok) return form.failure;
		const { id, ideaId } = form.value;
		const input = {
			id,
			reviewId: reviewOf(params, locals),
			ideaId: isId(ideaId) ? ideaId : undefined,
			...fieldsOf(form.value),
		};
		const result = await writeAction(actor(locals), input);
		if (!result.ok) return refusedBy(result, form.typed);
		redirect(303, `${url.pathname}?written`);
	},
	mark: async ({ locals, params, request, url }) => {
		const form = await readForm(request, Mark);
		if (!form.ok) return form.failure;
		const result = await markAction(actor(locals), { reviewId: reviewOf(params, locals), ...form.value });
		if (!result.ok) return refusedBy(result, form.typed);
		redirect(303, url.pathname);
	},
	live: async ({ locals, params, request, url }) => {
		const form = await readForm(request, Reason);
		if (!form.ok) return form.failure;
		const result = await setActionsLive(actor(locals), { reviewId: reviewOf(params, locals), ...form.value });
		if (!result.ok) return refusedBy(result, form.typed);
		redirect(303, url.pathname);
	},
};
