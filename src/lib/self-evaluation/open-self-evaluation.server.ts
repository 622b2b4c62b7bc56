/** Why: nobody has to press "begin": the first thing that somebody writes opens the school's self-evaluation. */
import { sql } from 'kysely';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { ok, problem, type CycleId, type Result, type SchoolId, type SelfEvaluationId } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';

/** One question of a school's self-evaluation; `selfEvaluationId` was made by the form, for when it is the first to write. */
export interface AboutQuestion {
	readonly cycleId: CycleId;
	readonly schoolId: SchoolId;
	readonly selfEvaluationId: SelfEvaluationId;
	readonly questionCode: string;
}

interface Ground {
	readonly id: SelfEvaluationId | null;
	readonly frameworkId: string | null;
	readonly takesPart: boolean;
	readonly open: boolean;
	readonly asks: boolean;
}

/**
 * The id of the self-evaluation to write in, made now if need be. `not-found`: the school takes no part in the cycle,
 * or the framework asks no such question. `wrong-state`: the cycle is closed.
 */
export async function openSelfEvaluation(
	tx: Transaction,
	by: Acting,
	about: AboutQuestion,
): Promise<Result<SelfEvaluationId, 'not-found' | 'wrong-state'>> {
	const programmeId = by.viewer.programme.id;
	const found = await sql<Ground>`
		select e.id, f.id as "frameworkId", c.status = 'open' as open,
			(e.id is not null or exists (select from cluster_school m where m.programme_id = c.programme_id and m.cluster_id = c.cluster_id
				and m.school_id = ${about.schoolId} and m.from_on <= c.closes_on and (m.until_on is null or m.until_on > c.opens_on))) as "takesPart",
			jsonb_path_exists(f.content, '$.themes[*].questions[*] ? (@.code == $code)', jsonb_build_object('code', ${about.questionCode}::text)) as asks
		from cycle c
		left join self_evaluation e on e.programme_id = c.programme_id and e.cycle_id = c.id and e.school_id = ${about.schoolId}
		join framework f on f.programme_id = c.programme_id and f.id = coalesce(e.framework_id, c.framework_id)
		where c.programme_id = ${programmeId} and c.id = ${about.cycleId}`.execute(tx);
	const ground = found.rows[0];
	if (!ground?.takesPart || !ground.asks || ground.frameworkId === null) return problem('not-found');
	if (!ground.open) return problem('wrong-state');
	if (ground.id !== null) return ok(ground.id);
	const made = await tx
		.insertInto('self_evaluation')
		.values({
			programme_id: programmeId,
			id: about.selfEvaluationId,
			cycle_id: about.cycleId,
			school_id: about.schoolId,
			framework_id: ground.frameworkId,
		})
		.onConflict((conflict) => conflict.doNothing())
		.returning('id')
		.executeTakeFirst();
	if (made) {
		await audit(tx, by.viewer, 'self-evaluation.write', {
			subjectId: made.id,
			hostSchoolId: about.schoolId,
			detail: { step: 'opened' },
		});
		return ok(about.selfEvaluationId);
	}
	const other = await tx
		.selectFrom('self_evaluation')
		.select('id')
		.where('programme_id', '=', programmeId)
		.where('cycle_id', '=', about.cycleId)
		.where('school_id', '=', about.schoolId)
		.executeTakeFirst();
	return other ? ok(other.id as SelfEvaluationId) : problem('not-found');
}
