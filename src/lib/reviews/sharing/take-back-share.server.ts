/** Why: what was shared can be taken back at once; the share itself stays in the host's log. */
import { refuse } from '#lib/access/index.ts';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { ok, problem, type GrantId, type Result, type ReviewId } from '#lib/kernel/index.ts';

/** Takes a share back from now on. Twice is as good as once. */
export async function takeBackShare(
	by: Acting,
	input: { readonly reviewId: ReviewId; readonly grantId: GrantId },
): Promise<Result<{ readonly grantId: string }, 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'report.share', { review: input.reviewId });
	if (refused) return refused;
	const { viewer } = by;
	return by.transaction(async (tx) => {
		const grant = await tx
			.selectFrom('report_grant')
			.select(['host_school_id', 'revoked_at'])
			.where('programme_id', '=', viewer.programme.id)
			.where('id', '=', input.grantId)
			.where('review_id', '=', input.reviewId)
			.executeTakeFirst();
		if (!grant) return problem('not-found');
		if (grant.revoked_at !== null) return ok({ grantId: input.grantId });
		await tx
			.updateTable('report_grant')
			.set({ revoked_at: viewer.now, revoked_by: viewer.person.id })
			.where('programme_id', '=', viewer.programme.id)
			.where('id', '=', input.grantId)
			.where('revoked_at', 'is', null)
			.execute();
		await audit(tx, viewer, 'report.share', {
			subjectId: input.reviewId,
			hostSchoolId: grant.host_school_id,
			detail: { step: 'taken-back', grant: input.grantId },
		});
		return ok({ grantId: input.grantId });
	});
}
