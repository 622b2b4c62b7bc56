/** Why: whoever waits for a plan sees how far it is, and is taken to it as soon as it is there. */
import { error, redirect } from '@sveltejs/kit';
import { newId, parseId } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { askForPlan, cancelRun, readRun } from '#lib/rota/index.server.ts';
import { clashSentences } from '#lib/rota/index.ts';
import { actor, valueOf } from '../../../../../../actor.server.ts';
import { refusedBy } from '../../../../../../form.server.ts';
import { beginRun } from '../../../begin-run.server.ts';
import { rotaOf } from '../../../of-address.server.ts';
import { planningSentences } from '../../../planning-trouble.ts';
import type { Actions, PageServerLoad } from './$types';

const runOf = (params: { readonly run: string }, locals: App.Locals): string =>
	parseId<'rota-run'>(params.run) ?? error(404, m.problem_not_found(), { requestId: locals.requestId });

export const load: PageServerLoad = async ({ locals, params }) => {
	const run = valueOf(await readRun(actor(locals), runOf(params, locals)), locals);
	if (run.rotaId !== rotaOf(params, locals)) error(404, m.problem_not_found(), { requestId: locals.requestId });
	const { state, input, ...rest } = run;
	if (state.kind === 'planned') redirect(303, `/${params.programme}/rota/${run.rotaId}?plan=${state.planId}`);
	const clashes =
		state.kind === 'no-plan' && input ? state.clashes.map((clash) => clashSentences(input, clash, getLocale())) : [];
	return { run: { ...rest, state }, clashes, again: newId() };
};

export const actions: Actions = {
	cancel: async ({ locals, params, url }) => {
		const result = await cancelRun(actor(locals), runOf(params, locals));
		// It may have ended while the button was pressed: then its page says how.
		if (!result.ok && result.problem !== 'wrong-state') return refusedBy(result, {});
		redirect(303, url.pathname);
	},
	again: async ({ locals, params }) => {
		const by = actor(locals);
		const rotaId = rotaOf(params, locals);
		const asked = await askForPlan(by, { rotaId, runId: newId() });
		if (!asked.ok) return refusedBy(planningSentences(asked), {});
		return beginRun(by, rotaId, asked.value);
	},
};
