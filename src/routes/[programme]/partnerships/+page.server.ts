import { may } from '#lib/access/index.ts';
import { listPartnerships } from '#lib/partnerships/index.server.ts';
import { actor, valueOf } from '../../../actor.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const by = actor(locals);
	const { partnerships } = valueOf(await listPartnerships(by), locals);
	return { partnerships, mayCreate: may(by.viewer, 'partnership.create') };
};
