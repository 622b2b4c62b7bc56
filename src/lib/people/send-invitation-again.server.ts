/** Why: invitations get lost; a new link takes the place of the old one and has its own three weeks. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { ok, type InvitationId, type Result } from '#lib/kernel/index.ts';
import { queueMail } from '#lib/platform/mail/index.server.ts';
import { findInvitation } from './find-invitation.server.ts';
import { invitationMail } from './invitation-mail.server.ts';
import { invitationExpiry } from './invitation-state.ts';
import { makeInvitationToken } from './invitation-token.server.ts';

/** Which invitation; `origin` begins the link in the mail. */
export interface SendInvitationAgain {
	readonly id: InvitationId;
	readonly origin: string;
}

/** Sends it again with a new link; the old one stops working. 'wrong-state' once it was accepted or withdrawn. */
export async function sendInvitationAgain(
	by: Acting,
	{ id, origin }: SendInvitationAgain,
): Promise<Result<{ readonly email: string }, 'not-allowed' | 'not-found' | 'wrong-state'>> {
	return by.transaction(async (tx) => {
		const found = await findInvitation(by, tx, id);
		if (!found.ok) return found;
		const { programme, now } = by.viewer;
		const { token, hash } = makeInvitationToken(programme.id);
		const expiresAt = invitationExpiry(now);
		await tx
			.updateTable('invitation')
			.set({ token_hash: hash, expires_at: expiresAt })
			.where('programme_id', '=', programme.id)
			.where('id', '=', id)
			.execute();
		const { invitation } = found;
		await queueMail(
			tx,
			invitationMail(by.viewer, { ...invitation, expiresAt, link: `${origin}/invitation/${token}` }),
			now,
		);
		await audit(tx, by.viewer, 'invitation.send', { subjectId: id, hostSchoolId: invitation.schoolId ?? undefined });
		return ok({ email: invitation.email });
	});
}
