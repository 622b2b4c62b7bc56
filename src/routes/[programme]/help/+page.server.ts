/** Why: partner schools ask and offer in one place, and what was given is remembered without a price. */
import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { acceptHelp, closeHelpRequest, offerHelp, readHelp } from '#lib/improvement/index.server.ts';
import { isId, newId, type SchoolId } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { actor, valueOf } from '../../../actor.server.ts';
import { readForm, refusedBy } from '../../../form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	requests: valueOf(await readHelp(actor(locals)), locals).map((one) => ({ ...one, newOffer: newId() })),
	done: url.searchParams.get('done'),
});

const id = v.pipe(
	v.string(),
	v.check((text: string) => isId(text)),
);
const Offer = v.object({
	id,
	requestId: id,
	fromSchoolId: v.pipe(
		v.string(),
		v.check(
			(text: string) => isId(text),
			() => m.improvement_offer_school_missing(),
		),
		v.transform((text) => text as SchoolId),
	),
	text: v.pipe(
		v.string(),
		v.trim(),
		v.nonEmpty(() => m.improvement_offer_missing()),
		v.maxLength(600, () => m.improvement_text_long({ most: 600 })),
	),
});

export const actions: Actions = {
	offer: async ({ locals, request, url }) => {
		const form = await readForm(request, Offer);
		if (!form.ok) return form.failure;
		const result = await offerHelp(actor(locals), form.value);
		if (!result.ok) return refusedBy(result, form.typed);
		redirect(303, `${url.pathname}?done=offered#request-${form.value.requestId}`);
	},
	accept: async ({ locals, request, url }) => {
		const form = await readForm(request, v.object({ offerId: id }));
		if (!form.ok) return form.failure;
		const result = await acceptHelp(actor(locals), form.value);
		if (!result.ok) return refusedBy(result, form.typed);
		redirect(303, `${url.pathname}?done=accepted`);
	},
	close: async ({ locals, request, url }) => {
		const form = await readForm(request, v.object({ requestId: id }));
		if (!form.ok) return form.failure;
		const result = await closeHelpRequest(actor(locals), form.value);
		if (!result.ok) return refusedBy(result, form.typed);
		redirect(303, `${url.pathname}?done=closed`);
	},
};
