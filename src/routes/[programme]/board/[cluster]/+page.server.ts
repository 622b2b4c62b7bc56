import { error } from '@sveltejs/kit';
import { parseId } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { readBoard } from '#lib/reviews/index.server.ts';
import { actor, valueOf } from '../../../../actor.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const cluster = parseId<'cluster'>(params.cluster);
	if (cluster === undefined) error(404, m.problem_not_found());
	const by = actor(locals);
	const board = valueOf(await readBoard(by, cluster), locals);
	const { administrator, partnerships } = by.viewer;
	return {
		board,
		mayPlan: administrator || partnerships.some((one) => one.lead && one.id === board.cluster.partnershipId),
	};
};
