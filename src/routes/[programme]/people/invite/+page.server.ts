/** Why: one short form brings a colleague in, with a job at a school, a role in the programme, or both. */
import { error, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import {
	newId,
	parseId,
	problem,
	type InvitationId,
	type OrganisationId,
	type PartnershipId,
	type SchoolId,
} from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { inviteChoices, invitePerson, type InvitePerson } from '#lib/people/index.server.ts';
import { programmeRoles, seniorities } from '#lib/people/index.ts';
import { allowAttempt, invitationsPerMailbox, invitationsPerPerson } from '#lib/platform/sign-in/index.server.ts';
import { actor, valueOf } from '../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const text = (url.searchParams.get('q') ?? '').slice(0, 200);
	const school = parseId<'school'>(url.searchParams.get('school'));
	const choices = valueOf(await inviteChoices(actor(locals), { text, school }), locals);
	if (!choices.search && choices.schools.length === 0 && choices.partnerships.length === 0 && !choices.mayAssign) {
		error(403, m.problem_not_allowed(), { requestId: locals.requestId });
	}
	const asked = (name: string): string => url.searchParams.get(name) ?? '';
	return {
		id: newId<'invitation'>(),
		choices,
		text,
		school:
			asked('school') || (choices.schools.length === 1 && !choices.mayAssign ? (choices.schools[0]?.id ?? '') : ''),
		seniority: asked('seniority'),
		role: asked('role'),
		partnership: asked('partnership'),
	};
};

const empty = v.literal('');
const id = v.pipe(v.string(), v.uuid());
const form = v.object({
	id,
	name: v.pipe(
		v.string(),
		v.trim(),
		v.minLength(1, () => m.people_wrong_name()),
		v.maxLength(120, () => m.access_name_long()),
	),
	email: v.pipe(
		v.string(),
		v.trim(),
		v.toLowerCase(),
		v.maxLength(254, () => m.people_wrong_email()),
		v.email(() => m.people_wrong_email()),
	),
	language: v.picklist(['en', 'cy']),
	school: v.optional(v.union([empty, id]), ''),
	job: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(120)), ''),
	seniority: v.optional(v.union([empty, v.picklist(seniorities)]), ''),
	role: v.optional(v.union([empty, v.picklist(programmeRoles)]), ''),
	partnership: v.optional(v.union([empty, id]), ''),
	organisation: v.optional(v.union([empty, id]), ''),
});

type Form = v.InferOutput<typeof form>;

/** What is missing, field by field, once the form is read as a whole. */
function missingIn(typed: Form) {
	const { school, job, seniority, role, partnership, organisation } = typed;
	return [
		...(school === '' && role === '' ? [{ field: 'school', message: m.people_wrong_place() }] : []),
		...(school !== '' && job === '' ? [{ field: 'job', message: m.people_wrong_job() }] : []),
		...(school !== '' && seniority === '' ? [{ field: 'seniority', message: m.people_wrong_seniority() }] : []),
		...(role === 'partnership-lead' && partnership === ''
			? [{ field: 'partnership', message: m.people_wrong_partnership() }]
			: []),
		...(role === 'trust-officer' && organisation === ''
			? [{ field: 'organisation', message: m.people_wrong_trust() }]
			: []),
	];
}

function roleIn({ role, partnership, organisation }: Form): InvitePerson['role'] {
	if (role === '') return undefined;
	const led = role === 'partnership-lead' || role === 'associate';
	return {
		role,
		...(led && partnership !== '' ? { partnershipId: partnership as PartnershipId } : {}),
		...(role === 'trust-officer' ? { organisationId: organisation as OrganisationId } : {}),
	};
}

export const actions: Actions = {
	default: async ({ locals, request, params }) => {
		const by = actor(locals);
		const read = await readForm(request, form);
		if (!read.ok) return read.failure;
		const typed = read.value;
		const fields = missingIn(typed);
		if (fields.length > 0) return refusedBy(problem('invalid', { fields }), read.typed);
		const { clock, database, origin } = locals.house;
		const now = clock.now();
		const allowed =
			(await allowAttempt(database, invitationsPerPerson, by.viewer.person.id, now)) &&
			(await allowAttempt(database, invitationsPerMailbox, typed.email, now));
		if (!allowed) return refusedBy(problem('too-many'), read.typed);
		const { school, job, seniority } = typed;
		const invited = await invitePerson(by, {
			id: typed.id as InvitationId,
			email: typed.email,
			name: typed.name,
			language: typed.language,
			post: school === '' || seniority === '' ? undefined : { schoolId: school as SchoolId, job, seniority },
			role: roleIn(typed),
			origin,
		});
		if (!invited.ok) {
			const told = invited.problem === 'conflict' ? { fields: [{ field: 'email', message: m.people_conflict() }] } : {};
			return refusedBy({ ...invited, ...told }, read.typed);
		}
		redirect(303, `/${params.programme}/people?done=invited${school === '' ? '#roles' : `#${school}`}`);
	},
};
