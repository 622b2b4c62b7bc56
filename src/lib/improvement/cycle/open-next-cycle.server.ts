/** Why: the next cycle begins where this one ended, with its own dates and framework, and never twice. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import {
	ok,
	problem,
	type CalendarDate,
	type ClusterId,
	type CycleId,
	type FrameworkId,
	type PartnershipId,
	type Result,
} from '#lib/kernel/index.ts';

export interface OpenNextCycle {
	readonly id: CycleId;
	readonly clusterId: ClusterId;
	readonly opensOn: CalendarDate;
	readonly closesOn: CalendarDate;
	readonly frameworkId: FrameworkId;
}

/**
 * Opens the cycle after a closed one. 'wrong-state' while the newest is open or when there is none yet, 'invalid' when it
 * would end before it opens or the framework is not published. Opened by two people at once, it is one cycle.
 */
export async function openNextCycle(
	by: Acting,
	input: OpenNextCycle,
): Promise<
	Result<{ readonly id: CycleId; readonly number: number }, 'not-allowed' | 'not-found' | 'invalid' | 'wrong-state'>
> {
	return by.transaction(async (tx) => {
		const programmeId = by.viewer.programme.id;
		const newest = await tx
			.selectFrom('cluster as k')
			.leftJoin('cycle as c', (join) =>
				join.onRef('c.programme_id', '=', 'k.programme_id').onRef('c.cluster_id', '=', 'k.id'),
			)
			.select(['k.partnership_id', 'c.id', 'c.number', 'c.status'])
			.select((select) =>
				select
					.exists(
						select
							.selectFrom('framework as f')
							.select('f.id')
							.where('f.programme_id', '=', programmeId)
							.where('f.id', '=', input.frameworkId)
							.where('f.status', '=', 'published'),
					)
					.as('framework'),
			)
			.where('k.programme_id', '=', programmeId)
			.where('k.id', '=', input.clusterId)
			.orderBy('c.number', (order) => order.desc().nullsLast())
			.limit(1)
			.executeTakeFirst();
		if (!newest) return problem('not-found');
		const refused = refuse(by.viewer, 'cycle.open', { partnership: newest.partnership_id as PartnershipId });
		if (refused) return refused;
		if (newest.id === input.id) return ok({ id: input.id, number: newest.number ?? 1 });
		if (newest.number === null || newest.status !== 'closed') return problem('wrong-state');
		if (input.closesOn <= input.opensOn)
			return problem('invalid', { fields: [{ field: 'closesOn', message: 'before-it-opens' }] });
		if (!newest.framework) return problem('invalid', { fields: [{ field: 'frameworkId', message: 'not-published' }] });
		const number = newest.number + 1;
		const stored = await tx
			.insertInto('cycle')
			.values({
				programme_id: programmeId,
				id: input.id,
				partnership_id: newest.partnership_id,
				cluster_id: input.clusterId,
				number,
				framework_id: input.frameworkId,
				opens_on: input.opensOn,
				closes_on: input.closesOn,
			})
			.onConflict((conflict) => conflict.columns(['programme_id', 'cluster_id', 'number']).doNothing())
			.executeTakeFirst();
		if (Number(stored.numInsertedOrUpdatedRows ?? 0n) === 0) return problem('wrong-state');
		await audit(tx, by.viewer, 'cycle.open', { subjectId: input.id, detail: { number } });
		return ok({ id: input.id, number });
	});
}
