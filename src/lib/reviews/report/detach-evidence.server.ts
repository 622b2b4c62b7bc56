/** Why: a note laid under the wrong finding comes off again, and the host no longer reads one that nothing rests on. */
import { sql } from 'kysely';
import { refuse, type Viewer } from '#lib/access/index.ts';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { ok, problem, type FindingId, type Result, type ReviewId } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import { beginDraft } from './begin-draft.server.ts';
import { reportAtHand } from './report-at-hand.server.ts';
import { isOpenForWriting } from './report-stage.ts';

/** Takes one note off a finding. Twice is as good as once. */
export async function detachEvidence(
	by: Acting,
	input: { readonly reviewId: ReviewId; readonly findingId: FindingId; readonly noteId: string },
): Promise<Result<{ readonly noteId: string }, 'not-allowed' | 'not-found' | 'wrong-state'>> {
	const refused = refuse(by.viewer, 'report.write', { review: input.reviewId });
	if (refused) return refused;
	const { viewer } = by;
	return by.transaction(async (tx) => {
		const at = await reportAtHand(tx, viewer, input.reviewId);
		if (!at) return problem('not-found');
		if (!isOpenForWriting(at.status, at.report)) return problem('wrong-state');
		const gone = await tx
			.deleteFrom('finding_evidence')
			.where('programme_id', '=', viewer.programme.id)
			.where('review_id', '=', input.reviewId)
			.where('finding_id', '=', input.findingId)
			.where('note_id', '=', input.noteId)
			.executeTakeFirst();
		if (gone.numDeletedRows === 0n) return ok({ noteId: input.noteId });
		await uncite(tx, viewer, input.reviewId);
		await beginDraft(tx, viewer, at);
		await audit(tx, viewer, 'report.write', {
			subjectId: input.reviewId,
			hostSchoolId: at.hostSchoolId,
			detail: { step: 'note-detached', finding: input.findingId, note: input.noteId },
		});
		return ok({ noteId: input.noteId });
	});
}

/** Notes of a review that no finding rests on any more are no longer the host's to read. */
export async function uncite(tx: Transaction, viewer: Viewer, reviewId: ReviewId): Promise<void> {
	await tx
		.updateTable('evidence_note')
		.set({ cited: false })
		.where('programme_id', '=', viewer.programme.id)
		.where('review_id', '=', reviewId)
		.where('cited', '=', true)
		.where(
			sql<boolean>`not exists (select from finding_evidence e where e.programme_id = evidence_note.programme_id
				and e.review_id = evidence_note.review_id and e.note_id = evidence_note.id)`,
		)
		.execute();
}
