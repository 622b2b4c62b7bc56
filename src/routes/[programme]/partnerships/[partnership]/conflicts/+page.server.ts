/** Why: who should not meet is said here in confidence, and taken back here. */
import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { newId, parseId, problem, type FieldProblem } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { declareConflict, readConflicts, withdrawConflict, type ConflictParty } from '#lib/rota/index.server.ts';
import { conflictKinds } from '#lib/rota/index.ts';
import { actor, valueOf } from '../../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../../form.server.ts';
import { partnershipOf } from '../of-address.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	page: valueOf(await readConflicts(actor(locals), partnershipOf(params, locals)), locals),
	id: newId(),
	done: url.searchParams.get('done'),
});

/** A side as the form sends it: `person:` or `school:` and an id. */
const side = v.pipe(
	v.string(),
	v.regex(/^(person|school):[0-9a-f-]{36}$/i, () => m.rota_inputs_conflicts_wrong_who()),
	v.transform((text): ConflictParty => {
		const id = text.slice('person:'.length);
		return text.startsWith('person:') ? { personId: id } : { schoolId: id };
	}),
);
const form = v.object({
	id: v.pipe(v.string(), v.uuid()),
	kind: v.pipe(
		v.optional(v.string(), ''),
		v.picklist(conflictKinds, () => m.rota_inputs_conflicts_wrong_kind()),
	),
	one: v.optional(side),
	other: side,
	why: v.pipe(
		v.string(),
		v.trim(),
		v.minLength(1, () => m.rota_inputs_conflicts_wrong_why()),
		v.maxLength(500, () => m.rota_inputs_conflicts_wrong_why_long()),
	),
});

export const actions: Actions = {
	declare: async ({ locals, params, request, url }) => {
		const read = await readForm(request, form);
		if (!read.ok) return read.failure;
		const declared = await declareConflict(actor(locals), {
			...read.value,
			partnershipId: partnershipOf(params, locals),
		});
		if (!declared.ok) {
			const fields = (declared.fields ?? []).map(({ field, message }): FieldProblem => ({
				field,
				message: message === 'same' ? m.rota_inputs_conflicts_wrong_same() : m.rota_inputs_conflicts_wrong_unknown(),
			}));
			return refusedBy({ ...declared, fields }, read.typed);
		}
		redirect(303, `${url.pathname}?done=declared`);
	},
	withdraw: async ({ locals, request, url }) => {
		const id = parseId((await request.formData()).get('id'));
		if (id === undefined) return refusedBy(problem('not-found'), {});
		const withdrawn = await withdrawConflict(actor(locals), id);
		if (!withdrawn.ok) return refusedBy(withdrawn, {});
		redirect(303, `${url.pathname}?done=withdrawn`);
	},
};
