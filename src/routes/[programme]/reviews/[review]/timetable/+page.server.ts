import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { newId, parseId } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { fillTimetable, moveSlot, readTimetable, removeSlot, saveSlot } from '#lib/reviews/index.server.ts';
import { slotKinds, timetableTemplates, type SlotKind } from '#lib/reviews/index.ts';
import { actor, valueOf } from '../../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../../form.server.ts';
import { fieldFailure, reviewOf } from '../../team-form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const seen = valueOf(await readTimetable(actor(locals), reviewOf(params, locals)), locals);
	return {
		seen,
		newId: newId(),
		editing: seen.mayChange ? seen.slots.find((slot) => slot.id === url.searchParams.get('edit')) : undefined,
		done: url.searchParams.get('done'),
	};
};

const kinds = Object.keys(slotKinds) as SlotKind[];
const words = (most: number) => v.optional(v.pipe(v.string(), v.trim(), v.maxLength(most)), '');
const time = v.pipe(
	v.string(() => m.planning_error_time()),
	v.trim(),
	v.regex(/^([01]?\d|2[0-3])[:.][0-5]\d(:\d\d)?$/, () => m.planning_error_time()),
	v.transform((text) => text.replace('.', ':').padStart(5, '0').slice(0, 5)),
);
const id = v.pipe(
	v.string(),
	v.check(
		(text) => parseId(text) !== undefined,
		() => m.problem_invalid(),
	),
);
const slot = v.object({
	id,
	version: v.pipe(v.string(), v.toNumber(), v.integer()),
	day: v.optional(v.picklist(['1', '2']), '1'),
	starts: time,
	ends: time,
	kind: v.picklist(kinds),
	title: v.pipe(
		v.string(),
		v.trim(),
		v.minLength(1, () => m.planning_error_slot_title()),
		v.maxLength(120),
	),
	place: words(120),
	people: words(200),
	note: words(300),
	question: words(20),
});

export const actions: Actions = {
	fill: async ({ request, locals, params, url }) => {
		const schema = v.object({
			template: v.picklist(timetableTemplates.map((one) => one.code)),
			replace: v.optional(v.string()),
		});
		const form = await readForm(request, schema);
		if (!form.ok) return form.failure;
		const result = await fillTimetable(actor(locals), {
			reviewId: reviewOf(params, locals),
			template: form.value.template,
			locale: getLocale(),
			replace: form.value.replace === 'yes',
		});
		if (!result.ok) return refusedBy(result, form.typed);
		redirect(303, url.pathname);
	},
	save: async ({ request, locals, params, url }) => {
		const form = await readForm(request, slot);
		if (!form.ok) return form.failure;
		const { question, day, ...value } = form.value;
		const result = await saveSlot(actor(locals), {
			...value,
			reviewId: reviewOf(params, locals),
			day: day === '2' ? 2 : 1,
			questionCode: question === '' ? null : question,
		});
		if (!result.ok && result.problem === 'invalid') return fieldFailure('ends', m.planning_error_ends(), form.typed);
		if (!result.ok) return refusedBy(result, form.typed);
		redirect(303, `${url.pathname}?done=saved#slot-${result.value.id}`);
	},
	remove: async ({ request, locals, params, url }) => {
		const form = await readForm(request, v.object({ id }));
		if (!form.ok) return form.failure;
		const result = await removeSlot(actor(locals), { reviewId: reviewOf(params, locals), id: form.value.id });
		if (!result.ok) return refusedBy(result, form.typed);
		redirect(303, `${url.pathname}?done=saved`);
	},
	move: async ({ request, locals, params, url }) => {
		const form = await readForm(request, v.object({ id, direction: v.picklist(['earlier', 'later']) }));
		if (!form.ok) return form.failure;
		const { value } = form;
		const result = await moveSlot(actor(locals), {
			reviewId: reviewOf(params, locals),
			id: value.id,
			direction: value.direction,
		});
		if (!result.ok) return refusedBy(result, form.typed);
		redirect(303, `${url.pathname}#slot-${value.id}`);
	},
};
