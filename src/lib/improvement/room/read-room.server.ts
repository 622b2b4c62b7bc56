/** Why: a phone in the room shows what the wall shows, and what its holder wrote and voted; nobody else's. */
import { sql } from 'kysely';
import type { Rating } from '../rules/prioritise.ts';
import type { WorkshopStage, WorkshopStatus } from '../workshop/stages.ts';
import type { SharedFinding } from '../workshop/read-workshop.server.ts';
import type { Participant } from './participant.server.ts';

/** An idea as the room sees it; `mine` only on the phone of whoever wrote it. */
export interface RoomIdea {
	readonly id: string;
	readonly text: string;
	readonly mine: boolean;
	readonly impact: Rating | null;
	readonly effort: Rating | null;
}

export interface Room {
	readonly hostName: string;
	readonly status: WorkshopStatus;
	readonly stage: WorkshopStage;
	readonly version: number;
	readonly findings: readonly SharedFinding[];
	readonly ideas: readonly RoomIdea[];
}

/** The room as this participant sees it; undefined when the workshop is gone. */
export async function readRoom(by: Participant): Promise<Room | undefined> {
	return by.transaction(async (tx) => {
		const found = await sql<Room>`
select h.name as "hostName", w.status, w.stage, w.version,
	coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'kind', f.kind, 'statement', f.statement)
			order by array_position(array['strength', 'saw', 'explore'], f.kind), f.position) from finding f
		where f.programme_id = w.programme_id and f.review_id = w.review_id and f.shared_for_workshop and f.withdrawn_at is null), '[]') as findings,
	coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'text', i.text, 'mine', i.participant_id is not distinct from ${by.participantId}::uuid,
			'impact', v.impact, 'effort', v.effort) order by i.created_at, i.id)
		from idea i left join idea_vote v on v.programme_id = i.programme_id and v.idea_id = i.id and v.participant_id = ${by.participantId}
		where i.programme_id = w.programme_id and i.workshop_id = w.id and i.withdrawn_at is null), '[]') as ideas
from workshop w join school h on h.id = w.host_school_id
where w.programme_id = ${by.programmeId} and w.id = ${by.workshopId}`.execute(tx);
		return found.rows[0];
	});
}
