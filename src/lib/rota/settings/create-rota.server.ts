/** Why: a rota begins with three answers: which clusters, from when, until when; everything else has a usual value. */
import { type RawBuilder, sql } from 'kysely';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, type PartnershipId, type Result } from '#lib/kernel/index.ts';
import { checkDraft, type RotaDraft } from './rota-draft.server.ts';

/** Makes a rota; sent twice with one id, it is one rota. 'invalid' names the fields as `checkDraft` says. */
export async function createRota(
	by: Acting,
	input: RotaDraft & { readonly id: string; readonly partnershipId: PartnershipId },
): Promise<Result<{ readonly id: string }, 'not-allowed' | 'not-found' | 'invalid'>> {
	const { id, partnershipId } = input;
	const refused = refuse(by.viewer, 'rota.plan', { partnership: partnershipId });
	if (refused) return refused;
	const { programme, person, now } = by.viewer;
	return by.transaction(async (tx) => {
		const wrong = await checkDraft(tx, programme.id, partnershipId, input);
		if (wrong) return wrong;
		const stored = await tx
			.insertInto('rota')
			.values({
				programme_id: programme.id,
				id,
				partnership_id: partnershipId,
				name: input.name.trim(),
				cluster_ids: [...new Set(input.clusterIds)],
				first_day: input.first,
				last_day: input.last,
				visit_days: bookedVisitDays(programme.id, input.clusterIds),
				created_by: person.id,
				created_at: now,
			})
			.onConflict((conflict) => conflict.columns(['programme_id', 'id']).doNothing())
			.returning('id')
			.executeTakeFirst();
		if (stored) {
			await audit(tx, by.viewer, 'rota.plan', { subjectId: id, detail: { clusters: input.clusterIds.length } });
		}
		return ok({ id });
	});
}

/** Visits that are booked for two days take two days in the rota as well. */
function bookedVisitDays(programmeId: string, clusterIds: readonly string[]): RawBuilder<string> {
	return sql<string>`coalesce((select jsonb_object_agg(v.host_school_id, 2) from review v
		join cycle y on y.programme_id = v.programme_id and y.id = v.cycle_id and y.status = 'open'
		where v.programme_id = ${programmeId} and v.cluster_id = any (${clusterIds}::uuid[])
			and v.last_day > v.first_day and v.status <> 'cancelled'), '{}')`;
}
