/** Why: a favour is written down in a sentence, with the day and the other school. */
import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { logFavour, startFavour } from '#lib/improvement/index.server.ts';
import { mostFavourWords } from '#lib/improvement/index.ts';
import { newId, parseCalendarDate, type CalendarDate, type Problem } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { actor, valueOf } from '../../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../../form.server.ts';
import { id, schoolField, textField, topicField } from '../../fields.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const by = actor(locals);
	const start = valueOf(await startFavour(by, { postId: url.searchParams.get('post') ?? undefined }), locals);
	const own = new Set<string>(start.own.map((one) => one.id));
	const { post } = start;
	const theirs = post && !own.has(post.schoolId);
	const gave = post === null ? '' : (post.kind === 'ask') === theirs ? 'gave' : 'got';
	return { ...start, id: newId(), topic: post?.topic ?? '', other: theirs ? post.schoolId : '', gave };
};

const Favour = v.object({
	id,
	schoolId: schoolField(m.support_school_missing),
	otherSchoolId: schoolField(m.support_favour_other_missing),
	gave: v.pipe(
		v.optional(v.string(), ''),
		v.picklist(['gave', 'got'], () => m.support_favour_direction_missing()),
	),
	topic: topicField,
	what: textField(m.support_favour_what_missing, mostFavourWords),
	on: v.pipe(
		v.string(),
		v.check(
			(text) => parseCalendarDate(text) !== undefined,
			() => m.support_favour_on_missing(),
		),
		v.transform((text) => text as CalendarDate),
	),
	postId: v.optional(id),
});

/** The use case names a field and a reason; here they become a sentence. */
function inWords(refused: Problem): Problem {
	const sentences: Readonly<Record<string, () => string>> = {
		ahead: m.support_favour_on_ahead,
		stranger: m.support_favour_stranger,
	};
	const fields = (refused.fields ?? []).map(({ field, message }) => ({
		field,
		message: (sentences[message] ?? m.problem_unreadable)(),
	}));
	return { ...refused, fields };
}

export const actions: Actions = {
	default: async ({ locals, request, params }) => {
		const form = await readForm(request, Favour);
		if (!form.ok) return form.failure;
		const { origin } = locals.house;
		const result = await logFavour(actor(locals), { ...form.value, gave: form.value.gave === 'gave', origin });
		if (!result.ok) return refusedBy(inWords(result), form.typed);
		redirect(303, `/${params.programme}/support/favours?done=logged`);
	},
};
