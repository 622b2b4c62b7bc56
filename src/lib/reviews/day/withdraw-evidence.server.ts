/** Why: a note that names a child, or was simply wrong, must be gone at once for everyone, findings and host included. */
import { refuse } from '#lib/access/index.ts';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { ok, problem, type EvidenceNoteId, type Result, type ReviewId } from '#lib/kernel/index.ts';
import { reopenFacts } from '../report/reopen-facts.server.ts';
import { reportAtHand } from '../report/report-at-hand.server.ts';
import { isOpenForWriting } from '../report/report-stage.ts';

/** Takes the viewer's own note back: its words are wiped and it leaves every trail. Twice is as good as once. */
export async function withdrawEvidence(
	by: Acting,
	input: { readonly reviewId: ReviewId; readonly noteId: EvidenceNoteId },
): Promise<Result<{ readonly noteId: string }, 'not-allowed' | 'not-found' | 'wrong-state'>> {
	const refused = refuse(by.viewer, 'evidence.write', { review: input.reviewId });
	if (refused) return refused;
	const { viewer } = by;
	return by.transaction(async (tx) => {
		const at = await reportAtHand(tx, viewer, input.reviewId);
		if (!at) return problem('not-found');
		if (!isOpenForWriting(at.status, at.report)) return problem('wrong-state');
		const note = await tx
			.selectFrom('evidence_note')
			.select(['withdrawn_at', 'cited'])
			.where('programme_id', '=', viewer.programme.id)
			.where('id', '=', input.noteId)
			.where('review_id', '=', input.reviewId)
			.where('author_id', '=', viewer.person.id)
			.executeTakeFirst();
		if (!note) return problem('not-found');
		if (note.withdrawn_at !== null) return ok({ noteId: input.noteId });
		await tx
			.updateTable('evidence_note')
			.set((eb) => ({
				seen: '',
				inference: '',
				cited: false,
				withdrawn_at: viewer.now,
				version: eb('version', '+', 1),
			}))
			.where('programme_id', '=', viewer.programme.id)
			.where('id', '=', input.noteId)
			.execute();
		await tx
			.deleteFrom('finding_evidence')
			.where('programme_id', '=', viewer.programme.id)
			.where('note_id', '=', input.noteId)
			.execute();
		if (note.cited) await reopenFacts(tx, viewer, at);
		await audit(tx, viewer, 'evidence.write', {
			subjectId: input.reviewId,
			hostSchoolId: at.hostSchoolId,
			detail: { step: 'withdrawn', note: input.noteId },
		});
		return ok({ noteId: input.noteId });
	});
}
