/** Why: anyone in the programme may look a school up, by whatever part of it they remember. */
import { may } from '#lib/access/index.ts';
import { searchSchools } from '#lib/register/index.server.ts';
import { actor, valueOf } from '../../../../actor.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const by = actor(locals);
	const text = url.searchParams.get('q') ?? '';
	const found = valueOf(await searchSchools(by, text), locals);
	return { text, found, mayImport: may(by.viewer, 'register.import') };
};
