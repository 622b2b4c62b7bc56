/** Why: a head needs one text that stands while colleagues go on writing; agreeing copies the draft, and nothing else does. */
import { sql } from 'kysely';
import { refuse } from '#lib/access/index.ts';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { ok, problem, type CycleId, type Result, type SchoolId } from '#lib/kernel/index.ts';
import { answersSeen } from './answers-seen.ts';

/** What is agreed: the answers as they were on the screen, marked by `answersSeen`. */
export interface AgreeSelfEvaluation {
	readonly cycleId: CycleId;
	readonly schoolId: SchoolId;
	readonly seen: string;
}

/**
 * Makes the draft the agreed text, evidence included; drafts stay where they are and can be written on.
 * `stale`: somebody has written since the page was opened. `wrong-state`: nobody has written yet, or the cycle is closed.
 */
export async function agreeSelfEvaluation(
	by: Acting,
	input: AgreeSelfEvaluation,
): Promise<Result<{ readonly answers: number }, 'not-allowed' | 'not-found' | 'wrong-state' | 'stale'>> {
	const refused = refuse(by.viewer, 'self-evaluation.agree', { school: input.schoolId });
	if (refused) return refused;
	const programmeId = by.viewer.programme.id;
	return by.transaction(async (tx) => {
		const found = await sql<{ id: string; open: boolean }>`
			select e.id, c.status = 'open' as open from self_evaluation e
			join cycle c on c.programme_id = e.programme_id and c.id = e.cycle_id
			where e.programme_id = ${programmeId} and e.cycle_id = ${input.cycleId} and e.school_id = ${input.schoolId}
			for update of e`.execute(tx);
		const evaluation = found.rows[0];
		if (!evaluation?.open) return problem('wrong-state');
		const stored = await sql<{ answers: { version: number }[]; evidence: { id: string }[] }>`
			with held as (select version from self_evaluation_answer
				where programme_id = ${programmeId} and self_evaluation_id = ${evaluation.id} for update)
			select coalesce((select jsonb_agg(jsonb_build_object('version', version)) from held), '[]') as answers,
				coalesce((select jsonb_agg(jsonb_build_object('id', id)) from self_evaluation_evidence
					where programme_id = ${programmeId} and self_evaluation_id = ${evaluation.id}), '[]') as evidence`.execute(tx);
		const now = stored.rows[0] ?? { answers: [], evidence: [] };
		if (now.answers.length === 0) return problem('wrong-state');
		if (answersSeen(now) !== input.seen) return problem('stale');
		await sql`
			insert into agreed_answer (programme_id, self_evaluation_id, school_id, question_code, narrative, confidence, direction,
				candidate_focus, evidence)
			select w.programme_id, w.self_evaluation_id, w.school_id, w.question_code, w.narrative, w.confidence, w.direction,
				w.candidate_focus, coalesce((select jsonb_agg(i.description order by i.added_at, i.id) from self_evaluation_evidence i
					where i.programme_id = w.programme_id and i.self_evaluation_id = w.self_evaluation_id and i.question_code = w.question_code), '[]')
			from self_evaluation_answer w
			where w.programme_id = ${programmeId} and w.self_evaluation_id = ${evaluation.id}
			on conflict (programme_id, self_evaluation_id, question_code) do update set narrative = excluded.narrative,
				confidence = excluded.confidence, direction = excluded.direction, candidate_focus = excluded.candidate_focus,
				evidence = excluded.evidence`.execute(tx);
		await tx
			.updateTable('self_evaluation')
			.set((column) => ({
				status: 'agreed',
				agreed_on: by.viewer.today,
				agreed_by: by.viewer.person.id,
				version: column('version', '+', 1),
			}))
			.where('programme_id', '=', programmeId)
			.where('id', '=', evaluation.id)
			.execute();
		await audit(tx, by.viewer, 'self-evaluation.agree', {
			subjectId: evaluation.id,
			hostSchoolId: input.schoolId,
			detail: { answers: now.answers.length, evidence: now.evidence.length },
		});
		return ok({ answers: now.answers.length });
	});
}
