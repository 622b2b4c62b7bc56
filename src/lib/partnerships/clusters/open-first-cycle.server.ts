/** Why: a cluster's first cycle begins when its schools are together, with a set of questions and the dates of a school year. */
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

/** The first cycle of a cluster; its id is made by the form. */
export interface OpenFirstCycle {
	readonly id: CycleId;
	readonly partnershipId: PartnershipId;
	readonly clusterId: ClusterId;
	readonly frameworkId: FrameworkId;
	readonly opensOn: CalendarDate;
	readonly closesOn: CalendarDate;
}

/**
 * Opens cycle 1. 'wrong-state' when the cluster has had one or has fewer than two schools, 'invalid' when it would end
 * before it opens or the questions are not published. Sent twice, it is one cycle. A partnership still forming becomes active.
 */
export async function openFirstCycle(
	by: Acting,
	input: OpenFirstCycle,
): Promise<Result<{ readonly id: CycleId }, 'not-allowed' | 'not-found' | 'invalid' | 'wrong-state'>> {
	const refused = refuse(by.viewer, 'cycle.open', { partnership: input.partnershipId });
	if (refused) return refused;
	return by.transaction(async (tx) => {
		const { programme, today } = by.viewer;
		const cluster = await tx
			.selectFrom('cluster as c')
			.leftJoin('cycle as y', (join) =>
				join.onRef('y.programme_id', '=', 'c.programme_id').onRef('y.cluster_id', '=', 'c.id'),
			)
			.select(['c.id', 'y.id as cycle_id'])
			.select((select) => [
				select
					.selectFrom('cluster_school as k')
					.select((count) => count.fn.countAll<number>().as('n'))
					.whereRef('k.programme_id', '=', 'c.programme_id')
					.whereRef('k.cluster_id', '=', 'c.id')
					.where((where) => where.or([where('k.until_on', 'is', null), where('k.until_on', '>', today)]))
					.as('schools'),
				select
					.exists(
						select
							.selectFrom('framework as f')
							.select('f.id')
							.where('f.programme_id', '=', programme.id)
							.where('f.id', '=', input.frameworkId)
							.where('f.status', '=', 'published'),
					)
					.as('framework'),
			])
			.where('c.programme_id', '=', programme.id)
			.where('c.partnership_id', '=', input.partnershipId)
			.where('c.id', '=', input.clusterId)
			.executeTakeFirst();
		if (!cluster) return problem('not-found');
		if (cluster.cycle_id === input.id) return ok({ id: input.id });
		if (cluster.cycle_id !== null || (cluster.schools ?? 0) < 2) return problem('wrong-state');
		if (input.closesOn <= input.opensOn)
			return problem('invalid', { fields: [{ field: 'closesOn', message: 'before-it-opens' }] });
		if (!cluster.framework) return problem('invalid', { fields: [{ field: 'frameworkId', message: 'not-published' }] });
		const stored = await tx
			.insertInto('cycle')
			.values({
				programme_id: programme.id,
				id: input.id,
				partnership_id: input.partnershipId,
				cluster_id: input.clusterId,
				number: 1,
				framework_id: input.frameworkId,
				opens_on: input.opensOn,
				closes_on: input.closesOn,
			})
			.onConflict((conflict) => conflict.columns(['programme_id', 'cluster_id', 'number']).doNothing())
			.executeTakeFirst();
		if (Number(stored.numInsertedOrUpdatedRows ?? 0n) === 0) return problem('wrong-state');
		await tx
			.updateTable('partnership')
			.set((set) => ({ status: 'active', version: set('version', '+', 1) }))
			.where('programme_id', '=', programme.id)
			.where('id', '=', input.partnershipId)
			.where('status', '=', 'forming')
			.execute();
		await audit(tx, by.viewer, 'cycle.open', { subjectId: input.id, detail: { number: 1 } });
		return ok({ id: input.id });
	});
}
