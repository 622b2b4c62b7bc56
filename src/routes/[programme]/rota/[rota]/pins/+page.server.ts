/** Why: every decision beforehand stands in one list, can be added to with a form, and lifted. */
import { error, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { newId, parseCalendarDate, type CalendarDate } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { addPin, listPins, removePin, type DecidedPin } from '#lib/rota/index.server.ts';
import { actor, valueOf } from '../../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../../form.server.ts';
import { rotaOf } from '../../of-address.server.ts';
import { planningSentences, planningTrouble } from '../../planning-trouble.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const result = await listPins(actor(locals), rotaOf(params, locals));
	const trouble = result.ok ? undefined : planningTrouble(result);
	if (trouble) error(409, trouble.join(' '), { requestId: locals.requestId });
	return { list: valueOf(result, locals), id: newId(), done: url.searchParams.get('done') };
};

const uuid = v.pipe(v.string(), v.uuid());
const optional = v.optional(v.union([v.literal(''), uuid]), '');
const form = v.pipe(
	v.object({
		pin: uuid,
		kind: v.picklist(['person', 'not', 'school', 'dates']),
		host: optional,
		person: optional,
		visitor: optional,
		first: v.optional(v.string(), ''),
		last: v.optional(v.string(), ''),
	}),
	v.forward(
		v.check(
			({ kind, host }) => kind === 'not' || host !== '',
			() => m.rota_plan_wrong_host(),
		),
		['host'],
	),
	v.forward(
		v.check(
			({ kind, person }) => (kind !== 'person' && kind !== 'not') || person !== '',
			() => m.rota_plan_wrong_person(),
		),
		['person'],
	),
	v.forward(
		v.check(
			({ kind, visitor }) => kind !== 'school' || visitor !== '',
			() => m.rota_plan_wrong_host(),
		),
		['visitor'],
	),
	v.forward(
		v.check(
			({ kind, first }) => kind !== 'dates' || parseCalendarDate(first) !== undefined,
			() => m.rota_plan_wrong_first(),
		),
		['first'],
	),
	v.forward(
		v.check(
			({ kind, last }) => kind !== 'dates' || parseCalendarDate(last) !== undefined,
			() => m.rota_plan_wrong_first(),
		),
		['last'],
	),
);

function pinFrom(value: v.InferOutput<typeof form>): DecidedPin {
	const { pin: id, kind, host, person, visitor } = value;
	switch (kind) {
		case 'person':
			return { kind, id, hostSchoolId: host, personId: person };
		case 'not':
			return { kind, id, personId: person, ...(host === '' ? {} : { hostSchoolId: host }) };
		case 'school':
			return { kind, id, hostSchoolId: host, visitorSchoolId: visitor };
		case 'dates':
			// The schema has read both as days.
			return { kind, id, hostSchoolId: host, first: value.first as CalendarDate, last: value.last as CalendarDate };
	}
}

export const actions: Actions = {
	add: async ({ locals, params, request, url }) => {
		const read = await readForm(request, form);
		if (!read.ok) return read.failure;
		const result = await addPin(actor(locals), { rotaId: rotaOf(params, locals), pin: pinFrom(read.value) });
		if (!result.ok) return refusedBy(planningSentences(result), read.typed);
		redirect(303, `${url.pathname}?done=pinned`);
	},
	lift: async ({ locals, params, request, url }) => {
		const read = await readForm(request, v.object({ pin: uuid }));
		if (!read.ok) return read.failure;
		const result = await removePin(actor(locals), { rotaId: rotaOf(params, locals), pinId: read.value.pin });
		if (!result.ok) return refusedBy(result, read.typed);
		redirect(303, `${url.pathname}?done=lifted`);
	},
};
