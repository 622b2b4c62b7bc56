/** Why: every planned year that a person may see, the newest first; whoever has only one is taken to it. */
import { redirect } from '@sveltejs/kit';
import { parseId } from '#lib/kernel/index.ts';
import { listRotas } from '#lib/rota/index.server.ts';
import { actor, valueOf } from '../../../actor.server.ts';
import { pageOf } from '../page-of.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const by = actor(locals);
	const partnershipId = parseId<'partnership'>(url.searchParams.get('partnership'));
	const page = pageOf(url);
	const { rotas, more } = valueOf(await listRotas(by, { partnershipId, page }), locals);
	const [only] = rotas;
	if (only && rotas.length === 1 && !more && page === 1 && !only.mayPlan)
		redirect(303, `/${params.programme}/rota/${only.id}`);
	return { rotas, more, page, partnershipId };
};
