import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { parseCalendarDate, parseId } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import {
	acceptGroundRules,
	agreeFocus,
	moveReviewOn,
	readPreReview,
	saveFocus,
	saveMeeting,
	saveVisitLines,
	tellNeeds,
} from '#lib/reviews/index.server.ts';
import { checkFocusQuestion, visitChecklist } from '#lib/reviews/index.ts';
import { actor, valueOf } from '../../../../../actor.server.ts';
import { readForm, refusedBy, typedIn } from '../../../../../form.server.ts';
import { fieldFailure, reviewOf } from '../../team-form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const seen = valueOf(await readPreReview(actor(locals), reviewOf(params, locals)), locals);
	return {
		seen,
		wording: checkFocusQuestion(seen.plan.focusQuestion),
		from: seen.questions.find((one) => one.code === url.searchParams.get('from')),
		done: url.searchParams.get('done'),
	};
};

const version = v.pipe(v.string(), v.toNumber(), v.integer());
const words = (most: number) => v.optional(v.pipe(v.string(), v.maxLength(most)), '');

export const actions: Actions = {
	focus: async ({ request, locals, params, url }) => {
		const form = await readForm(request, v.object({ version, question: words(500), code: words(20) }));
		if (!form.ok) return form.failure;
		const { value } = form;
		const typed = { ...form.typed, form: 'focus' };
		const result = await saveFocus(actor(locals), {
			reviewId: reviewOf(params, locals),
			version: value.version,
			question: value.question,
			code: value.code === '' ? null : value.code,
		});
		if (!result.ok) return refusedBy(result, typed);
		redirect(303, `${url.pathname}?done=focus#focus`);
	},
	agree: async ({ request, locals, params, url }) => {
		const form = await readForm(request, v.object({ version }));
		if (!form.ok) return form.failure;
		const typed = { form: 'agree' };
		const result = await agreeFocus(actor(locals), { reviewId: reviewOf(params, locals), version: form.value.version });
		if (!result.ok && result.problem === 'invalid') return fieldFailure('question', m.planning_error_question(), typed);
		if (!result.ok) return refusedBy(result, typed);
		redirect(303, `${url.pathname}?done=${result.value.agreed ? 'agreed' : 'half'}#focus`);
	},
	meeting: async ({ request, locals, params, url }) => {
		const form = await readForm(request, v.object({ version, meeting_on: words(10), notes: words(8000) }));
		if (!form.ok) return form.failure;
		const { value } = form;
		const result = await saveMeeting(actor(locals), {
			reviewId: reviewOf(params, locals),
			version: value.version,
			meetingOn: parseCalendarDate(value.meeting_on) ?? null,
			notes: value.notes,
		});
		if (!result.ok) return refusedBy(result, { ...form.typed, form: 'meeting' });
		redirect(303, `${url.pathname}?done=meeting#meeting`);
	},
	rules: async ({ locals, params, url }) => {
		const result = await acceptGroundRules(actor(locals), { reviewId: reviewOf(params, locals) });
		if (!result.ok) return refusedBy(result, { form: 'rules' });
		redirect(303, `${url.pathname}?done=rules#rules`);
	},
	lines: async ({ request, locals, params, url }) => {
		const data = await request.formData();
		const typed = { ...typedIn(data), form: 'lines' };
		const lines: Record<string, string | boolean> = {};
		for (const line of visitChecklist.filter((one) => one.per === 'visit')) {
			if (!data.has(`has-${line.code}`)) continue;
			const given = data.get(line.code);
			lines[line.code] =
				line.kind === 'tick' ? given === 'yes' : typeof given === 'string' ? given.trim().slice(0, 500) : '';
		}
		const result = await saveVisitLines(actor(locals), {
			reviewId: reviewOf(params, locals),
			version: Number(data.get('version')),
			lines,
			assured: data.getAll('assured').filter((id): id is string => parseId(id) !== undefined),
		});
		if (!result.ok) return refusedBy(result, typed);
		redirect(303, `${url.pathname}?done=lines#lines`);
	},
	needs: async ({ request, locals, params, url }) => {
		const form = await readForm(
			request,
			v.object({ photo_id: v.optional(v.string()), diet: words(300), access_needs: words(1000) }),
		);
		if (!form.ok) return form.failure;
		const { value } = form;
		const result = await tellNeeds(actor(locals), {
			reviewId: reviewOf(params, locals),
			photoId: value.photo_id === 'yes',
			diet: value.diet,
			accessNeeds: value.access_needs,
		});
		if (!result.ok) return refusedBy(result, { ...form.typed, form: 'needs' });
		redirect(303, `${url.pathname}?done=needs#needs`);
	},
	begin: async ({ request, locals, params }) => {
		const by = actor(locals);
		const reviewId = reviewOf(params, locals);
		const form = await readForm(request, v.object({ version, reason: words(1000) }));
		if (!form.ok) return form.failure;
		const { value } = form;
		const typed = { ...form.typed, form: 'begin' };
		const event = { kind: 'begin-visit', reason: value.reason } as const;
		const result = await moveReviewOn(by, { reviewId, version: value.version, event, origin: locals.house.origin });
		if (!result.ok && result.problem === 'invalid') return fieldFailure('reason', m.planning_error_reason(), typed);
		if (!result.ok) return refusedBy(result, typed);
		redirect(303, `/${by.viewer.programme.slug}/reviews/${reviewId}`);
	},
};
