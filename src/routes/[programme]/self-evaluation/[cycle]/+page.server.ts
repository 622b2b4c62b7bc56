/** Why: a link that names only a cycle, or only a self-evaluation, still leads somewhere useful. */
import { error, redirect } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { listSelfEvaluations } from '#lib/self-evaluation/index.server.ts';
import { actor, valueOf } from '../../../../actor.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const by = actor(locals);
	const rows = valueOf(await listSelfEvaluations(by), locals);
	const meant =
		rows.find((row) => row.id === params.cycle) ?? rows.find((row) => row.cycleId === params.cycle && row.mine);
	if (!meant) error(404, m.problem_not_found(), { requestId: locals.requestId });
	redirect(303, `/${by.viewer.programme.slug}/self-evaluation/${meant.cycleId}/${meant.schoolId}`);
};
