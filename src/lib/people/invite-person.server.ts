/** Why: people come in by invitation, from someone who may vouch for them: their head, their partnership lead, the programme. */
import { sql } from 'kysely';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse, type Seniority } from '#lib/access/index.ts';
import {
	ok,
	problem,
	type InvitationId,
	type OrganisationId,
	type PartnershipId,
	type Problem,
	type Result,
	type SchoolId,
} from '#lib/kernel/index.ts';
import { queueMail } from '#lib/platform/mail/index.server.ts';
import { invitationMail } from './invitation-mail.server.ts';
import { invitationExpiry } from './invitation-state.ts';
import { makeInvitationToken } from './invitation-token.server.ts';
import type { ProgrammeRole } from './seniority.ts';

/** Whom to invite, to what. A job at a school, a role in the programme, or both; `origin` begins the link in the mail. */
export interface InvitePerson {
	readonly id: InvitationId;
	readonly email: string;
	readonly name: string;
	readonly language: 'en' | 'cy';
	readonly post?: { readonly schoolId: SchoolId; readonly job: string; readonly seniority: Seniority } | undefined;
	readonly role?:
		| {
				readonly role: ProgrammeRole;
				readonly partnershipId?: PartnershipId | undefined;
				readonly organisationId?: OrganisationId | undefined;
		  }
		| undefined;
	readonly origin: string;
}

function refuseRole(
	by: Acting,
	role: InvitePerson['role'],
): Problem<'not-allowed' | 'not-found' | 'invalid'> | undefined {
	if (!role) return undefined;
	if ((role.role === 'trust-officer') !== (role.organisationId !== undefined)) {
		return problem('invalid', { fields: [{ field: 'organisation', message: 'missing' }] });
	}
	if (role.role !== 'partnership-lead') return refuse(by.viewer, 'role.assign');
	if (role.partnershipId === undefined)
		return problem('invalid', { fields: [{ field: 'partnership', message: 'missing' }] });
	return refuse(by.viewer, 'role.hand-on', { partnership: role.partnershipId });
}

/**
 * Stores the invitation and queues its mail. 'conflict' when the same address already has a waiting one for the same
 * place; 'invalid' without a post and a role, or for a school that is not in the register.
 */
export async function invitePerson(
	by: Acting,
	input: InvitePerson,
): Promise<Result<{ readonly id: InvitationId }, 'not-allowed' | 'not-found' | 'invalid' | 'conflict'>> {
	const { post, role } = input;
	const refused = (post && refuse(by.viewer, 'person.invite', { school: post.schoolId })) ?? refuseRole(by, role);
	if (refused) return refused;
	if (!post && !role) return refuse(by.viewer, 'role.assign') ?? problem('invalid');
	return by.transaction(async (tx) => {
		const { programme, now, person } = by.viewer;
		const email = input.email.trim().toLowerCase();
		const found = await sql<{ school: string | null; partnership: string | null; waiting: string | null }>`
			select (select name from school where id = ${post?.schoolId ?? null}) as school,
				(select name from partnership where programme_id = ${programme.id} and id = ${role?.partnershipId ?? null}) as partnership,
				(select v.id from invitation v where v.programme_id = ${programme.id} and v.email = ${email}
					and v.school_id is not distinct from ${post?.schoolId ?? null}::uuid
					and v.role is not distinct from ${role?.role ?? null}::text
					and v.partnership_id is not distinct from ${role?.partnershipId ?? null}::uuid
					and v.accepted_at is null and v.withdrawn_at is null and v.expires_at > ${now} limit 1) as waiting`.execute(tx);
		const { school = null, partnership = null, waiting = null } = found.rows[0] ?? {};
		if (waiting === input.id) return ok({ id: input.id });
		if (waiting !== null) return problem('conflict');
		if ((post && school === null) || (role?.partnershipId !== undefined && partnership === null))
			return problem('invalid');
		const { token, hash } = makeInvitationToken(programme.id);
		const expiresAt = invitationExpiry(now);
		await tx
			.insertInto('invitation')
			.values({
				programme_id: programme.id,
				id: input.id,
				email,
				name: input.name,
				language: input.language,
				school_id: post?.schoolId ?? null,
				job: post?.job ?? null,
				seniority: post?.seniority ?? null,
				role: role?.role ?? null,
				partnership_id: role?.partnershipId ?? null,
				organisation_id: role?.organisationId ?? null,
				token_hash: hash,
				invited_by: person.id,
				created_at: now,
				expires_at: expiresAt,
			})
			.execute();
		await queueMail(
			tx,
			invitationMail(by.viewer, {
				email,
				name: input.name,
				language: input.language,
				job: post?.job ?? null,
				school,
				role: role?.role ?? null,
				partnership,
				expiresAt,
				link: `${input.origin}/invitation/${token}`,
			}),
			now,
		);
		await audit(tx, by.viewer, 'person.invite', {
			subjectId: input.id,
			hostSchoolId: post?.schoolId,
			detail: { seniority: post?.seniority ?? null, role: role?.role ?? null },
		});
		return ok({ id: input.id });
	});
}
