/** Why: planning begins when enough have answered; from then on answers stay as they are. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type PartnershipId, type Result } from '#lib/kernel/index.ts';

/** Closes the poll; closing it twice changes nothing. */
export async function closePoll(
	by: Acting,
	pollId: string,
): Promise<Result<{ readonly rotaId: string }, 'not-allowed' | 'not-found'>> {
	const { programme, now } = by.viewer;
	return by.transaction(async (tx) => {
		const poll = await tx
			.selectFrom('date_poll')
			.select(['partnership_id', 'rota_id', 'closed_at'])
			.where('programme_id', '=', programme.id)
			.where('id', '=', pollId)
			.executeTakeFirst();
		if (!poll) return problem('not-found');
		const refused = refuse(by.viewer, 'rota.ask', { partnership: poll.partnership_id as PartnershipId });
		if (refused) return refused;
		if (poll.closed_at === null) {
			await tx
				.updateTable('date_poll')
				.set({ closed_at: now })
				.where('programme_id', '=', programme.id)
				.where('id', '=', pollId)
				.execute();
			await audit(tx, by.viewer, 'rota.ask', { subjectId: pollId, detail: { closed: true } });
		}
		return ok({ rotaId: poll.rota_id });
	});
}
