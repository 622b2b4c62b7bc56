/** Why: several staff write at once, each page saves itself, and no word of anybody's is overwritten unseen. */
import { sql } from 'kysely';
import { refuse } from '#lib/access/index.ts';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { ok, problem, type Result, type SelfEvaluationId } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import { emptyAnswer, saysTheSame, type AnswerText } from './answer.ts';
import { openSelfEvaluation, type AboutQuestion } from './open-self-evaluation.server.ts';
import { beginsSitting } from './sitting.ts';
import type { NewerAnswer } from './staff-answer.ts';

/** An answer, and the version it was written on: 0 when there was none. */
export interface SaveAnswer extends AboutQuestion, AnswerText {
	readonly version: number;
}

/**
 * Saves the draft of one answer; what was agreed stays as it is. `stale`: somebody saved this question since, and
 * `theirs` is a `NewerAnswer`. Saving the same words again gives the version that is there.
 */
export async function saveAnswer(
	by: Acting,
	input: SaveAnswer,
): Promise<Result<{ readonly version: number }, 'not-allowed' | 'not-found' | 'wrong-state' | 'stale'>> {
	const refused = refuse(by.viewer, 'self-evaluation.write', { school: input.schoolId });
	if (refused) return refused;
	return by.transaction(async (tx) => {
		const opened = await openSelfEvaluation(tx, by, input);
		if (!opened.ok) return opened;
		const before = await loadAnswer(tx, by.viewer.programme.id, opened.value, input.questionCode);
		if (saysTheSame(before ?? emptyAnswer, input)) return ok({ version: before?.version ?? 0 });
		if ((before?.version ?? 0) !== input.version) return problem('stale', { theirs: before });
		const saved = await store(tx, by, opened.value, input);
		if (saved === undefined) {
			return problem('stale', {
				theirs: await loadAnswer(tx, by.viewer.programme.id, opened.value, input.questionCode),
			});
		}
		const last = { by: before?.editedBy ?? null, at: before?.editedAt ? new Date(before.editedAt) : null };
		if (beginsSitting(last, by.viewer.person.id, by.viewer.now)) {
			await audit(tx, by.viewer, 'self-evaluation.write', {
				subjectId: opened.value,
				hostSchoolId: input.schoolId,
				detail: { step: 'wrote', question: input.questionCode, version: saved },
			});
		}
		return ok({ version: saved });
	});
}

type Current = NewerAnswer & { readonly editedBy: string | null };

async function loadAnswer(
	tx: Transaction,
	programmeId: string,
	id: SelfEvaluationId,
	code: string,
): Promise<Current | undefined> {
	const row = await tx
		.selectFrom('self_evaluation_answer as w')
		.leftJoin('person as p', 'p.id', 'w.edited_by')
		.select([
			'w.narrative',
			'w.confidence',
			'w.direction',
			'w.candidate_focus',
			'w.version',
			'w.edited_by',
			'w.edited_at',
			'p.name',
		])
		.where('w.programme_id', '=', programmeId)
		.where('w.self_evaluation_id', '=', id)
		.where('w.question_code', '=', code)
		.executeTakeFirst();
	if (!row) return undefined;
	return {
		narrative: row.narrative,
		confidence: row.confidence,
		direction: row.direction,
		candidateFocus: row.candidate_focus,
		version: row.version,
		editedBy: row.edited_by,
		editedByName: row.name,
		editedAt: row.edited_at?.toISOString() ?? null,
	};
}

/** The new version, or undefined when somebody else was quicker. */
async function store(
	tx: Transaction,
	by: Acting,
	id: SelfEvaluationId,
	input: SaveAnswer,
): Promise<number | undefined> {
	const result = await sql<{ version: number }>`
		insert into self_evaluation_answer as w (programme_id, self_evaluation_id, school_id, question_code,
			narrative, confidence, direction, candidate_focus, version, edited_by, edited_at)
		values (${by.viewer.programme.id}, ${id}, ${input.schoolId}, ${input.questionCode},
			${input.narrative}, ${input.confidence}, ${input.direction}, ${input.candidateFocus}, 1, ${by.viewer.person.id}, ${by.viewer.now})
		on conflict (programme_id, self_evaluation_id, question_code) do update
			set narrative = excluded.narrative, confidence = excluded.confidence, direction = excluded.direction,
				candidate_focus = excluded.candidate_focus, version = w.version + 1,
				edited_by = excluded.edited_by, edited_at = excluded.edited_at
			where w.version = ${input.version}
		returning version`.execute(tx);
	return result.rows[0]?.version;
}
