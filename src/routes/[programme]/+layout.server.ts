/** Why: every page of a programme needs to know who is looking; the same answer is given to a stranger and for no programme. */
import { actor } from '../../actor.server.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals, url }) => {
	const { viewer } = actor(locals);
	return {
		viewer,
		address: url.pathname + url.search,
		demo: locals.house.config.LATERAL_DEMO,
	};
};
