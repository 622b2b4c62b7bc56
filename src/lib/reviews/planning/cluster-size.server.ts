/** Why: the size of a cluster is pointed out whenever one of its reviews is planned. */
import type { Viewer } from '#lib/access/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';

/** How many schools are in the cluster today. */
export async function sizeOfCluster(transaction: Transaction, viewer: Viewer, clusterId: string): Promise<number> {
	const row = await transaction
		.selectFrom('cluster_school')
		.select((select) => select.fn.countAll<number>().as('size'))
		.where('programme_id', '=', viewer.programme.id)
		.where('cluster_id', '=', clusterId)
		.where('from_on', '<=', viewer.today)
		.where((where) => where.or([where('until_on', 'is', null), where('until_on', '>', viewer.today)]))
		.executeTakeFirst();
	return row?.size ?? 0;
}
