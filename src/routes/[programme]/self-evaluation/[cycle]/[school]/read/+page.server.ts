/** Why: what one reads through before agreeing, or takes into a room on paper. */
import { readSelfEvaluation } from '#lib/self-evaluation/index.server.ts';
import { actor, valueOf } from '../../../../../../actor.server.ts';
import { ofAddress } from '../../../of-address.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const read = valueOf(await readSelfEvaluation(actor(locals), ofAddress(params, locals)), locals);
	return { read, draft: url.searchParams.get('text') === 'draft' };
};
