/** Why: the year on one page: plan it, look it over, publish it, and see it. */
import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { listOf, newId } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { publishPlan } from '#lib/reviews/index.server.ts';
import { askForPlan, discardPlan, readYear } from '#lib/rota/index.server.ts';
import { breachSentences, namesIn } from '#lib/rota/index.ts';
import { fail } from '@sveltejs/kit';
import { actor, valueOf } from '../../../../actor.server.ts';
import { readForm, refusedBy, type Refused } from '../../../../form.server.ts';
import { beginRun } from '../begin-run.server.ts';
import { rotaOf } from '../of-address.server.ts';
import { planningSentences } from '../planning-trouble.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const planId = url.searchParams.get('plan') ?? undefined;
	const told = url.searchParams.get('done');
	const [created, changed, left] = (url.searchParams.get('counts') ?? '').split('-').map(Number);
	return {
		year: valueOf(await readYear(actor(locals), { rotaId: rotaOf(params, locals), planId }), locals),
		runId: newId(),
		done: told,
		counts: { created: created ?? 0, changed: changed ?? 0, left: left ?? 0 },
	};
};

const uuid = v.pipe(v.string(), v.uuid());
const version = v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number));

/** What is in the way of a plan, as a refused form shows it. */
function inTheWay(
	title: string,
	reasons: readonly string[],
	typed: Refused['typed'],
	clusters: readonly Cluster[] = [],
) {
	return fail(422, { problem: 'refused', message: title, fields: [], typed, reasons, clusters });
}

interface Cluster {
	readonly clusterId: string;
	readonly name: string;
}

export const actions: Actions = {
	plan: async ({ locals, params, request }) => {
		const by = actor(locals);
		const read = await readForm(request, v.object({ run: uuid }));
		if (!read.ok) return read.failure;
		const rotaId = rotaOf(params, locals);
		const asked = await askForPlan(by, { rotaId, runId: read.value.run });
		if (!asked.ok) return refusedBy(planningSentences(asked), read.typed);
		return beginRun(by, rotaId, asked.value);
	},
	publish: async ({ locals, params, request }) => {
		const by = actor(locals);
		const read = await readForm(request, v.object({ plan: uuid, version }));
		if (!read.ok) return read.failure;
		const rotaId = rotaOf(params, locals);
		const { plan, version: based } = read.value;
		const asked = { rotaId, planId: plan, version: based, origin: locals.house.origin };
		const result = await publishPlan(by, asked);
		if (!result.ok) return refusedBy(planningSentences(result), read.typed);
		const { value } = result;
		if (value.kind === 'breaks') {
			const sentences = breachSentences(value.input, value.breaches, namesIn(value.input), getLocale());
			return inTheWay(m.rota_plan_breaks_title(), [...sentences, m.rota_plan_breaks_text()], read.typed);
		}
		if (value.kind === 'no-cycle') {
			const clusters = listOf(
				value.clusters.map(({ name }) => name),
				getLocale(),
			);
			return inTheWay(
				m.rota_plan_no_cycle_title(),
				[m.rota_plan_no_cycle_text({ clusters })],
				read.typed,
				value.clusters,
			);
		}
		const counts = `${String(value.created)}-${String(value.changed)}-${String(value.left)}`;
		redirect(303, `/${params.programme}/rota/${rotaId}?done=published&counts=${counts}`);
	},
	discard: async ({ locals, params, request }) => {
		const read = await readForm(request, v.object({ plan: uuid, version }));
		if (!read.ok) return read.failure;
		const rotaId = rotaOf(params, locals);
		const asked = { rotaId, planId: read.value.plan, version: read.value.version };
		const result = await discardPlan(actor(locals), asked);
		if (!result.ok) return refusedBy(result, read.typed);
		redirect(303, `/${params.programme}/rota/${rotaId}?done=discarded`);
	},
};
