/** Why: a finding shows the notes it rests on, and those that point the other way, so a reader can judge for themselves. */
import { refuse, type Viewer } from '#lib/access/index.ts';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { ok, problem, type FindingId, type Result, type ReviewId } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import { beginDraft } from './begin-draft.server.ts';
import { reportAtHand, type ReportAtHand } from './report-at-hand.server.ts';
import { isOpenForWriting } from './report-stage.ts';

/** Whether a note bears a finding out or points the other way. */
export type Bearing = 'supports' | 'differs';

/** Notes to lay under a finding; a note that lies there already takes the new bearing. */
export interface AttachEvidence {
	readonly reviewId: ReviewId;
	readonly findingId: FindingId;
	readonly noteIds: readonly string[];
	readonly bearing: Bearing;
}

/** Lays notes of the same review under one of its findings. Notes that are not there any more are left out. */
export async function attachEvidence(
	by: Acting,
	input: AttachEvidence,
): Promise<Result<{ readonly attached: number }, 'not-allowed' | 'not-found' | 'wrong-state'>> {
	const refused = refuse(by.viewer, 'report.write', { review: input.reviewId });
	if (refused) return refused;
	const { viewer } = by;
	return by.transaction(async (tx) => {
		const at = await reportAtHand(tx, viewer, input.reviewId);
		if (!at) return problem('not-found');
		if (!isOpenForWriting(at.status, at.report)) return problem('wrong-state');
		const finding = await tx
			.selectFrom('finding')
			.select('id')
			.where('programme_id', '=', viewer.programme.id)
			.where('id', '=', input.findingId)
			.where('review_id', '=', input.reviewId)
			.where('withdrawn_at', 'is', null)
			.executeTakeFirst();
		if (!finding) return problem('not-found');
		const attached = await attach(tx, viewer, at, input);
		await beginDraft(tx, viewer, at);
		await audit(tx, viewer, 'report.write', {
			subjectId: input.reviewId,
			hostSchoolId: at.hostSchoolId,
			detail: { step: 'notes-attached', finding: input.findingId, bearing: input.bearing, notes: attached },
		});
		return ok({ attached });
	});
}

/** Stores the trail; once the report is with the host, the notes in it are the host's to read as well. Gives how many. */
export async function attach(
	tx: Transaction,
	viewer: Viewer,
	at: ReportAtHand,
	trail: { readonly findingId: string; readonly noteIds: readonly string[]; readonly bearing: Bearing },
): Promise<number> {
	if (trail.noteIds.length === 0) return 0;
	const key = { programme_id: viewer.programme.id, review_id: at.reviewId };
	const found = await tx
		.selectFrom('evidence_note')
		.select('id')
		.where('programme_id', '=', key.programme_id)
		.where('review_id', '=', key.review_id)
		.where('withdrawn_at', 'is', null)
		.where('id', 'in', trail.noteIds)
		.execute();
	if (found.length === 0) return 0;
	await tx
		.insertInto('finding_evidence')
		.values(
			found.map(({ id }) => ({
				...key,
				host_school_id: at.hostSchoolId,
				finding_id: trail.findingId,
				note_id: id,
				bearing: trail.bearing,
			})),
		)
		.onConflict((conflict) =>
			conflict.columns(['programme_id', 'finding_id', 'note_id']).doUpdateSet({ bearing: trail.bearing }),
		)
		.execute();
	if (at.report === 'accuracy-check') {
		await tx
			.updateTable('evidence_note')
			.set({ cited: true })
			.where('programme_id', '=', key.programme_id)
			.where('review_id', '=', key.review_id)
			.where(
				'id',
				'in',
				found.map(({ id }) => id),
			)
			.execute();
	}
	return found.length;
}
