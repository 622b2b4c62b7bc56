/** Why: a review is changed by hand in one form, checked by the planner's rules before anything is kept. */
import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { newId, parseId } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import {
	addPin,
	changePlan,
	readPlannedReview,
	removePin,
	tryChange,
	type DecidedPin,
} from '#lib/rota/index.server.ts';
import { breachSentences, namesIn, type RotaInput, type WeighedChange } from '#lib/rota/index.ts';
import { actor, valueOf } from '../../../../../../actor.server.ts';
import { readForm, refusedBy, type Refused } from '../../../../../../form.server.ts';
import { rotaOf } from '../../../of-address.server.ts';
import { planningSentences, planningTrouble } from '../../../planning-trouble.ts';
import { costWords } from './cost-words.ts';
import type { Actions, PageServerLoad } from './$types';

const schoolOf = (params: { readonly school: string }, locals: App.Locals): string =>
	parseId<'school'>(params.school) ?? error(404, m.problem_not_found(), { requestId: locals.requestId });

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const planId = url.searchParams.get('plan') ?? undefined;
	const asked = { rotaId: rotaOf(params, locals), hostSchoolId: schoolOf(params, locals), planId };
	const result = await readPlannedReview(actor(locals), asked);
	const trouble = result.ok ? undefined : planningTrouble(result);
	if (trouble) error(409, trouble.join(' '), { requestId: locals.requestId });
	return {
		page: valueOf(result, locals),
		ids: { plan: newId(), pin: newId() },
		done: url.searchParams.get('done'),
	};
};

const uuid = v.pipe(v.string(), v.uuid());
const person = v.pipe(
	v.string(),
	v.uuid(() => m.rota_plan_wrong_person()),
);
const day = v.pipe(
	v.string(),
	v.isoDate(() => m.rota_plan_wrong_day()),
	v.transform((text) => text as WeighedChange['reviews'][number]['workshop']),
);
const change = v.object({
	plan: uuid,
	version: v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number)),
	new_plan: uuid,
	first_day: day,
	lead: person,
	reviewer: v.array(person),
	champion: v.array(person),
});
const many = ['reviewer', 'champion'];

/** What a change would mean, as the page says it. */
function verdict(input: RotaInput, weighed: WeighedChange, typed: Refused['typed']) {
	const breaks = breachSentences(input, weighed.breaches, namesIn(input), getLocale());
	return { typed, breaks, cost: costWords(weighed, getLocale()) };
}

export const actions: Actions = {
	check: async ({ locals, params, request }) => {
		const read = await readForm(request, change, many);
		if (!read.ok) return read.failure;
		const { plan, first_day, lead, reviewer, champion } = read.value;
		const result = await tryChange(actor(locals), {
			rotaId: rotaOf(params, locals),
			planId: plan,
			hostSchoolId: schoolOf(params, locals),
			change: { firstDay: first_day, leadId: lead, reviewerIds: reviewer, championIds: champion },
		});
		if (!result.ok) return refusedBy(planningSentences(result), read.typed);
		return verdict(result.value.input, result.value.weighed, read.typed);
	},
	keep: async ({ locals, params, request }) => {
		const read = await readForm(request, change, many);
		if (!read.ok) return read.failure;
		const { plan, version, new_plan, first_day, lead, reviewer, champion } = read.value;
		const rotaId = rotaOf(params, locals);
		const result = await changePlan(actor(locals), {
			rotaId,
			planId: plan,
			version,
			newPlanId: new_plan,
			hostSchoolId: schoolOf(params, locals),
			change: { firstDay: first_day, leadId: lead, reviewerIds: reviewer, championIds: champion },
		});
		if (!result.ok) {
			const told = planningSentences(result);
			return refusedBy(result.problem === 'stale' ? { ...told, reasons: [m.rota_plan_stale()] } : told, read.typed);
		}
		const { value } = result;
		if (value.kind === 'breaks') {
			const { breaks } = verdict(value.input, value.weighed, read.typed);
			return fail(422, {
				problem: 'refused',
				message: m.rota_plan_review_breaks(),
				fields: [],
				typed: read.typed,
				reasons: breaks,
			});
		}
		redirect(303, `/${params.programme}/rota/${rotaId}?plan=${value.planId}&done=changed`);
	},
	pin: async ({ locals, params, request, url }) => {
		const schema = v.object({
			pin: uuid,
			kind: v.picklist(['person', 'not', 'week']),
			person: v.optional(v.string()),
			first: v.optional(v.string()),
		});
		const read = await readForm(request, schema);
		if (!read.ok) return read.failure;
		const pin = pinFrom(read.value, schoolOf(params, locals));
		const result = await addPin(actor(locals), { rotaId: rotaOf(params, locals), pin });
		if (!result.ok) return refusedBy(planningSentences(result), read.typed);
		redirect(303, `${url.pathname}${planIn(url)}done=pinned#decisions`);
	},
	lift: async ({ locals, params, request, url }) => {
		const read = await readForm(request, v.object({ pin: uuid }));
		if (!read.ok) return read.failure;
		const result = await removePin(actor(locals), { rotaId: rotaOf(params, locals), pinId: read.value.pin });
		if (!result.ok) return refusedBy(result, read.typed);
		redirect(303, `${url.pathname}${planIn(url)}done=lifted#decisions`);
	},
};

function planIn(url: URL): string {
	const plan = url.searchParams.get('plan');
	return plan === null ? '?' : `?plan=${encodeURIComponent(plan)}&`;
}

interface PinForm {
	readonly pin: string;
	readonly kind: 'person' | 'not' | 'week';
	readonly person?: string | undefined;
	readonly first?: string | undefined;
}

/** A press of one button as a decision; what is not a day or a person is refused by the use case. */
function pinFrom({ pin, kind, person: id = '', first = '' }: PinForm, hostSchoolId: string): DecidedPin {
	if (kind === 'week') {
		const monday = first as WeighedChange['reviews'][number]['workshop'];
		return { kind: 'dates', id: pin, hostSchoolId, first: monday, last: weekEnd(first) };
	}
	return { kind, id: pin, hostSchoolId, personId: id };
}

function weekEnd(monday: string): WeighedChange['reviews'][number]['workshop'] {
	const at = new Date(`${monday}T12:00:00Z`);
	if (Number.isNaN(at.getTime())) return monday as WeighedChange['reviews'][number]['workshop'];
	at.setUTCDate(at.getUTCDate() + 4);
	return at.toISOString().slice(0, 10) as WeighedChange['reviews'][number]['workshop'];
}
