/** Why: the report is the host's; here it decides who else reads it, and sees who has. */
import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { reportSections } from '#lib/access/index.ts';
import { type GrantId, isId, newId, parseCalendarDate, parseId } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { chooseWorkshopFindings, readSharing, shareReport, takeBackShare } from '#lib/reviews/index.server.ts';
import { shareKinds } from '#lib/reviews/index.ts';
import { actor, valueOf } from '../../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../../form.server.ts';
import { reviewOf } from '../workshop/review-of.server.ts';
import type { Actions, PageServerLoad } from './$types';

const done = ['shared', 'taken', 'workshop'] as const;

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	page: valueOf(await readSharing(actor(locals), { reviewId: reviewOf(params, locals) }), locals),
	newGrant: newId<'grant'>(),
	sections: reportSections,
	done: done.find((one) => one === url.searchParams.get('done')) ?? null,
});

const id = v.pipe(
	v.string(),
	v.check((text) => isId(text)),
);
const ShareForm = v.object({
	id,
	to: v.pipe(
		v.string(),
		v.regex(/^[a-z-]+(:[0-9a-f-]{36})?$/, () => m.report_share_to_missing()),
	),
	sections: v.pipe(
		v.array(v.picklist(reportSections)),
		v.minLength(1, () => m.report_share_sections_missing()),
	),
	until: v.optional(
		v.pipe(
			v.string(),
			v.check(
				(text) => text === '' || parseCalendarDate(text) !== undefined,
				() => m.report_share_until_past(),
			),
		),
		'',
	),
	note: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(300)), ''),
});
const sentences: Readonly<Record<string, () => string>> = {
	to: m.report_share_to_missing,
	sections: m.report_share_sections_missing,
	until: m.report_share_until_past,
};

export const actions: Actions = {
	share: async ({ locals, params, request, url }) => {
		const form = await readForm(request, ShareForm, ['sections']);
		if (!form.ok) return form.failure;
		const [kind, toId] = form.value.to.split(':');
		const toKind = shareKinds.find((one) => one === kind) ?? 'person';
		const shared = await shareReport(actor(locals), {
			reviewId: reviewOf(params, locals),
			grantId: form.value.id as GrantId,
			toKind,
			toId: parseId(toId) ?? null,
			sections: form.value.sections,
			untilOn: form.value.until === '' ? null : form.value.until,
			note: form.value.note,
			origin: locals.house.origin,
		});
		if (!shared.ok) {
			const fields = (shared.fields ?? []).map(({ field }) => ({
				field,
				message: sentences[field]?.() ?? m.problem_invalid(),
			}));
			return refusedBy({ ...shared, fields }, form.typed);
		}
		redirect(303, `${url.pathname}?done=shared#who`);
	},
	takeBack: async ({ locals, params, request, url }) => {
		const form = await readForm(request, v.object({ id }));
		if (!form.ok) return form.failure;
		const taken = await takeBackShare(actor(locals), {
			reviewId: reviewOf(params, locals),
			grantId: form.value.id as GrantId,
		});
		if (!taken.ok) return refusedBy(taken, form.typed);
		redirect(303, `${url.pathname}?done=taken#who`);
	},
	workshop: async ({ locals, params, request, url }) => {
		const form = await readForm(request, v.object({ findings: v.array(id) }), ['findings']);
		if (!form.ok) return form.failure;
		const chosen = await chooseWorkshopFindings(actor(locals), {
			reviewId: reviewOf(params, locals),
			findingIds: form.value.findings,
		});
		if (!chosen.ok) return refusedBy(chosen, form.typed);
		redirect(303, `${url.pathname}?done=workshop`);
	},
};
