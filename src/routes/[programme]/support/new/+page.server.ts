/** Why: an ask or an offer is one short form, whether it is for everybody, for partners or for somebody in the directory. */
import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { postSupport, startSupportPost, type SupportAudience } from '#lib/improvement/index.server.ts';
import { mostPostWords, supportKinds, supportTopic } from '#lib/improvement/index.ts';
import { isId, newId, type PartnershipId, type Problem } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { actor, valueOf } from '../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../form.server.ts';
import { id, schoolField, textField, topicField } from '../fields.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const asked = (name: string): string | undefined => url.searchParams.get(name) ?? undefined;
	const requestId = asked('request');
	const start = valueOf(await startSupportPost(actor(locals), { requestId, expertiseId: asked('expert') }), locals);
	const kind = supportKinds.find((one) => one === asked('kind')) ?? 'ask';
	const topic = start.expert?.topic ?? supportTopic(asked('topic') ?? '') ?? '';
	return { ...start, id: newId(), kind: start.request || start.expert ? ('ask' as const) : kind, topic };
};

const audience = v.pipe(
	v.string(),
	v.nonEmpty(() => m.support_to_missing()),
	v.transform((text): SupportAudience | undefined => {
		if (text === 'programme') return { scope: 'programme' };
		const [scope, key] = text.split(':');
		if (!isId(key)) return undefined;
		if (scope === 'partnership') return { scope, partnershipId: key as string as PartnershipId };
		return scope === 'school' ? { scope, expertiseId: key } : undefined;
	}),
	v.check(
		(to) => to !== undefined,
		() => m.support_to_missing(),
	),
	v.transform((to): SupportAudience => to ?? { scope: 'programme' }),
);

const common = {
	id,
	topic: topicField,
	schoolId: schoolField(() => m.support_school_missing()),
	requestId: v.optional(id),
};
const to = v.optional(audience, '');
const Post = v.variant('kind', [
	v.object({ ...common, kind: v.literal('ask'), text: textField(m.support_text_ask_missing, mostPostWords), to }),
	v.object({ ...common, kind: v.literal('offer'), text: textField(m.support_text_offer_missing, mostPostWords), to }),
]);

/** The use case names a field and a reason; here they become a sentence. */
function inWords(refused: Problem): Problem {
	const sentences: Readonly<Record<string, () => string>> = {
		'not-a-member': m.support_to_not_member,
		'own-school': m.support_to_own_school,
		'not-your-school': m.support_school_missing,
	};
	const fields = (refused.fields ?? []).map(({ field, message }) => ({
		field,
		message: (sentences[message] ?? m.problem_unreadable)(),
	}));
	return { ...refused, fields };
}

export const actions: Actions = {
	default: async ({ locals, request, params }) => {
		const form = await readForm(request, Post);
		if (!form.ok) return form.failure;
		const { origin } = locals.house;
		const result = await postSupport(actor(locals), { ...form.value, origin });
		if (!result.ok) return refusedBy(inWords(result), form.typed);
		const done = form.value.to.scope === 'school' ? 'sent' : 'posted';
		redirect(303, `/${params.programme}/support/${result.value.id}?done=${done}`);
	},
};
