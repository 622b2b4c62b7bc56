/** Why: which sets of questions there are, and a way to begin one's own. */
import { newId } from '#lib/kernel/index.ts';
import { listFrameworks } from '#lib/self-evaluation/index.server.ts';
import { actor, valueOf } from '../../../actor.server.ts';
import { beginEdition, copyAsOwn } from './copying.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const listed = valueOf(await listFrameworks(actor(locals)), locals);
	return { ...listed, draftId: newId<'framework'>() };
};

export const actions: Actions = { copy: copyAsOwn, edition: beginEdition };
