/** Why: the moment in which the report becomes the host's: until it, only the team reads it, from it on the host owns it. */
import { sql } from 'kysely';
import { refuse } from '#lib/access/index.ts';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { ok, problem, type Result, type ReviewId } from '#lib/kernel/index.ts';
import { moveReview, type ReviewState } from '../rules/review-state.ts';
import { reportAtHand } from './report-at-hand.server.ts';
import { isReadyToSend } from './report-stage.ts';

/**
 * Sends the draft to the host for its check of the facts: findings, sections and the notes they rest on become readable
 * for the host's leaders, and the agreed question and the dates are kept with the report. Refused without a finding
 * (reason `no-findings`) and before feedback was given (`feedback-first`). Twice is as good as once.
 */
export async function sendDraft(
	by: Acting,
	input: { readonly reviewId: ReviewId },
): Promise<Result<{ readonly findings: number }, 'not-allowed' | 'not-found' | 'wrong-state' | 'refused'>> {
	const refused = refuse(by.viewer, 'report.send', { review: input.reviewId });
	if (refused) return refused;
	const { viewer } = by;
	const key = { programme_id: viewer.programme.id, review_id: input.reviewId };
	return by.transaction(async (tx) => {
		const at = await reportAtHand(tx, viewer, input.reviewId);
		if (!at) return problem('not-found');
		if (at.report === 'accuracy-check') return ok({ findings: 0 });
		if (!isReadyToSend(at.status, at.report)) {
			return problem('wrong-state', { reasons: [at.report === 'final' ? 'final' : 'feedback-first'] });
		}
		const findings = await tx
			.updateTable('finding')
			.set({ with_host: true })
			.where('programme_id', '=', key.programme_id)
			.where('review_id', '=', key.review_id)
			.where('withdrawn_at', 'is', null)
			.executeTakeFirst();
		const count = Number(findings.numUpdatedRows);
		if (count === 0) return problem('refused', { reasons: ['no-findings'] });
		await tx
			.updateTable('report_section')
			.set({ with_host: true })
			.where('programme_id', '=', key.programme_id)
			.where('review_id', '=', key.review_id)
			.where('section', '<>', 'response')
			.execute();
		await tx
			.updateTable('evidence_note')
			.set({ cited: true })
			.where('programme_id', '=', key.programme_id)
			.where('review_id', '=', key.review_id)
			.where('withdrawn_at', 'is', null)
			.where(
				sql<boolean>`exists (select from finding_evidence e where e.programme_id = evidence_note.programme_id
					and e.review_id = evidence_note.review_id and e.note_id = evidence_note.id)`,
			)
			.execute();
		await tx
			.insertInto('report')
			.values({ ...key, host_school_id: at.hostSchoolId, status: 'draft' })
			.onConflict((conflict) => conflict.columns(['programme_id', 'review_id']).doNothing())
			.execute();
		await tx
			.updateTable('report')
			.set((eb) => ({
				status: 'accuracy-check',
				sent_at: viewer.now,
				first_day: at.firstDay,
				last_day: at.lastDay,
				question: sql<string>`coalesce((select p.focus_question from review_plan p
					where p.programme_id = ${key.programme_id} and p.review_id = ${key.review_id}), '')`,
				version: eb('version', '+', 1),
			}))
			.where('programme_id', '=', key.programme_id)
			.where('review_id', '=', key.review_id)
			.where('status', '=', 'draft')
			.execute();
		const status = sent({ status: at.status } as ReviewState);
		await tx
			.updateTable('review')
			.set((eb) => ({ status, version: eb('version', '+', 1) }))
			.where('programme_id', '=', key.programme_id)
			.where('id', '=', key.review_id)
			.execute();
		await audit(tx, viewer, 'report.send', {
			subjectId: input.reviewId,
			hostSchoolId: at.hostSchoolId,
			detail: { findings: count, to: status },
		});
		return ok({ findings: count });
	});
}

/** Where the review stands once its draft is with the host; a draft that was written in one go passes its step on the way. */
function sent(from: ReviewState): ReviewState['status'] {
	const drafted = moveReview(from, { kind: 'draft-report' });
	const state = drafted.kind === 'moved' ? drafted.state : from;
	const moved = moveReview(state, { kind: 'send-for-accuracy-check' });
	return moved.kind === 'moved' ? moved.state.status : state.status;
}
