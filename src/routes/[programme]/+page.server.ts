/** Why: home says what is mine to do: in reviews, in support, and for an evaluator in the study that is going on. */
import { findStudyInHand } from '#lib/evaluation/index.server.ts';
import { readHome } from '#lib/improvement/index.server.ts';
import { actor, valueOf } from '../../actor.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const by = actor(locals);
	const home = valueOf(await readHome(by), locals);
	const found = by.viewer.evaluator ? await findStudyInHand(by) : undefined;
	return { home, study: found?.ok === true ? found.value : null };
};
