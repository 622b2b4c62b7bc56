/** Why: what schools ask for and offer, by topic; what waits for the reader's own school comes first. */
import { readSupportBoard } from '#lib/improvement/index.server.ts';
import { supportKinds, supportTopic } from '#lib/improvement/index.ts';
import { actor, valueOf } from '../../../actor.server.ts';
import { pageOf } from '../page-of.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const kind = supportKinds.find((one) => one === url.searchParams.get('kind'));
	const topic = supportTopic(url.searchParams.get('topic') ?? '');
	const text = url.searchParams.get('q')?.trim() ?? '';
	const page = pageOf(url);
	const board = valueOf(await readSupportBoard(actor(locals), { kind, topic, text, page }), locals);
	return { board, kind, topic, text, page, done: url.searchParams.get('done') };
};
