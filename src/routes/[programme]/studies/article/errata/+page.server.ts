/** Why: known slips of the published texts are told to whoever may read the tables. */
import { error } from '@sveltejs/kit';
import { refuse } from '#lib/access/index.ts';
import { errata } from '#lib/evaluation/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { actor } from '../../../../../actor.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const refused = refuse(actor(locals).viewer, 'article.read');
	if (refused) error(refused.status, m.problem_not_allowed(), { requestId: locals.requestId });
	return { errata: errata.map(({ id, disagree }) => ({ id, disagrees: disagree.length > 0 })) };
};
