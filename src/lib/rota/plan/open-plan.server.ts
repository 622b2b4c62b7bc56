/** Why: trying, changing and discarding begin with the same plan of the same rota, for whoever may plan it. */
import type { Viewer } from '#lib/access/index.ts';
import { parseId } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import { readStoredPlan } from './stored-plan.ts';
import type { OpenedPlan } from './opened-plan.ts';

/** The plan, when the viewer may see it and it belongs to this rota; without an id the published one, else the newest draft. */
export async function openPlan(
	tx: Transaction,
	viewer: Viewer,
	{ rotaId, planId }: { readonly rotaId: string; readonly planId?: string | undefined },
): Promise<OpenedPlan | undefined> {
	if (parseId(rotaId) === undefined || (planId !== undefined && parseId(planId) === undefined)) return undefined;
	const all = tx
		.selectFrom('rota_plan')
		.select(['id', 'rota_id', 'partnership_id', 'status', 'made_how', 'version', 'plan'])
		.where('programme_id', '=', viewer.programme.id)
		.where('rota_id', '=', rotaId)
		.orderBy((order) => order('status', '=', 'published'), 'desc')
		.orderBy('made_at', 'desc')
		.limit(1);
	const row = await (
		planId === undefined ? all.where('status', 'in', ['draft', 'published']) : all.where('id', '=', planId)
	).executeTakeFirst();
	return (
		row && {
			id: row.id,
			rotaId: row.rota_id,
			partnershipId: row.partnership_id,
			status: row.status,
			madeHow: row.made_how,
			version: row.version,
			plan: readStoredPlan(row.plan),
		}
	);
}
