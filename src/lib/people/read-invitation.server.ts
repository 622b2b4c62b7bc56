/** Why: whoever opens an invitation sees who asks and to what, before they press anything. */
import type { Database } from '#lib/platform/database/index.server.ts';
import { invitationState, type InvitationState } from './invitation-state.ts';
import { readInvitationToken } from './invitation-token.server.ts';
import type { ProgrammeRole } from './seniority.ts';

/** An invitation as its reader sees it. */
export interface InvitationToRead {
	readonly state: InvitationState;
	readonly email: string;
	readonly name: string;
	readonly language: 'en' | 'cy';
	readonly programme: string;
	readonly inviter: string;
	readonly job: string | null;
	readonly school: string | null;
	readonly role: ProgrammeRole | null;
	readonly partnership: string | null;
	readonly expiresAt: Date;
}

/** The invitation behind `token`; undefined when there is none. */
export async function readInvitation(
	database: Database,
	token: string,
	now: Date,
): Promise<InvitationToRead | undefined> {
	const key = readInvitationToken(token);
	if (!key) return undefined;
	const row = await database.system
		.selectFrom('invitation as v')
		.innerJoin('programme as g', 'g.programme_id', 'v.programme_id')
		.innerJoin('person as e', 'e.id', 'v.invited_by')
		.leftJoin('school as s', 's.id', 'v.school_id')
		.leftJoin('partnership as p', (join) =>
			join.onRef('p.programme_id', '=', 'v.programme_id').onRef('p.id', '=', 'v.partnership_id'),
		)
		.select(['v.email', 'v.name', 'v.language', 'v.job', 'v.role', 'v.expires_at', 'v.accepted_at', 'v.withdrawn_at'])
		.select(['g.name as programme', 'e.name as inviter', 's.name as school', 'p.name as partnership'])
		.where('v.programme_id', '=', key.programmeId)
		.where('v.token_hash', '=', key.hash)
		.executeTakeFirst();
	if (!row) return undefined;
	const { expires_at: expiresAt, accepted_at: acceptedAt, withdrawn_at: withdrawnAt, ...rest } = row;
	return { ...rest, expiresAt, state: invitationState({ expiresAt, acceptedAt, withdrawnAt }, now) };
}
