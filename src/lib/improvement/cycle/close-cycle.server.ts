/** Why: a cycle ends on purpose, when its reviews have, or with a sentence that says why it ends without some of them. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type CycleId, type PartnershipId, type Result } from '#lib/kernel/index.ts';
import { hasEnded } from '#lib/reviews/index.ts';

export interface CloseCycle {
	readonly cycleId: CycleId;
	/** Needed while a review of the cycle has not ended; kept with the cycle. */
	readonly reason: string;
}

/** Closes a cycle; closing a closed one changes nothing. 'invalid' when reviews are open and no reason is given. */
export async function closeCycle(
	by: Acting,
	input: CloseCycle,
): Promise<Result<{ readonly unfinished: number }, 'not-allowed' | 'not-found' | 'invalid'>> {
	return by.transaction(async (tx) => {
		const programmeId = by.viewer.programme.id;
		const cycle = await tx
			.selectFrom('cycle')
			.select(['id', 'partnership_id', 'status', 'number'])
			.where('programme_id', '=', programmeId)
			.where('id', '=', input.cycleId)
			.executeTakeFirst();
		if (!cycle) return problem('not-found');
		const refused = refuse(by.viewer, 'cycle.close', { partnership: cycle.partnership_id as PartnershipId });
		if (refused) return refused;
		const reviews = await tx
			.selectFrom('review')
			.select('status')
			.where('programme_id', '=', programmeId)
			.where('cycle_id', '=', input.cycleId)
			.execute();
		const unfinished = reviews.filter(({ status }) => !hasEnded(status)).length;
		if (cycle.status === 'closed') return ok({ unfinished });
		const reason = input.reason.trim();
		if (unfinished > 0 && reason === '')
			return problem('invalid', { fields: [{ field: 'reason', message: 'reason-needed' }] });
		await tx
			.updateTable('cycle')
			.set({ status: 'closed', closed_on: by.viewer.today, closed_reason: reason })
			.where('programme_id', '=', programmeId)
			.where('id', '=', input.cycleId)
			.execute();
		await audit(tx, by.viewer, 'cycle.close', {
			subjectId: input.cycleId,
			detail: { number: cycle.number, unfinished },
		});
		return ok({ unfinished });
	});
}
