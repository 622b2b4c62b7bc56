/** Why: a theme or a question of a draft is a page of its own, so that writing it is one sitting and one save. */
import { error, redirect } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { readFramework } from '#lib/self-evaluation/index.server.ts';
import { questionsOf } from '#lib/self-evaluation/index.ts';
import { actor, valueOf } from '../../../../../../actor.server.ts';
import { frameworkOf } from '../../../of-address.server.ts';
import { forms, pairs, saveStep } from '../../../saving.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const framework = valueOf(await readFramework(actor(locals), { frameworkId: frameworkOf(params, locals) }), locals);
	if (framework.status === 'published') redirect(303, url.pathname.replace(/\/edit\/.*$/, ''));
	const theme = framework.content.themes.find((one) => one.code === params.part);
	const question = questionsOf(framework.content).find((one) => one.code === params.part);
	if (!theme && !question) error(404, m.problem_not_found(), { requestId: locals.requestId });
	return {
		framework: { id: framework.id, version: framework.version, title: framework.content.title },
		theme,
		question: theme ? undefined : question,
		problems: framework.problems.filter((one) => 'code' in one && one.code === params.part),
		done: url.searchParams.get('done'),
	};
};

const up = (path: string): string => path.replace(/\/[^/]+$/, '');

export const actions: Actions = {
	theme: async (event) => {
		const step = await saveStep(event, forms.theme, (typed) => ({
			kind: 'theme',
			code: typed.code,
			title: { en: typed.title_en, cy: typed.title_cy },
			introduction: { en: typed.introduction_en, cy: typed.introduction_cy },
		}));
		if ('failure' in step) return step.failure;
		redirect(303, `${event.url.pathname}?done=saved`);
	},
	addQuestion: async (event) => {
		const step = await saveStep(event, forms.addQuestion, (typed) => ({
			kind: 'add-question',
			theme: typed.theme,
			text: { en: typed.text_en, cy: typed.text_cy },
		}));
		if ('failure' in step) return step.failure;
		redirect(303, `${up(event.url.pathname)}/${step.saved.code ?? ''}`);
	},
	question: async (event) => {
		const step = await saveStep(event, forms.question, (typed) => ({
			kind: 'question',
			code: typed.code,
			stage: typed.stage,
			text: { en: typed.text_en, cy: typed.text_cy },
			whyItMatters: { en: typed.why_en, cy: typed.why_cy },
			prompts: pairs(typed.prompts_en, typed.prompts_cy),
			evidence: pairs(typed.evidence_en, typed.evidence_cy),
			versions: {
				teacher: { en: typed.teacher_en, cy: typed.teacher_cy },
				middleLeader: { en: typed.middle_en, cy: typed.middle_cy },
				governor: { en: typed.governor_en, cy: typed.governor_cy },
			},
		}));
		if ('failure' in step) return step.failure;
		redirect(303, `${event.url.pathname}?done=saved`);
	},
	move: async (event) => {
		const step = await saveStep(event, forms.move, ({ kind, code, by }) => ({ kind, code, by }));
		if ('failure' in step) return step.failure;
		redirect(303, `${event.url.pathname}#questions`);
	},
	remove: async (event) => {
		const theme = event.url.searchParams.get('theme');
		const step = await saveStep(event, forms.remove, ({ kind, code }) => ({ kind, code }));
		if ('failure' in step) return step.failure;
		redirect(303, theme === null ? up(event.url.pathname) : `${up(event.url.pathname)}/${encodeURIComponent(theme)}`);
	},
};
