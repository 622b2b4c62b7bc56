/** Why: joining the directory, changing what it says and leaving it are one's own to do. */
import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { changeExpertise, joinDirectory, leaveDirectory, readMyExpertise } from '#lib/improvement/index.server.ts';
import { mostExpertiseWords } from '#lib/improvement/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { actor, valueOf } from '../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../form.server.ts';
import { id, schoolField, textField, topicField } from '../../support/fields.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	mine: valueOf(await readMyExpertise(actor(locals)), locals),
	done: url.searchParams.get('done'),
});

const words = textField(m.support_me_words_missing, mostExpertiseWords);
const Join = v.object({
	schoolId: schoolField(m.support_school_missing),
	topic: topicField,
	words,
	consent: v.pipe(
		v.optional(v.string(), ''),
		v.check(
			(text) => text === 'yes',
			() => m.support_me_consent_missing(),
		),
	),
});
const Change = v.object({ id, words, version: v.pipe(v.string(), v.digits(), v.transform(Number)) });

export const actions: Actions = {
	join: async ({ locals, request, url }) => {
		const form = await readForm(request, Join);
		if (!form.ok) return form.failure;
		const result = await joinDirectory(actor(locals), { ...form.value, consent: form.value.consent === 'yes' });
		if (!result.ok) return refusedBy(result, form.typed);
		redirect(303, `${url.pathname}?done=joined`);
	},
	change: async ({ locals, request, url }) => {
		const form = await readForm(request, Change);
		if (!form.ok) return form.failure;
		const result = await changeExpertise(actor(locals), form.value);
		if (!result.ok) return refusedBy(result, form.typed);
		redirect(303, `${url.pathname}?done=changed`);
	},
	leave: async ({ locals, request, url }) => {
		const form = await readForm(request, v.object({ id: v.optional(id) }));
		if (!form.ok) return form.failure;
		const result = await leaveDirectory(actor(locals), form.value);
		if (!result.ok) return refusedBy(result, form.typed);
		redirect(303, `${url.pathname}?done=left`);
	},
};
