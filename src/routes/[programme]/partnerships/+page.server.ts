import { may } from '#lib/access/index.ts';
import { listPartnerships, partnershipsPerPage } from '#lib/partnerships/index.server.ts';
import { actor, valueOf } from '../../../actor.server.ts';
import { pageOf } from '../page-of.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const by = actor(locals);
	const text = url.searchParams.get('q')?.trim() ?? '';
	const page = pageOf(url);
	const list = valueOf(await listPartnerships(by, { text, page }), locals);
	return {
		list,
		text,
		page,
		pages: Math.max(1, Math.ceil(list.total / partnershipsPerPage)),
		mayCreate: may(by.viewer, 'partnership.create'),
	};
};
