/** Why: analyses are written, frozen and run from one list, which follows a run until it ends. */
import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { callOffRun, freezeStudy, readAnalyses, removeDraft, startRun } from '#lib/evaluation/index.server.ts';
import { canFreeze } from '#lib/evaluation/index.ts';
import { newId } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { actor, valueOf } from '../../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../../form.server.ts';
import { studyOf } from '../of-address.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
	const read = valueOf(await readAnalyses(actor(locals), studyOf(params, locals)), locals);
	const running = read.analyses.some(({ run }) => run?.state === 'running');
	const still = url.searchParams.has('still');
	// A header does what a meta element would, and the page offers a way to stop it.
	if (running && !still) setHeaders({ refresh: '2' });
	return {
		...read,
		running,
		still,
		done: url.searchParams.get('done'),
		freezable: canFreeze(read.study.state),
		runIds: Object.fromEntries(read.analyses.map(({ id }) => [id, newId()])),
	};
};

const id = v.pipe(v.string(), v.uuid());

export const actions: Actions = {
	run: async ({ locals, request, params }) => {
		const form = await readForm(request, v.object({ analysis: id, run: id }));
		if (!form.ok) return form.failure;
		const started = await startRun(actor(locals), locals.house.database, {
			id: form.value.run,
			studyId: studyOf(params, locals),
			analysisId: form.value.analysis,
		});
		if (!started.ok) return refusedBy(started, {});
		redirect(303, `/${params.programme}/studies/${params.study}/analyses`);
	},
	cancel: async ({ locals, request, params }) => {
		const form = await readForm(request, v.object({ run: id }));
		if (!form.ok) return form.failure;
		const asked = await callOffRun(actor(locals), { studyId: studyOf(params, locals), runId: form.value.run });
		if (!asked.ok && asked.problem !== 'wrong-state') return refusedBy(asked, {});
		redirect(303, `/${params.programme}/studies/${params.study}/analyses`);
	},
	remove: async ({ locals, request, params }) => {
		const form = await readForm(request, v.object({ analysis: id }));
		if (!form.ok) return form.failure;
		const gone = await removeDraft(actor(locals), {
			studyId: studyOf(params, locals),
			analysisId: form.value.analysis,
		});
		if (!gone.ok) return refusedBy(gone, {});
		redirect(303, `/${params.programme}/studies/${params.study}/analyses`);
	},
	freeze: async ({ locals, params }) => {
		const frozen = await freezeStudy(actor(locals), studyOf(params, locals));
		if (!frozen.ok) {
			const message = m.studies_wrong_freeze({ names: (frozen.reasons ?? []).join(', ') });
			return refusedBy(frozen.reasons ? { ...frozen, fields: [{ field: 'freeze', message }] } : frozen, {});
		}
		redirect(303, `/${params.programme}/studies/${params.study}/analyses?done=frozen`);
	},
};
