/** Why: one ask or offer, and what two schools say to each other about it. */
import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { closeSupportPost, readSupportPost, replySupport } from '#lib/improvement/index.server.ts';
import { mostReplyWords } from '#lib/improvement/index.ts';
import { isId, newId, problem } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { actor, valueOf } from '../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../form.server.ts';
import { id, schoolField, textField } from '../fields.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const found = isId(params.post) ? await readSupportPost(actor(locals), params.post) : problem('not-found');
	const page = valueOf(found, locals);
	return { ...page, replyId: newId(), done: url.searchParams.get('done') };
};

const Reply = v.object({
	id,
	otherSchoolId: v.optional(schoolField(m.support_school_missing)),
	fromSchoolId: schoolField(m.support_school_missing),
	text: textField(m.support_reply_missing, mostReplyWords),
	wantsAnswer: v.optional(v.literal('yes')),
});

export const actions: Actions = {
	reply: async ({ locals, request, params, url }) => {
		const form = await readForm(request, Reply);
		if (!form.ok) return form.failure;
		const { fromSchoolId, otherSchoolId = fromSchoolId, wantsAnswer, ...said } = form.value;
		const result = await replySupport(actor(locals), {
			...said,
			postId: params.post,
			fromSchoolId,
			otherSchoolId,
			wantsAnswer: wantsAnswer === 'yes',
			origin: locals.house.origin,
		});
		if (!result.ok) return refusedBy(result, form.typed);
		redirect(303, `${url.pathname}?done=answered#with-${otherSchoolId}`);
	},
	close: async ({ locals, params }) => {
		const result = await closeSupportPost(actor(locals), { postId: params.post });
		if (!result.ok) return refusedBy(result, {});
		redirect(303, `/${params.programme}/support?done=closed`);
	},
};
