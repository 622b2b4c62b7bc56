/** Why: who may be asked about what, by topic. */
import { readDirectory } from '#lib/improvement/index.server.ts';
import { supportTopic } from '#lib/improvement/index.ts';
import { actor, valueOf } from '../../../../actor.server.ts';
import { pageOf } from '../../page-of.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const topic = supportTopic(url.searchParams.get('topic') ?? '');
	const text = url.searchParams.get('q')?.trim() ?? '';
	const page = pageOf(url);
	return { directory: valueOf(await readDirectory(actor(locals), { topic, text, page }), locals), topic, text, page };
};
