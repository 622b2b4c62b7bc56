/** Why: a note is often put right on the way to the next room; two devices must never write over each other unseen. */
import { sql } from 'kysely';
import { refuse } from '#lib/access/index.ts';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { ok, problem, type EvidenceNoteId, type Result, type ReviewId } from '#lib/kernel/index.ts';
import { reopenFacts } from '../report/reopen-facts.server.ts';
import { reportAtHand } from '../report/report-at-hand.server.ts';
import { isOpenForWriting } from '../report/report-stage.ts';
import type { SourceKind } from '../rules/triangulation.ts';

/** The note as it should be, and the version it was changed from. */
export interface EditEvidence {
	readonly reviewId: ReviewId;
	readonly noteId: EvidenceNoteId;
	readonly version: number;
	readonly source: SourceKind;
	readonly seen: string;
	readonly inference: string;
	readonly questionCode: string | null;
	readonly slotId: string | null;
}

/** The newer text that a stale edit is shown. */
export interface NewerNote {
	readonly seen: string;
	readonly inference: string;
	readonly version: number;
}

/** Changes the viewer's own note; a stale change is refused with the newer text in `theirs`. */
export async function editEvidence(
	by: Acting,
	input: EditEvidence,
): Promise<Result<{ readonly version: number }, 'not-allowed' | 'not-found' | 'invalid' | 'wrong-state' | 'stale'>> {
	const refused = refuse(by.viewer, 'evidence.write', { review: input.reviewId });
	if (refused) return refused;
	if (input.seen.trim() === '') return problem('invalid', { fields: [{ field: 'seen', message: 'day_seen_missing' }] });
	const { viewer } = by;
	const slot = sql<string | null>`(select s.id from timetable_slot s where s.programme_id = ${viewer.programme.id}
		and s.review_id = ${input.reviewId} and s.id = ${input.slotId}::uuid)`;
	return by.transaction(async (tx) => {
		const at = await reportAtHand(tx, viewer, input.reviewId);
		if (!at) return problem('not-found');
		if (!isOpenForWriting(at.status, at.report)) return problem('wrong-state');
		const own = tx
			.updateTable('evidence_note')
			.set((eb) => ({
				source: input.source,
				seen: input.seen,
				inference: input.inference,
				question_code: input.questionCode,
				slot_id: slot,
				version: eb('version', '+', 1),
			}))
			.where('programme_id', '=', viewer.programme.id)
			.where('id', '=', input.noteId)
			.where('review_id', '=', input.reviewId)
			.where('author_id', '=', viewer.person.id)
			.where('withdrawn_at', 'is', null)
			.where('version', '=', input.version)
			// Sent again because an answer never arrived, it changes nothing and leaves no second line in the log.
			.where(
				sql<boolean>`(source, seen, inference, question_code, slot_id) is distinct from
					(${input.source}, ${input.seen}, ${input.inference}, ${input.questionCode}, ${slot})`,
			)
			.returning(['version', 'cited']);
		const changed = await own.executeTakeFirst();
		if (!changed) {
			const newer = await tx
				.selectFrom('evidence_note')
				.select(['source', 'seen', 'inference', 'question_code', 'version'])
				.where('programme_id', '=', viewer.programme.id)
				.where('id', '=', input.noteId)
				.where('review_id', '=', input.reviewId)
				.where('author_id', '=', viewer.person.id)
				.where('withdrawn_at', 'is', null)
				.executeTakeFirst();
			if (!newer) return problem('not-found');
			const { source, seen, inference, question_code: code, version } = newer;
			const same =
				source === input.source && seen === input.seen && inference === input.inference && code === input.questionCode;
			return same ? ok({ version }) : problem('stale', { theirs: { seen, inference, version } satisfies NewerNote });
		}
		if (changed.cited) await reopenFacts(tx, viewer, at);
		await audit(tx, viewer, 'evidence.write', {
			subjectId: input.reviewId,
			hostSchoolId: at.hostSchoolId,
			detail: { step: 'edited', note: input.noteId, version: changed.version },
		});
		return ok({ version: changed.version });
	});
}
