import { ninetyDayTalk } from '#lib/improvement/index.ts';
import { localise } from '#lib/kernel/index.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { readReview } from '#lib/reviews/index.server.ts';
import { actor, valueOf } from '../../../../actor.server.ts';
import { reviewOf } from '../team-form.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	seen: valueOf(await readReview(actor(locals), reviewOf(params, locals)), locals),
	done: url.searchParams.get('done'),
	talk: ninetyDayTalk.map(({ minutes, what }) => ({ minutes, what: localise(what, getLocale()) })),
});
