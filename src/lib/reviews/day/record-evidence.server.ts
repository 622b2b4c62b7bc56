/** Why: on the day a note is typed in a corridor and may be sent twice; it is kept once, and kept apart from what is made of it. */
import { sql } from 'kysely';
import { refuse } from '#lib/access/index.ts';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { ok, problem, type EvidenceNoteId, type Result, type ReviewId } from '#lib/kernel/index.ts';
import { reportAtHand } from '../report/report-at-hand.server.ts';
import { isOpenForWriting } from '../report/report-stage.ts';
import type { SourceKind } from '../rules/triangulation.ts';

/** A new note. `noteId` is made by whoever fills in the form; `notedAt` is the device's clock and never lies ahead of ours. */
export interface RecordEvidence {
	readonly reviewId: ReviewId;
	readonly noteId: EvidenceNoteId;
	readonly source: SourceKind;
	readonly seen: string;
	readonly inference: string;
	readonly questionCode: string | null;
	readonly slotId: string | null;
	readonly notedAt?: Date;
}

/** The note as it is kept; `fresh` is false when it had been kept before, and then none of `input` was stored. */
export interface RecordedEvidence {
	readonly version: number;
	readonly fresh: boolean;
}

/** Keeps a note of the team; the same id twice is one note. Words that should not stand in it warn when it is shown, never here. */
export async function recordEvidence(
	by: Acting,
	input: RecordEvidence,
): Promise<Result<RecordedEvidence, 'not-allowed' | 'not-found' | 'invalid' | 'wrong-state' | 'conflict'>> {
	const refused = refuse(by.viewer, 'evidence.write', { review: input.reviewId });
	if (refused) return refused;
	if (input.seen.trim() === '') return problem('invalid', { fields: [{ field: 'seen', message: 'day_seen_missing' }] });
	const { viewer } = by;
	return by.transaction(async (tx) => {
		const at = await reportAtHand(tx, viewer, input.reviewId);
		if (!at) return problem('not-found');
		if (!isOpenForWriting(at.status, at.report)) return problem('wrong-state');
		const key = { programme_id: viewer.programme.id, review_id: input.reviewId };
		const made = await tx
			.insertInto('evidence_note')
			.values({
				...key,
				id: input.noteId,
				host_school_id: at.hostSchoolId,
				author_id: viewer.person.id,
				source: input.source,
				seen: input.seen,
				inference: input.inference,
				question_code: input.questionCode,
				slot_id: sql<string | null>`(select s.id from timetable_slot s where s.programme_id = ${key.programme_id}
					and s.review_id = ${key.review_id} and s.id = ${input.slotId}::uuid)`,
				noted_at: input.notedAt !== undefined && input.notedAt < viewer.now ? input.notedAt : viewer.now,
				received_at: viewer.now,
			})
			.onConflict((conflict) => conflict.columns(['programme_id', 'id']).doNothing())
			.executeTakeFirst();
		if (made.numInsertedOrUpdatedRows === 0n) {
			const mine = await tx
				.selectFrom('evidence_note')
				.select('version')
				.where('programme_id', '=', key.programme_id)
				.where('id', '=', input.noteId)
				.where('review_id', '=', key.review_id)
				.where('author_id', '=', viewer.person.id)
				.executeTakeFirst();
			return mine ? ok({ version: mine.version, fresh: false }) : problem('conflict');
		}
		await audit(tx, viewer, 'evidence.write', {
			subjectId: input.reviewId,
			hostSchoolId: at.hostSchoolId,
			detail: { step: 'recorded', note: input.noteId, source: input.source },
		});
		return ok({ version: 1, fresh: true });
	});
}
