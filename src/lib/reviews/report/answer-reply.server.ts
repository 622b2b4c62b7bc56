/** Why: a host that took the trouble to put something right is told what became of it, and the answer stays beside it. */
import { refuse } from '#lib/access/index.ts';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { ok, problem, type Result, type ReviewId } from '#lib/kernel/index.ts';
import { reportAtHand } from './report-at-hand.server.ts';

/** Answers one correction of the host; the answer can be put better until the report is final. */
export async function answerReply(
	by: Acting,
	input: { readonly reviewId: ReviewId; readonly replyId: string; readonly answer: string },
): Promise<Result<{ readonly replyId: string }, 'not-allowed' | 'not-found' | 'wrong-state' | 'invalid'>> {
	const refused = refuse(by.viewer, 'report.answer', { review: input.reviewId });
	if (refused) return refused;
	const { viewer } = by;
	return by.transaction(async (tx) => {
		const at = await reportAtHand(tx, viewer, input.reviewId);
		if (!at) return problem('not-found');
		if (at.report !== 'accuracy-check') return problem('wrong-state');
		if (input.answer.trim() === '')
			return problem('invalid', { fields: [{ field: 'answer', message: 'report_answer_missing' }] });
		const answered = await tx
			.updateTable('accuracy_reply')
			.set({ answer: input.answer, answered_by: viewer.person.id, answered_at: viewer.now })
			.where('programme_id', '=', viewer.programme.id)
			.where('id', '=', input.replyId)
			.where('review_id', '=', input.reviewId)
			.executeTakeFirst();
		if (answered.numUpdatedRows === 0n) return problem('not-found');
		await audit(tx, viewer, 'report.answer', {
			subjectId: input.reviewId,
			hostSchoolId: at.hostSchoolId,
			detail: { reply: input.replyId },
		});
		return ok({ replyId: input.replyId });
	});
}
