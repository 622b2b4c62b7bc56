/** Why: one page for one talk: what became of the actions, what changed, who can help, what is next. */
import { error, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import {
	acceptHelp,
	askForHelp,
	closeReview,
	holdFollowUp,
	readFollowUp,
	saveFollowUp,
	type SaidOfAction,
} from '#lib/improvement/index.server.ts';
import { meetingKinds, type FollowUpKind } from '#lib/improvement/index.ts';
import { isId, newId, parseCalendarDate, type CalendarDate } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { actor, valueOf } from '../../../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../../../form.server.ts';
import { reviewOf } from '../../workshop/review-of.server.ts';
import { wordsOf } from './page-words.server.ts';
import type { Actions, PageServerLoad } from './$types';

function keyOf(params: { readonly review: string; readonly kind: string }, locals: App.Locals) {
	const kind = meetingKinds.find((one): one is FollowUpKind => one === params.kind && one !== 'workshop');
	if (kind === undefined) error(404, m.problem_not_found(), { requestId: locals.requestId });
	return { reviewId: reviewOf(params, locals), kind };
}

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const key = keyOf(params, locals);
	const page = await readFollowUp(actor(locals), key);
	// Before the feedback nothing is booked: the list says so, and when it will be.
	if (!page.ok && page.problem === 'not-found') redirect(303, url.pathname.replace(/\/[^/]+$/, ''));
	return {
		page: valueOf(page, locals),
		words: wordsOf(key.kind, getLocale()),
		newRequest: newId(),
		done: url.searchParams.get('done'),
	};
};

const words = v.optional(
	v.pipe(
		v.string(),
		v.maxLength(4000, () => m.improvement_text_long({ most: 4000 })),
	),
);
const version = v.pipe(v.string(), v.transform(Number), v.integer());
const Page = v.looseObject({
	version,
	changedForPupils: words,
	changedForStaff: words,
	lessons: words,
	nextStep: words,
	recommendedNext: words,
});
const said = ['in-progress', 'done', 'changed', 'stopped'] as const;

/** Every action on the page comes with its id, so that an answer taken back is seen. */
function saidIn(form: Readonly<Record<string, unknown>>): readonly SaidOfAction[] {
	return Object.keys(form).flatMap((name) => {
		const actionId = name.startsWith('note-') ? name.slice('note-'.length) : '';
		if (!isId(actionId)) return [];
		const note = form[name];
		const progress = said.find((word) => word === form[`progress-${actionId}`]);
		return [{ actionId, progress, note: typeof note === 'string' ? note.slice(0, 4000) : '' }];
	});
}

async function save(by: ReturnType<typeof actor>, key: ReturnType<typeof keyOf>, form: v.InferOutput<typeof Page>) {
	const { changedForPupils, changedForStaff, lessons, nextStep, recommendedNext } = form;
	const texts = Object.fromEntries(
		Object.entries({ changedForPupils, changedForStaff, lessons, nextStep, recommendedNext }).filter(
			([, text]) => text !== undefined,
		),
	);
	return saveFollowUp(by, { ...key, version: form.version, ...texts, actions: saidIn(form) });
}

export const actions: Actions = {
	save: async ({ locals, params, request }) => {
		const form = await readForm(request, Page);
		if (!form.ok) return form.failure;
		const result = await save(actor(locals), keyOf(params, locals), form.value);
		return result.ok ? { version: result.value.version } : refusedBy(result, form.typed);
	},
	keep: async ({ locals, params, request, url }) => {
		const form = await readForm(request, Page);
		if (!form.ok) return form.failure;
		const result = await save(actor(locals), keyOf(params, locals), form.value);
		if (!result.ok) return refusedBy(result, form.typed);
		redirect(303, `${url.pathname}?done=saved`);
	},
	hold: async ({ locals, params, request, url }) => {
		const by = actor(locals);
		const Held = v.object({
			heldOn: v.pipe(
				v.string(),
				v.check(
					(typed) => parseCalendarDate(typed) !== undefined,
					() => m.improvement_date_missing(),
				),
				v.check(
					(typed) => typed <= by.viewer.today,
					() => m.improvement_date_future(),
				),
			),
		});
		const form = await readForm(request, Held);
		if (!form.ok) return form.failure;
		const result = await holdFollowUp(by, { ...keyOf(params, locals), heldOn: form.value.heldOn as CalendarDate });
		if (!result.ok) return refusedBy(result, form.typed);
		redirect(303, `${url.pathname}?done=held`);
	},
	ask: async ({ locals, params, request, url }) => {
		const Ask = v.object({
			id: v.pipe(
				v.string(),
				v.check((text: string) => isId(text)),
			),
			help: v.pipe(
				v.string(),
				v.trim(),
				v.nonEmpty(() => m.improvement_help_missing()),
				v.maxLength(600, () => m.improvement_text_long({ most: 600 })),
			),
		});
		const form = await readForm(request, Ask);
		if (!form.ok) return form.failure;
		const result = await askForHelp(actor(locals), {
			id: form.value.id,
			reviewId: reviewOf(params, locals),
			text: form.value.help,
		});
		if (!result.ok) return refusedBy(result, form.typed);
		redirect(303, `${url.pathname}?done=asked`);
	},
	accept: async ({ locals, request, url }) => {
		const form = await readForm(
			request,
			v.object({
				offerId: v.pipe(
					v.string(),
					v.check((text: string) => isId(text)),
				),
			}),
		);
		if (!form.ok) return form.failure;
		const result = await acceptHelp(actor(locals), form.value);
		if (!result.ok) return refusedBy(result, form.typed);
		redirect(303, `${url.pathname}#help`);
	},
	close: async ({ locals, params, request, url }) => {
		const form = await readForm(request, v.object({ version }));
		if (!form.ok) return form.failure;
		const result = await closeReview(actor(locals), { reviewId: reviewOf(params, locals), ...form.value });
		if (!result.ok) return refusedBy(result, form.typed);
		redirect(303, `${url.pathname}?done=closed`);
	},
};
