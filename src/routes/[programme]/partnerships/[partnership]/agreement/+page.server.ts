/** Why: a partnership that knows what it wants and how it decides has written both down; nobody begins from an empty page. */
import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { parseCalendarDate } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { changePartnership, readPartnership } from '#lib/partnerships/index.server.ts';
import { partnershipStatuses } from '#lib/partnerships/index.ts';
import { actor, valueOf } from '../../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../../form.server.ts';
import { changing, partnershipOf } from '../of-address.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const by = actor(locals);
	const id = partnershipOf(params, locals);
	changing(id, locals);
	return {
		partnership: valueOf(await readPartnership(by, id), locals),
		useDraft: url.searchParams.has('draft'),
	};
};

const text = v.pipe(
	v.string(),
	v.trim(),
	v.maxLength(8000, () => m.partnerships_wrong_text_long()),
);
const form = v.object({
	version: v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number)),
	name: v.pipe(
		v.string(),
		v.trim(),
		v.minLength(2, () => m.partnerships_wrong_name()),
		v.maxLength(120, () => m.partnerships_wrong_name_long()),
	),
	aims: text,
	decisionRules: text,
	status: v.picklist(partnershipStatuses),
	signedUpOn: v.optional(
		v.pipe(
			v.string(),
			v.check(
				(day) => day === '' || parseCalendarDate(day) !== undefined,
				() => m.partnerships_wrong_day(),
			),
		),
		'',
	),
});

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const read = await readForm(request, form);
		if (!read.ok) return read.failure;
		const id = partnershipOf(params, locals);
		const { signedUpOn, ...rest } = read.value;
		const changed = await changePartnership(actor(locals), {
			id,
			...rest,
			signedUpOn: signedUpOn === '' ? null : signedUpOn,
		});
		if (!changed.ok) return refusedBy(changed, read.typed);
		redirect(303, `/${params.programme}/partnerships/${id}?done#agreement`);
	},
};
