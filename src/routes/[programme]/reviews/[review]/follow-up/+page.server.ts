/** Why: the four dates after a review in one list, to be moved by the host when they do not fit. */
import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { bookFollowUps, closeReview, moveMeeting, readMeetings } from '#lib/improvement/index.server.ts';
import { meetingKinds } from '#lib/improvement/index.ts';
import { parseCalendarDate, type CalendarDate } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { actor, valueOf } from '../../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../../form.server.ts';
import { reviewOf } from '../workshop/review-of.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	...valueOf(await readMeetings(actor(locals), reviewOf(params, locals)), locals),
	moved: url.searchParams.get('moved'),
});

const version = v.pipe(v.string(), v.transform(Number), v.integer());
/** A new date for a meeting, no earlier than `today`. */
const moveForm = (today: string) =>
	v.object({
		kind: v.picklist(meetingKinds),
		version,
		on: v.pipe(
			v.string(),
			v.check(
				(typed) => parseCalendarDate(typed) !== undefined,
				() => m.improvement_date_missing(),
			),
			v.check(
				(typed) => typed >= today,
				() => m.improvement_date_gone(),
			),
		),
		starts: v.optional(
			v.pipe(
				v.string(),
				v.check(
					(typed) => /^([01]\d|2[0-3]):[0-5]\d(:\d\d)?$/.test(typed),
					() => m.improvement_time_wrong(),
				),
			),
		),
	});

export const actions: Actions = {
	book: async ({ locals, params, url }) => {
		const result = await bookFollowUps(actor(locals), reviewOf(params, locals));
		if (!result.ok) return refusedBy(result, {});
		redirect(303, url.pathname);
	},
	move: async ({ locals, params, request, url }) => {
		const by = actor(locals);
		const form = await readForm(request, moveForm(by.viewer.today));
		if (!form.ok) return form.failure;
		const { kind, on, starts } = form.value;
		const input = { reviewId: reviewOf(params, locals), kind, version: form.value.version, on: on as CalendarDate };
		const result = await moveMeeting(by, starts === undefined ? input : { ...input, starts });
		if (!result.ok) return refusedBy(result, form.typed);
		redirect(303, `${url.pathname}?moved=${kind}`);
	},
	close: async ({ locals, params, request, url }) => {
		const form = await readForm(request, v.object({ version }));
		if (!form.ok) return form.failure;
		const result = await closeReview(actor(locals), { reviewId: reviewOf(params, locals), ...form.value });
		if (!result.ok) return refusedBy(result, form.typed);
		redirect(303, url.pathname);
	},
};
