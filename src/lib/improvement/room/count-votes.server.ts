/** Why: nobody may read a vote, not even through the second wall; so one place counts them as the owner and gives only the count. */
import { sql } from 'kysely';
import type { Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type Result, type ReviewId } from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import { prioritise, type IdeaResult, type Vote } from '../rules/prioritise.ts';
import type { WorkshopStage } from '../workshop/stages.ts';
import type { Participant } from './participant.server.ts';

/** How many are in the room, how many have voted, and what came out; nothing about an idea until the result is shown. */
export interface VoteCount {
	readonly joined: number;
	readonly voters: number;
	readonly results: readonly IdeaResult[];
}

/** Counts the votes of a review's workshop for somebody who may be in it. Decision 0003 says why this reads as the owner. */
export async function countVotes(
	database: Database,
	asker: Acting | Participant,
	reviewId: ReviewId,
): Promise<Result<VoteCount, 'not-allowed' | 'not-found'>> {
	const programmeId = programmeFor(asker, reviewId);
	if (typeof programmeId !== 'string') return programmeId;
	const found = await sql<{
		stage: WorkshopStage;
		joined: number;
		voters: number;
		ideas: readonly string[];
		votes: readonly Vote[];
	}>`
select w.stage,
	(select count(*)::int from workshop_participant p where p.programme_id = w.programme_id and p.workshop_id = w.id) as joined,
	(select count(distinct v.participant_id)::int from idea_vote v where v.programme_id = w.programme_id and v.workshop_id = w.id) as voters,
	coalesce((select jsonb_agg(i.id order by i.created_at, i.id) from idea i
		where i.programme_id = w.programme_id and i.workshop_id = w.id and i.withdrawn_at is null), '[]') as ideas,
	coalesce((select jsonb_agg(jsonb_build_object('ideaId', v.idea_id, 'impact', v.impact, 'effort', v.effort)) from idea_vote v
		where v.programme_id = w.programme_id and v.workshop_id = w.id), '[]') as votes
from workshop w where w.programme_id = ${programmeId} and w.review_id = ${reviewId}`.execute(database.system);
	const row = found.rows[0];
	if (!row) return problem('not-found');
	const voting = row.stage === 'result' ? 'closed' : 'open';
	return ok({ joined: row.joined, voters: row.voters, results: prioritise(row.ideas, row.votes, voting) });
}

/** The programme to look in, or the refusal. */
export function programmeFor(asker: Acting | Participant, reviewId: ReviewId) {
	if ('viewer' in asker)
		return refuse(asker.viewer, 'workshop.read', { review: reviewId }) ?? asker.viewer.programme.id;
	return asker.reviewId === reviewId ? asker.programmeId : problem('not-found');
}
