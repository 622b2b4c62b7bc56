import { listReviews } from '#lib/reviews/index.server.ts';
import { actor, valueOf } from '../../../actor.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const by = actor(locals);
	const page = Math.max(1, Math.trunc(Number(url.searchParams.get('page') ?? '1')) || 1);
	return {
		list: valueOf(await listReviews(by, page), locals),
		mayPlan: by.viewer.administrator || by.viewer.partnerships.some((one) => one.lead),
	};
};
