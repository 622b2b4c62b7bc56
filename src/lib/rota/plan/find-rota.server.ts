/** Why: every use case of a rota begins by finding it, behind the second wall, in one trip. */
import type { Viewer } from '#lib/access/index.ts';
import { parseId, type CalendarDate, type PartnershipId } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';

/** A rota as it is stored, without what it is planned from. */
export interface RotaRow {
	readonly id: string;
	readonly partnershipId: PartnershipId;
	readonly name: string;
	readonly clusterIds: readonly string[];
	readonly firstDay: CalendarDate;
	readonly lastDay: CalendarDate;
}

/** The rota, when the viewer may see that there is one. */
export async function findRota(transaction: Transaction, viewer: Viewer, rotaId: string): Promise<RotaRow | undefined> {
	const id = parseId<'rota'>(rotaId);
	if (id === undefined) return undefined;
	const row = await transaction
		.selectFrom('rota')
		.select(['id', 'partnership_id', 'name', 'cluster_ids', 'first_day', 'last_day'])
		.where('programme_id', '=', viewer.programme.id)
		.where('id', '=', id)
		.executeTakeFirst();
	return (
		row && {
			id: row.id,
			partnershipId: row.partnership_id as PartnershipId,
			name: row.name,
			clusterIds: row.cluster_ids,
			firstDay: row.first_day as CalendarDate,
			lastDay: row.last_day as CalendarDate,
		}
	);
}
