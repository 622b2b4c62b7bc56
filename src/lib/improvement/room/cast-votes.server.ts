/** Why: one person, one vote for each idea, however often they press and however many press at once. */
import { sql } from 'kysely';
import { ok, problem, type Result } from '#lib/kernel/index.ts';
import type { Vote } from '../rules/prioritise.ts';
import type { WorkshopStage, WorkshopStatus } from '../workshop/stages.ts';
import { shareStage } from '../workshop/hold-votes.server.ts';
import type { Participant } from './participant.server.ts';

/**
 * Stores this participant's answers on impact and effort; a second answer takes the place of the first. Votes on ideas
 * that are not in this room are left out. 'wrong-state' unless the champions are taking votes.
 */
export async function castVotes(
	by: Participant,
	votes: readonly Vote[],
): Promise<Result<{ readonly counted: number }, 'wrong-state'>> {
	const rows = [...new Map(votes.map((vote) => [vote.ideaId, vote])).values()];
	return by.transaction(async (tx) => {
		await shareStage(tx, by.workshopId);
		const room = await sql<{ status: WorkshopStatus; stage: WorkshopStage }>`
			select status, stage from workshop where programme_id = ${by.programmeId} and id = ${by.workshopId}`.execute(tx);
		if (room.rows[0]?.status !== 'open' || room.rows[0].stage !== 'voting') return problem('wrong-state');
		const stored = await sql`
insert into idea_vote (programme_id, idea_id, participant_id, workshop_id, review_id, impact, effort)
select i.programme_id, i.id, ${by.participantId}, i.workshop_id, i.review_id, v.impact, v.effort
from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as v ("ideaId" uuid, impact int, effort int)
join idea i on i.id = v."ideaId" and i.programme_id = ${by.programmeId} and i.workshop_id = ${by.workshopId} and i.withdrawn_at is null
on conflict (programme_id, idea_id, participant_id) do update set impact = excluded.impact, effort = excluded.effort`.execute(
			tx,
		);
		return ok({ counted: Number(stored.numAffectedRows ?? 0n) });
	});
}
