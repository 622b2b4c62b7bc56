/** Why: the host agrees that the words it has read are right as fact; it says nothing about whether it likes them. */
import { refuse } from '#lib/access/index.ts';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { ok, problem, type Result, type ReviewId } from '#lib/kernel/index.ts';
import { reportAtHand } from './report-at-hand.server.ts';

/**
 * The host's word that the facts are right, for the report as it stood at `version`. Stale when it has changed since;
 * refused (reason `unanswered`) while a correction has no answer.
 */
export async function confirmFacts(
	by: Acting,
	input: { readonly reviewId: ReviewId; readonly version: number },
): Promise<Result<{ readonly version: number }, 'not-allowed' | 'not-found' | 'wrong-state' | 'stale' | 'refused'>> {
	const refused = refuse(by.viewer, 'report.check', { review: input.reviewId });
	if (refused) return refused;
	const { viewer } = by;
	return by.transaction(async (tx) => {
		const at = await reportAtHand(tx, viewer, input.reviewId);
		if (!at) return problem('not-found');
		if (at.report !== 'accuracy-check') return problem('wrong-state');
		if (at.factsAgreed && at.reportVersion === input.version) return ok({ version: at.reportVersion });
		const open = await tx
			.selectFrom('accuracy_reply')
			.select('id')
			.where('programme_id', '=', viewer.programme.id)
			.where('review_id', '=', input.reviewId)
			.where('answer', 'is', null)
			.limit(1)
			.executeTakeFirst();
		if (open) return problem('refused', { reasons: ['unanswered'] });
		const agreed = await tx
			.updateTable('report')
			.set({ facts_agreed_at: viewer.now, facts_agreed_by: viewer.person.id })
			.where('programme_id', '=', viewer.programme.id)
			.where('review_id', '=', input.reviewId)
			.where('status', '=', 'accuracy-check')
			.where('version', '=', input.version)
			.executeTakeFirst();
		if (agreed.numUpdatedRows === 0n) return problem('stale');
		await audit(tx, viewer, 'report.check', {
			subjectId: input.reviewId,
			hostSchoolId: at.hostSchoolId,
			detail: { step: 'facts-agreed', version: input.version },
		});
		return ok({ version: input.version });
	});
}
