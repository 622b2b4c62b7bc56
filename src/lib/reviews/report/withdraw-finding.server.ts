/** Why: a finding that does not hold is taken out of the report, and with it out of everyone's sight but the team's. */
import { refuse } from '#lib/access/index.ts';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { ok, problem, type FindingId, type Result, type ReviewId } from '#lib/kernel/index.ts';
import { beginDraft } from './begin-draft.server.ts';
import { uncite } from './detach-evidence.server.ts';
import { reportAtHand } from './report-at-hand.server.ts';
import { isOpenForWriting } from './report-stage.ts';

/** Takes a finding out of the report; its notes stay with the team. Twice is as good as once. */
export async function withdrawFinding(
	by: Acting,
	input: { readonly reviewId: ReviewId; readonly findingId: FindingId },
): Promise<Result<{ readonly findingId: string }, 'not-allowed' | 'not-found' | 'wrong-state'>> {
	const refused = refuse(by.viewer, 'report.write', { review: input.reviewId });
	if (refused) return refused;
	const { viewer } = by;
	return by.transaction(async (tx) => {
		const at = await reportAtHand(tx, viewer, input.reviewId);
		if (!at) return problem('not-found');
		if (!isOpenForWriting(at.status, at.report)) return problem('wrong-state');
		const gone = await tx
			.updateTable('finding')
			.set((eb) => ({
				withdrawn_at: viewer.now,
				with_host: false,
				shared_for_workshop: false,
				version: eb('version', '+', 1),
			}))
			.where('programme_id', '=', viewer.programme.id)
			.where('id', '=', input.findingId)
			.where('review_id', '=', input.reviewId)
			.where('withdrawn_at', 'is', null)
			.executeTakeFirst();
		if (gone.numUpdatedRows === 0n) return ok({ findingId: input.findingId });
		await tx
			.deleteFrom('finding_evidence')
			.where('programme_id', '=', viewer.programme.id)
			.where('review_id', '=', input.reviewId)
			.where('finding_id', '=', input.findingId)
			.execute();
		await uncite(tx, viewer, input.reviewId);
		await beginDraft(tx, viewer, at);
		await audit(tx, viewer, 'report.write', {
			subjectId: input.reviewId,
			hostSchoolId: at.hostSchoolId,
			detail: { step: 'finding-withdrawn', finding: input.findingId },
		});
		return ok({ findingId: input.findingId });
	});
}
