/** Why: a draft at a glance: what it is called, its themes in order, what is still missing, and the way to publish it. */
import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { publishFramework, discardFrameworkDraft, readFramework } from '#lib/self-evaluation/index.server.ts';
import { actor, valueOf } from '../../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../../form.server.ts';
import { frameworkOf } from '../../of-address.server.ts';
import { forms, saveStep } from '../../saving.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const framework = valueOf(await readFramework(actor(locals), { frameworkId: frameworkOf(params, locals) }), locals);
	if (framework.status === 'published') redirect(303, url.pathname.replace(/\/edit$/, ''));
	return { framework, done: url.searchParams.get('done') };
};

const Publish = v.object({ version: v.pipe(v.string(), v.transform(Number), v.integer()) });

export const actions: Actions = {
	about: async (event) => {
		const step = await saveStep(event, forms.about, (typed) => ({
			kind: 'about',
			title: { en: typed.title_en, cy: typed.title_cy },
			introduction: { en: typed.introduction_en, cy: typed.introduction_cy },
			licence: typed.licence,
		}));
		if ('failure' in step) return step.failure;
		redirect(303, `${event.url.pathname}?done=saved`);
	},
	addTheme: async (event) => {
		const step = await saveStep(event, forms.addTheme, (typed) => ({
			kind: 'add-theme',
			title: { en: typed.title_en, cy: typed.title_cy },
		}));
		if ('failure' in step) return step.failure;
		redirect(303, `${event.url.pathname}/${step.saved.code ?? ''}`);
	},
	move: async (event) => {
		const step = await saveStep(event, forms.move, ({ kind, code, by }) => ({ kind, code, by }));
		if ('failure' in step) return step.failure;
		redirect(303, `${event.url.pathname}#themes`);
	},
	publish: async ({ locals, params, request, url }) => {
		const form = await readForm(request, Publish);
		if (!form.ok) return form.failure;
		const result = await publishFramework(actor(locals), {
			frameworkId: frameworkOf(params, locals),
			version: form.value.version,
		});
		if (!result.ok) return refusedBy({ ...result, reasons: [] }, form.typed);
		redirect(303, `${url.pathname.replace(/\/edit$/, '')}?done=published`);
	},
	discard: async ({ locals, params, url }) => {
		const result = await discardFrameworkDraft(actor(locals), { frameworkId: frameworkOf(params, locals) });
		if (!result.ok) return refusedBy(result, {});
		redirect(303, url.pathname.replace(/\/frameworks.*$/, '/frameworks'));
	},
};
