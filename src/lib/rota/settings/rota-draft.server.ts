/** Why: making a rota and changing one check the same things before anything is stored. */
import { sql } from 'kysely';
import {
	daysBetween,
	problem,
	type CalendarDate,
	type FieldProblem,
	type PartnershipId,
	type Problem,
	type ProgrammeId,
} from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import { longestWindow } from './rota-settings.ts';

/** What a rota covers. Days are both included. */
export interface RotaDraft {
	readonly name: string;
	readonly clusterIds: readonly string[];
	readonly first: CalendarDate;
	readonly last: CalendarDate;
}

/**
 * The problem with a draft, or undefined. Fields `name`, `clusters`, `first`, `last`; messages `missing`, `unknown`,
 * `order`, `long`.
 */
export async function checkDraft(
	tx: Transaction,
	programmeId: ProgrammeId,
	partnershipId: PartnershipId,
	draft: RotaDraft,
): Promise<Problem<'invalid'> | undefined> {
	const fields: FieldProblem[] = [];
	const wanted = [...new Set(draft.clusterIds)];
	if (draft.name.trim() === '') fields.push({ field: 'name', message: 'missing' });
	if (wanted.length === 0) fields.push({ field: 'clusters', message: 'missing' });
	if (draft.last <= draft.first) fields.push({ field: 'last', message: 'order' });
	else if (daysBetween(draft.first, draft.last) > longestWindow) fields.push({ field: 'last', message: 'long' });
	const found = await sql<{ count: number }>`select count(*)::int as count from cluster
		where programme_id = ${programmeId} and partnership_id = ${partnershipId} and id = any (${wanted}::uuid[])`.execute(tx);
	if (wanted.length > 0 && found.rows[0]?.count !== wanted.length)
		fields.push({ field: 'clusters', message: 'unknown' });
	return fields.length === 0 ? undefined : problem('invalid', { fields });
}
