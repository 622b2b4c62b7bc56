/** Why: when people move, their job ends on a day and the next one begins; nothing they did is lost. */
import { error, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import {
	parseCalendarDate,
	parseId,
	problem,
	type OrganisationId,
	type PartnershipId,
	type PersonId,
	type SchoolId,
} from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { assignRole, endAppointment, endRole, inviteChoices, readPerson } from '#lib/people/index.server.ts';
import { programmeRoles, seniorities } from '#lib/people/index.ts';
import { actor, valueOf } from '../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../form.server.ts';
import type { Actions, PageServerLoad } from './$types';

function personOf(params: { readonly person: string }, locals: App.Locals): PersonId {
	const id = parseId<'person'>(params.person);
	if (id === undefined) error(404, m.problem_not_found(), { requestId: locals.requestId });
	return id;
}

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const by = actor(locals);
	const text = (url.searchParams.get('q') ?? '').slice(0, 200);
	return {
		person: valueOf(await readPerson(by, personOf(params, locals)), locals),
		choices: valueOf(await inviteChoices(by, { text }), locals),
		text,
		/** The job that ends, while the next school is looked for. */
		moving: url.searchParams.get('moving'),
		done: url.searchParams.get('done'),
	};
};

const empty = v.literal('');
const id = v.pipe(v.string(), v.uuid());
const day = v.pipe(
	v.string(),
	v.check(
		(text) => parseCalendarDate(text) !== undefined,
		() => m.people_wrong_day(),
	),
);
const leaveForm = v.object({
	appointment: id,
	untilOn: day,
	school: v.optional(v.union([empty, id]), ''),
	job: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(120)), ''),
	seniority: v.optional(v.union([empty, v.picklist(seniorities)]), ''),
});
const roleForm = v.object({
	role: v.picklist(programmeRoles),
	partnership: v.optional(v.union([empty, id]), ''),
	organisation: v.optional(v.union([empty, id]), ''),
});

export const actions: Actions = {
	leave: async ({ locals, request, url }) => {
		const by = actor(locals);
		const form = await readForm(request, leaveForm);
		if (!form.ok) return form.failure;
		const { appointment, untilOn, school, job, seniority } = form.value;
		if (school !== '' && (job === '' || seniority === '')) {
			const fields = [
				...(job === '' ? [{ field: 'job', message: m.people_wrong_job() }] : []),
				...(seniority === '' ? [{ field: 'seniority', message: m.people_wrong_seniority() }] : []),
			];
			return refusedBy(problem('invalid', { fields }), form.typed);
		}
		const next = school === '' || seniority === '' ? undefined : { schoolId: school as SchoolId, job, seniority };
		const ended = await endAppointment(by, { id: appointment, untilOn, next });
		if (!ended.ok) {
			const told =
				ended.problem === 'invalid' ? { fields: [{ field: 'untilOn', message: m.people_wrong_before() }] } : {};
			return refusedBy({ ...ended, ...told }, form.typed);
		}
		redirect(303, `${url.pathname}?done=ended`);
	},
	role: async ({ locals, params, request, url }) => {
		const form = await readForm(request, roleForm);
		if (!form.ok) return form.failure;
		const { role, partnership, organisation } = form.value;
		const given = await assignRole(actor(locals), {
			personId: personOf(params, locals),
			role,
			...(partnership !== '' && (role === 'partnership-lead' || role === 'associate')
				? { partnershipId: partnership as PartnershipId }
				: {}),
			...(organisation !== '' && role === 'trust-officer' ? { organisationId: organisation as OrganisationId } : {}),
		});
		if (!given.ok) {
			const field = role === 'trust-officer' ? 'organisation' : 'partnership';
			const message = role === 'trust-officer' ? m.people_wrong_trust() : m.people_wrong_partnership();
			return refusedBy(
				{ ...given, ...(given.problem === 'invalid' ? { fields: [{ field, message }] } : {}) },
				form.typed,
			);
		}
		redirect(303, `${url.pathname}?done=role`);
	},
	endRole: async ({ locals, request, url }) => {
		const role = parseId((await request.formData()).get('role'));
		if (role === undefined) return refusedBy(problem('not-found'), {});
		const ended = await endRole(actor(locals), role);
		if (!ended.ok) {
			const told = ended.problem === 'refused' ? { reasons: [m.people_last_administrator()] } : {};
			return refusedBy({ ...ended, ...told }, {});
		}
		redirect(303, `${url.pathname}?done=role`);
	},
};
