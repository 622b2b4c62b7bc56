/** Why: the report is read here by its host, its team, and whoever the host has let in, each their own parts. */
import { readReport } from '#lib/reviews/index.server.ts';
import { actor, valueOf } from '../../../../../actor.server.ts';
import { reviewOf } from '../workshop/review-of.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	return { page: valueOf(await readReport(actor(locals), { reviewId: reviewOf(params, locals) }), locals) };
};
