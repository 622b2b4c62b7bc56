/** Why: a self-evaluation leaves its school only when its head says so, and comes back when the head says so. */
import { refuse } from '#lib/access/index.ts';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { ok, problem, type CycleId, type Result, type SchoolId } from '#lib/kernel/index.ts';

/** Which school's self-evaluation, in which cycle. */
export interface OfSchool {
	readonly cycleId: CycleId;
	readonly schoolId: SchoolId;
}

type Shared = Promise<Result<{ readonly shared: boolean }, 'not-allowed' | 'not-found' | 'wrong-state'>>;

/** Lets the review team read the agreed text. `wrong-state`: nothing is agreed yet, so there is nothing to read. */
export async function shareSelfEvaluation(by: Acting, input: OfSchool): Shared {
	return setShared(by, input, true);
}

/** Takes it back: from the next page on, the team reads nothing of it. */
export async function takeBackSelfEvaluation(by: Acting, input: OfSchool): Shared {
	return setShared(by, input, false);
}

async function setShared(by: Acting, input: OfSchool, shared: boolean): Shared {
	const refused = refuse(by.viewer, 'self-evaluation.share', { school: input.schoolId });
	if (refused) return refused;
	const programmeId = by.viewer.programme.id;
	return by.transaction(async (tx) => {
		const row = await tx
			.selectFrom('self_evaluation')
			.select(['id', 'status', 'shared_with_team'])
			.where('programme_id', '=', programmeId)
			.where('cycle_id', '=', input.cycleId)
			.where('school_id', '=', input.schoolId)
			.forUpdate()
			.executeTakeFirst();
		if (!row) return problem(shared ? 'wrong-state' : 'not-found');
		if (shared && row.status !== 'agreed') return problem('wrong-state');
		if (row.shared_with_team === shared) return ok({ shared });
		await tx
			.updateTable('self_evaluation')
			.set((column) => ({ shared_with_team: shared, version: column('version', '+', 1) }))
			.where('programme_id', '=', programmeId)
			.where('id', '=', row.id)
			.execute();
		await audit(tx, by.viewer, 'self-evaluation.share', {
			subjectId: row.id,
			hostSchoolId: input.schoolId,
			detail: { shared },
		});
		return ok({ shared });
	});
}
