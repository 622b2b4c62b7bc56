/** Why: sending an invitation again and taking it back ask the same question first: whose is it, and may I. */
import { refuse, type Seniority } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import { problem, type InvitationId, type PartnershipId, type Problem, type SchoolId } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import { invitationState } from './invitation-state.ts';
import type { ProgrammeRole } from './seniority.ts';

/** An invitation that has not been answered. */
export interface OpenInvitation {
	readonly id: InvitationId;
	readonly email: string;
	readonly name: string;
	readonly language: 'en' | 'cy';
	readonly job: string | null;
	readonly seniority: Seniority | null;
	readonly schoolId: SchoolId | null;
	readonly school: string | null;
	readonly role: ProgrammeRole | null;
	readonly partnership: string | null;
}

type Found = { readonly ok: true; readonly invitation: OpenInvitation };

/** The invitation, when the viewer may invite to the same place; 'wrong-state' when it was accepted or withdrawn. */
export async function findInvitation(
	by: Acting,
	tx: Transaction,
	id: InvitationId,
): Promise<Found | Problem<'not-found' | 'not-allowed' | 'wrong-state'>> {
	const row = await tx
		.selectFrom('invitation as v')
		.leftJoin('school as s', 's.id', 'v.school_id')
		.leftJoin('partnership as p', (join) =>
			join.onRef('p.programme_id', '=', 'v.programme_id').onRef('p.id', '=', 'v.partnership_id'),
		)
		.select(['v.email', 'v.name', 'v.language', 'v.job', 'v.seniority', 'v.role', 'v.school_id', 'v.partnership_id'])
		.select(['v.expires_at', 'v.accepted_at', 'v.withdrawn_at', 's.name as school', 'p.name as partnership'])
		.where('v.programme_id', '=', by.viewer.programme.id)
		.where('v.id', '=', id)
		.executeTakeFirst();
	if (!row) return problem('not-found');
	const refused =
		(row.school_id === null ? undefined : refuse(by.viewer, 'person.invite', { school: row.school_id as SchoolId })) ??
		(row.role === null
			? undefined
			: row.role === 'partnership-lead'
				? refuse(by.viewer, 'role.hand-on', { partnership: row.partnership_id as PartnershipId })
				: refuse(by.viewer, 'role.assign'));
	if (refused) return refused;
	const state = invitationState(
		{ expiresAt: row.expires_at, acceptedAt: row.accepted_at, withdrawnAt: row.withdrawn_at },
		by.viewer.now,
	);
	if (state === 'accepted' || state === 'withdrawn') return problem('wrong-state');
	return { ok: true, invitation: { ...row, id, schoolId: row.school_id as SchoolId | null } };
}
