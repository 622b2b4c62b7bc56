/** Why: the quiet ones have ideas too; in this room an idea has no name on it. */
import { sql } from 'kysely';
import { ok, problem, type Result } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import type { WorkshopStage, WorkshopStatus } from '../workshop/stages.ts';
import { readIdeaText } from '../workshop/idea-text.ts';
import type { Participant } from './participant.server.ts';

/** The most ideas from one phone. Our default, far above what anybody has in twenty minutes. */
export const mostIdeas = 40;

/** Writes an idea while the champions gather them. Sent twice with one id, it is one idea. */
export async function addIdea(
	by: Participant,
	input: { readonly id: string; readonly text: string },
): Promise<Result<{ readonly id: string }, 'invalid' | 'wrong-state' | 'too-many'>> {
	const text = readIdeaText(input.text);
	if (text === undefined) return problem('invalid', { fields: [{ field: 'text', message: 'text' }] });
	return by.transaction(async (tx) => {
		const room = await stageOf(tx, by);
		if (room?.status !== 'open' || room.stage !== 'ideas') return problem('wrong-state');
		if (room.mine >= mostIdeas) return problem('too-many');
		await tx
			.insertInto('idea')
			.values({
				programme_id: by.programmeId,
				id: input.id,
				workshop_id: by.workshopId,
				review_id: by.reviewId,
				text,
				participant_id: by.participantId,
				created_at: by.now,
			})
			.onConflict((conflict) => conflict.columns(['programme_id', 'id']).doNothing())
			.execute();
		return ok({ id: input.id });
	});
}

/** Takes back an idea of one's own while ideas are gathered. */
export async function takeBackIdea(
	by: Participant,
	ideaId: string,
): Promise<Result<{ readonly id: string }, 'wrong-state'>> {
	return by.transaction(async (tx) => {
		const room = await stageOf(tx, by);
		if (room?.status !== 'open' || room.stage !== 'ideas') return problem('wrong-state');
		await tx
			.updateTable('idea')
			.set({ withdrawn_at: by.now })
			.where('programme_id', '=', by.programmeId)
			.where('id', '=', ideaId)
			.where('participant_id', '=', by.participantId)
			.execute();
		return ok({ id: ideaId });
	});
}

async function stageOf(tx: Transaction, by: Participant) {
	const found = await sql<{ status: WorkshopStatus; stage: WorkshopStage; mine: number }>`
		select w.status, w.stage, (select count(*)::int from idea i where i.programme_id = w.programme_id and i.workshop_id = w.id
			and i.participant_id = ${by.participantId}) as mine
		from workshop w where w.programme_id = ${by.programmeId} and w.id = ${by.workshopId}`.execute(tx);
	return found.rows[0];
}
