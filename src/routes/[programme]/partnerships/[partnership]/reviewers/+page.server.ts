/** Why: a lead looks through everybody's parts before a rota is planned. */
import { listReviewers } from '#lib/rota/index.server.ts';
import { actor, valueOf } from '../../../../../actor.server.ts';
import { partnershipOf } from '../of-address.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	page: valueOf(await listReviewers(actor(locals), partnershipOf(params, locals)), locals),
	partnershipId: params.partnership,
});
