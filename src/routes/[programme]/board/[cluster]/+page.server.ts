import { error } from '@sveltejs/kit';
import { parseId } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { readBoard } from '#lib/reviews/index.server.ts';
import { actor, valueOf } from '../../../../actor.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const cluster = parseId<'cluster'>(params.cluster);
	if (cluster === undefined) error(404, m.problem_not_found());
	return { board: valueOf(await readBoard(actor(locals), cluster), locals) };
};
