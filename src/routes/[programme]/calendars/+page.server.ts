/** Why: a person makes the secret address that their own calendar program follows, and switches it off. */
import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { listFeeds, makeFeed, revokeFeed, type FeedScope } from '#lib/diary/index.server.ts';
import { isId, newId, parseId, type Id } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { actor, valueOf } from '../../../actor.server.ts';
import { readForm, refusedBy } from '../../../form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	...valueOf(await listFeeds(actor(locals)), locals),
	newFeed: newId(),
	off: url.searchParams.has('off'),
});

const id = v.pipe(
	v.string(),
	v.check((text: string) => isId(text)),
	v.transform((text) => text as Id<'feed'>),
);
const Make = v.object({
	id,
	of: v.pipe(
		v.optional(v.string(), ''),
		v.transform(scopeIn),
		v.check(
			(scope) => scope !== undefined,
			() => m.diary_feed_choose(),
		),
	),
});

/** "person", "programme" or a cluster's id. */
function scopeIn(text: string): FeedScope | undefined {
	if (text === 'person' || text === 'programme') return { kind: text };
	const clusterId = parseId<'cluster'>(text);
	return clusterId === undefined ? undefined : { kind: 'cluster', clusterId };
}

export const actions: Actions = {
	// The address is shown in the answer itself, because it is told once and kept nowhere.
	make: async ({ locals, request }) => {
		const form = await readForm(request, Make);
		if (!form.ok) return form.failure;
		const result = await makeFeed(actor(locals), {
			id: form.value.id,
			scope: form.value.of ?? { kind: 'person' },
		});
		if (!result.ok) return refusedBy(result, form.typed);
		return { made: `${locals.house.origin}/calendar/${result.value.token}.ics` };
	},
	revoke: async ({ locals, request, url }) => {
		const form = await readForm(request, v.object({ id }));
		if (!form.ok) return form.failure;
		const result = await revokeFeed(actor(locals), form.value);
		if (!result.ok) return refusedBy(result, form.typed);
		redirect(303, `${url.pathname}?off`);
	},
};
