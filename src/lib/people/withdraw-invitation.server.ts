/** Why: an invitation sent to the wrong address is taken back, and its link opens nothing any more. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { ok, type InvitationId, type Result } from '#lib/kernel/index.ts';
import { findInvitation } from './find-invitation.server.ts';

/** Takes the invitation back; 'wrong-state' once it was accepted or withdrawn. */
export async function withdrawInvitation(
	by: Acting,
	id: InvitationId,
): Promise<Result<{ readonly id: InvitationId }, 'not-allowed' | 'not-found' | 'wrong-state'>> {
	return by.transaction(async (tx) => {
		const found = await findInvitation(by, tx, id);
		if (!found.ok) return found;
		await tx
			.updateTable('invitation')
			.set({ withdrawn_at: by.viewer.now })
			.where('programme_id', '=', by.viewer.programme.id)
			.where('id', '=', id)
			.execute();
		await audit(tx, by.viewer, 'invitation.withdraw', {
			subjectId: id,
			hostSchoolId: found.invitation.schoolId ?? undefined,
		});
		return ok({ id });
	});
}
