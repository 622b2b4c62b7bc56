/** Why: a lead asks for dates, sees who has answered, reminds the others and closes the poll, all in one place. */
import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { addDays, calendarDate, newId, parseId, problem, type FieldProblem } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { askForDates, closePoll, readPoll, remindOfPoll } from '#lib/rota/index.server.ts';
import { actor, valueOf } from '../../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../../form.server.ts';
import { rotaOf } from '../../of-address.server.ts';
import { dayField } from '../../rota-forms.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const by = actor(locals);
	const page = valueOf(await readPoll(by, rotaOf(params, locals)), locals);
	const count = (name: string): number | null =>
		url.searchParams.has(name) ? Number(url.searchParams.get(name)) : null;
	const fortnight = addDays(calendarDate(by.viewer.today), 14);
	return {
		page,
		id: newId(),
		/** Two weeks to answer, but the poll ends before the first day it asks about. */
		closesOn: fortnight < page.first ? fortnight : addDays(page.first, -1),
		sent: count('sent'),
		reminded: count('reminded'),
	};
};

const askForm = v.object({
	id: v.pipe(v.string(), v.uuid()),
	days: v.pipe(
		v.array(dayField),
		v.minLength(1, () => m.rota_inputs_poll_wrong_days()),
	),
	note: v.pipe(
		v.string(),
		v.trim(),
		v.maxLength(600, () => m.rota_inputs_poll_wrong_note()),
	),
	closesOn: dayField,
});

const sentences: Readonly<Record<string, () => string>> = {
	'days missing': m.rota_inputs_poll_wrong_days,
	'days many': m.rota_inputs_poll_wrong_many,
	'days outside': m.rota_inputs_poll_wrong_outside,
	'closesOn past': m.rota_inputs_poll_wrong_past,
	'closesOn late': m.rota_inputs_poll_wrong_late,
};

export const actions: Actions = {
	ask: async ({ locals, params, request, url }) => {
		const form = await readForm(request, askForm, ['days']);
		if (!form.ok) return form.failure;
		const asked = await askForDates(actor(locals), {
			...form.value,
			rotaId: rotaOf(params, locals),
			origin: url.origin,
		});
		if (!asked.ok) {
			const fields = (asked.fields ?? []).map(({ field, message }): FieldProblem => ({
				field,
				message: sentences[`${field} ${message}`]?.() ?? message,
			}));
			const reasons = { open: m.rota_inputs_poll_wrong_open, nobody: m.rota_inputs_poll_nobody };
			const why = asked.reasons?.flatMap((reason) =>
				reason in reasons ? [reasons[reason as keyof typeof reasons]()] : [],
			);
			return refusedBy({ ...asked, fields, ...(why === undefined ? {} : { reasons: why }) }, form.typed);
		}
		redirect(303, `${url.pathname}?sent=${asked.value.asked}`);
	},
	remind: async ({ locals, request, url }) => {
		const poll = parseId((await request.formData()).get('poll'));
		if (poll === undefined) return refusedBy(problem('not-found'), {});
		const reminded = await remindOfPoll(actor(locals), { pollId: poll, origin: url.origin });
		if (!reminded.ok) return refusedBy(reminded, {});
		redirect(303, `${url.pathname}?reminded=${reminded.value.reminded}`);
	},
	close: async ({ locals, request, url }) => {
		const poll = parseId((await request.formData()).get('poll'));
		if (poll === undefined) return refusedBy(problem('not-found'), {});
		const closed = await closePoll(actor(locals), poll);
		if (!closed.ok) return refusedBy(closed, {});
		redirect(303, url.pathname);
	},
};
