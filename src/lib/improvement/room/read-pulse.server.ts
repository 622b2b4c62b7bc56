/** Why: forty phones ask every few seconds whether anything is new; the answer is a few characters and costs one look. */
import { sql } from 'kysely';
import type { Acting } from '#lib/access/index.server.ts';
import { ok, problem, type Result, type ReviewId } from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import { programmeFor } from './count-votes.server.ts';
import type { Participant } from './participant.server.ts';

/**
 * A text that changes when there is something new to show. A phone hears of stages and ideas; the wall and the champions
 * also of how many have come and voted.
 */
export async function readPulse(
	database: Database,
	asker: Acting | Participant,
	reviewId: ReviewId,
): Promise<Result<string, 'not-allowed' | 'not-found'>> {
	const programmeId = programmeFor(asker, reviewId);
	if (typeof programmeId !== 'string') return programmeId;
	const crowd =
		'viewer' in asker
			? sql`(select count(*) from workshop_participant p where p.programme_id = w.programme_id and p.workshop_id = w.id) || '.'
				|| (select count(distinct v.participant_id) from idea_vote v where v.programme_id = w.programme_id and v.workshop_id = w.id)`
			: sql`''`;
	const found = await sql<{ pulse: string }>`
select w.version || '.' || (select count(*) || '.' || count(i.withdrawn_at) from idea i where i.programme_id = w.programme_id and i.workshop_id = w.id)
	|| '.' || (select count(*) from action a where a.programme_id = w.programme_id and a.review_id = w.review_id)
	|| '.' || (${crowd}) as pulse
from workshop w where w.programme_id = ${programmeId} and w.review_id = ${reviewId}`.execute(database.system);
	const row = found.rows[0];
	return row ? ok(row.pulse) : problem('not-found');
}
