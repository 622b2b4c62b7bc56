/** Why: a line of evidence that turns out to show nothing is taken away; what was agreed keeps its own list. */
import { refuse } from '#lib/access/index.ts';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { ok, problem, type CycleId, type Result, type SchoolId } from '#lib/kernel/index.ts';

/** Which line to take away. */
export interface RemoveEvidence {
	readonly cycleId: CycleId;
	readonly schoolId: SchoolId;
	readonly id: string;
}

/** Takes a line of evidence away from the draft; doing it twice is the same. `wrong-state`: the cycle is closed. */
export async function removeEvidence(
	by: Acting,
	input: RemoveEvidence,
): Promise<Result<null, 'not-allowed' | 'not-found' | 'wrong-state'>> {
	const refused = refuse(by.viewer, 'self-evaluation.write', { school: input.schoolId });
	if (refused) return refused;
	const programmeId = by.viewer.programme.id;
	return by.transaction(async (tx) => {
		const cycle = await tx
			.selectFrom('self_evaluation as e')
			.innerJoin('cycle as c', (on) =>
				on.onRef('c.programme_id', '=', 'e.programme_id').onRef('c.id', '=', 'e.cycle_id'),
			)
			.select(['e.id', 'c.status'])
			.where('e.programme_id', '=', programmeId)
			.where('e.cycle_id', '=', input.cycleId)
			.where('e.school_id', '=', input.schoolId)
			.executeTakeFirst();
		if (!cycle) return problem('not-found');
		if (cycle.status === 'closed') return problem('wrong-state');
		const gone = await tx
			.deleteFrom('self_evaluation_evidence')
			.where('programme_id', '=', programmeId)
			.where('self_evaluation_id', '=', cycle.id)
			.where('id', '=', input.id)
			.returning('question_code')
			.executeTakeFirst();
		if (gone) {
			await audit(tx, by.viewer, 'self-evaluation.write', {
				subjectId: cycle.id,
				hostSchoolId: input.schoolId,
				detail: { step: 'evidence-removed', question: gone.question_code, evidence: input.id },
			});
		}
		return ok(null);
	});
}
