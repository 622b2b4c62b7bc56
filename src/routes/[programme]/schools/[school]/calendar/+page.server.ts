/** Why: a school keeps its own dates, by hand or from the list its office has. */
import { error, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { parseId, problem, type SchoolId } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { addSchoolDays, readSchoolCalendar, removeSchoolDays } from '#lib/rota/index.server.ts';
import { readCalendarFile } from '#lib/rota/index.ts';
import { actor, valueOf } from '../../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../../form.server.ts';
import { dayField } from '../../../rota/rota-forms.ts';
import { entryKinds, kindOf } from './entry-kinds.ts';
import type { Actions, PageServerLoad } from './$types';

function schoolOf(params: { readonly school: string }, locals: App.Locals): SchoolId {
	return parseId<'school'>(params.school) ?? error(404, m.problem_not_found(), { requestId: locals.requestId });
}

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	calendar: valueOf(await readSchoolCalendar(actor(locals), schoolOf(params, locals)), locals),
	done: url.searchParams.get('done'),
});

const addForm = v.object({
	kind: v.picklist(entryKinds, () => m.rota_inputs_calendar_wrong_kind()),
	first: dayField,
	last: v.union([v.literal(''), dayField]),
	note: v.pipe(
		v.string(),
		v.trim(),
		v.maxLength(200, () => m.rota_inputs_calendar_wrong_note()),
	),
});
const listForm = v.object({
	list: v.optional(v.string(), ''),
	file: v.optional(v.file()),
});

/** The largest file that is read, in bytes: a list of dates is far smaller. */
const largest = 200_000;

export const actions: Actions = {
	add: async ({ locals, params, request, url }) => {
		const form = await readForm(request, addForm);
		if (!form.ok) return form.failure;
		const { kind, first, last, note } = form.value;
		const until = last === '' ? first : last;
		if (until < first) {
			const fields = [{ field: 'last', message: m.rota_inputs_calendar_fault_order() }];
			return refusedBy(problem('invalid', { fields }), form.typed);
		}
		const days = [{ ...kindOf(kind), first, last: until, note }];
		const added = await addSchoolDays(actor(locals), { schoolId: schoolOf(params, locals), days });
		if (!added.ok) return refusedBy(added, form.typed);
		redirect(303, `${url.pathname}?done=added`);
	},
	bring: async ({ locals, params, request }) => {
		const form = await readForm(request, listForm);
		if (!form.ok) return form.failure;
		const { list, file } = form.value;
		if (file && file.size > largest) return refusedBy(problem('too-large'), form.typed);
		const text = `${file ? await file.text() : ''}\n${list}`;
		const { rows, bad } = readCalendarFile(text.trimStart());
		if (rows.length === 0 && bad.length === 0) {
			const fields = [{ field: 'list', message: m.rota_inputs_calendar_wrong_empty() }];
			return refusedBy(problem('invalid', { fields }), form.typed);
		}
		const added = await addSchoolDays(actor(locals), { schoolId: schoolOf(params, locals), days: rows });
		if (!added.ok) {
			const fields = [{ field: 'list', message: m.rota_inputs_calendar_wrong_large() }];
			return refusedBy(added.problem === 'too-large' ? { ...added, fields } : added, form.typed);
		}
		// The lines that could not be read must be shown, so this answers without going elsewhere; sent twice it is the same.
		return { brought: { ...added.value, bad: bad.slice(0, 50), badCount: bad.length } };
	},
	remove: async ({ locals, params, request, url }) => {
		const id = parseId((await request.formData()).get('id'));
		if (id === undefined) return refusedBy(problem('not-found'), {});
		const removed = await removeSchoolDays(actor(locals), { schoolId: schoolOf(params, locals), id });
		if (!removed.ok) return refusedBy(removed, {});
		redirect(303, `${url.pathname}?done=removed`);
	},
};
