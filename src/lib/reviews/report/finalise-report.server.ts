/** Why: a report ends; after that its words stand, and only the host's own response can still change. */
import { refuse } from '#lib/access/index.ts';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { ok, problem, type Result, type ReviewId } from '#lib/kernel/index.ts';
import { moveReview, type ReviewState } from '../rules/review-state.ts';
import { reportAtHand } from './report-at-hand.server.ts';

/** Makes the report final, once the host has said that the facts are right (else refused, reason `facts-first`). */
export async function finaliseReport(
	by: Acting,
	input: { readonly reviewId: ReviewId },
): Promise<Result<{ readonly status: 'final' }, 'not-allowed' | 'not-found' | 'wrong-state' | 'refused'>> {
	const refused = refuse(by.viewer, 'report.finalise', { review: input.reviewId });
	if (refused) return refused;
	const { viewer } = by;
	return by.transaction(async (tx) => {
		const at = await reportAtHand(tx, viewer, input.reviewId);
		if (!at) return problem('not-found');
		if (at.report === 'final') return ok({ status: 'final' });
		if (at.report !== 'accuracy-check') return problem('wrong-state');
		if (!at.factsAgreed) return problem('refused', { reasons: ['facts-first'] });
		const moved = moveReview({ status: at.status } as ReviewState, { kind: 'agree-report' });
		if (moved.kind === 'refused') return problem('wrong-state', { reasons: [moved.why.kind] });
		const closed = await tx
			.updateTable('report')
			.set({ status: 'final', final_at: viewer.now })
			.where('programme_id', '=', viewer.programme.id)
			.where('review_id', '=', input.reviewId)
			.where('status', '=', 'accuracy-check')
			.where('version', '=', at.reportVersion)
			.where('facts_agreed_at', 'is not', null)
			.executeTakeFirst();
		if (closed.numUpdatedRows === 0n) return problem('refused', { reasons: ['facts-first'] });
		await tx
			.updateTable('review')
			.set((eb) => ({ status: moved.state.status, version: eb('version', '+', 1) }))
			.where('programme_id', '=', viewer.programme.id)
			.where('id', '=', input.reviewId)
			.execute();
		await audit(tx, viewer, 'report.finalise', {
			subjectId: input.reviewId,
			hostSchoolId: at.hostSchoolId,
			detail: { to: moved.state.status, version: at.reportVersion },
		});
		return ok({ status: 'final' });
	});
}
