/** Why: a framework read in the staff room, on a screen or on paper. */
import { newId } from '#lib/kernel/index.ts';
import { readFramework } from '#lib/self-evaluation/index.server.ts';
import { actor, valueOf } from '../../../../actor.server.ts';
import { beginEdition, copyAsOwn } from '../copying.server.ts';
import { frameworkOf } from '../of-address.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const framework = valueOf(await readFramework(actor(locals), { frameworkId: frameworkOf(params, locals) }), locals);
	return { framework, draftId: newId<'framework'>(), done: url.searchParams.get('done') };
};

export const actions: Actions = { copy: copyAsOwn, edition: beginEdition };
