/** Why: what is read from the back of a hall: the code, the stage, the ideas, the result. Nothing else leaves the champions' page. */
import { encode } from 'uqr';
import { countVotes, readWorkshop } from '#lib/improvement/index.server.ts';
import { spacedWorkshopCode } from '#lib/improvement/index.ts';
import { actor, valueOf } from '../../../../../../actor.server.ts';
import { reviewOf } from '../review-of.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const by = actor(locals);
	const reviewId = reviewOf(params, locals);
	const workshop = valueOf(await readWorkshop(by, reviewId), locals);
	const votes = valueOf(await countVotes(locals.house.database, by, reviewId), locals);
	const square = encode(`${url.origin}/join/${workshop.joinCode}`, { border: 0 });
	return {
		hostName: workshop.hostName,
		focusQuestion: workshop.focusQuestion,
		status: workshop.status,
		stage: workshop.stage,
		findings: workshop.findings,
		ideas: workshop.ideas.map(({ id, text }) => ({ id, text })),
		votes,
		code: spacedWorkshopCode(workshop.joinCode),
		joinPlace: `${url.host}/join`,
		pulse: url.pathname.replace(/\/wall$/, '/pulse'),
		back: url.pathname.replace(/\/wall$/, ''),
		qr: {
			size: square.size,
			path: square.data
				.map((row, y) => row.map((dark, x) => (dark ? `M${String(x)} ${String(y)}h1v1h-1z` : '')).join(''))
				.join(''),
		},
	};
};
