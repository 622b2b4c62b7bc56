/** Why: someone who is known already takes on a role from today, without another invitation. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type OrganisationId, type PartnershipId, type PersonId, type Result } from '#lib/kernel/index.ts';
import { giveRole } from './give-role.server.ts';
import type { ProgrammeRole } from './seniority.ts';

/** Which role, for whom: a partnership lead's partnership and a trust officer's trust belong to it. */
export interface AssignRole {
	readonly personId: PersonId;
	readonly role: ProgrammeRole;
	readonly partnershipId?: PartnershipId | undefined;
	readonly organisationId?: OrganisationId | undefined;
}

/** Gives the role; a second time changes nothing. 'invalid' when its partnership or trust is missing. */
export async function assignRole(
	by: Acting,
	input: AssignRole,
): Promise<Result<{ readonly personId: PersonId }, 'not-allowed' | 'not-found' | 'invalid'>> {
	const { partnershipId } = input;
	const refused =
		input.role === 'partnership-lead' && partnershipId !== undefined
			? refuse(by.viewer, 'role.hand-on', { partnership: partnershipId })
			: refuse(by.viewer, 'role.assign');
	if (refused) return refused;
	const fits =
		(input.role === 'partnership-lead') <= (partnershipId !== undefined) &&
		(partnershipId === undefined || input.role === 'partnership-lead' || input.role === 'associate') &&
		(input.role === 'trust-officer') === (input.organisationId !== undefined);
	if (!fits) return problem('invalid');
	return by.transaction(async (tx) => {
		const { programme, today } = by.viewer;
		const known = await tx.selectFrom('person').select('id').where('id', '=', input.personId).executeTakeFirst();
		if (!known) return problem('not-found');
		await giveRole(tx, {
			programme_id: programme.id,
			person_id: input.personId,
			role: input.role,
			partnership_id: partnershipId ?? null,
			organisation_id: input.organisationId ?? null,
			from_on: today,
		});
		await audit(tx, by.viewer, 'role.assign', {
			subjectId: input.personId,
			detail: { role: input.role, partnership: partnershipId ?? null },
		});
		return ok({ personId: input.personId });
	});
}
