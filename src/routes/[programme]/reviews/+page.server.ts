import { listReviews } from '#lib/reviews/index.server.ts';
import { actor, valueOf } from '../../../actor.server.ts';
import { pageOf } from '../page-of.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const by = actor(locals);
	return {
		list: valueOf(await listReviews(by, pageOf(url)), locals),
		mayPlan: by.viewer.administrator || by.viewer.partnerships.some((one) => one.lead),
	};
};
