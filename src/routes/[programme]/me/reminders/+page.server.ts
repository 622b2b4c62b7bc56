/** Why: whoever gets mail from Lateral says on one page what they want to hear of. */
import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { chooseTopics, readTopics } from '#lib/diary/index.server.ts';
import { topics } from '#lib/diary/index.ts';
import { actor, valueOf } from '../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	...valueOf(await readTopics(actor(locals)), locals),
	saved: url.searchParams.has('saved'),
});

const Chosen = v.object({ wanted: v.array(v.picklist(topics)) });

export const actions: Actions = {
	default: async ({ locals, request, url }) => {
		const form = await readForm(request, Chosen, ['wanted']);
		if (!form.ok) return form.failure;
		const result = await chooseTopics(actor(locals), form.value);
		if (!result.ok) return refusedBy(result, form.typed);
		redirect(303, `${url.pathname}?saved`);
	},
};
