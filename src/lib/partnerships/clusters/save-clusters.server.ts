/** Why: a partnership divides itself as it likes; the suggestion is only a beginning, and what was stays dated. */
import { sql } from 'kysely';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type PartnershipId, type Result } from '#lib/kernel/index.ts';
import { divisionMark, movesBetween, problemsWithPlan, type PlannedCluster } from './cluster-plan.ts';

/** The whole division, based on what `mark` (`divisionMark`) says was there. A cluster without schools is only a name kept. */
export interface SaveClusters {
	readonly partnershipId: PartnershipId;
	readonly mark: string;
	readonly clusters: readonly PlannedCluster[];
}

interface Now {
	readonly members: readonly string[];
	readonly clusters: readonly (PlannedCluster & { readonly used: boolean })[];
}

/**
 * Stores the division: names, and who is where from today. A cluster left empty goes, unless it has had a cycle.
 * 'invalid' with the plan's problems as reasons, 'stale' with what is there now, as `PlannedCluster[]`.
 */
export async function saveClusters(
	by: Acting,
	input: SaveClusters,
): Promise<Result<{ readonly moved: number }, 'not-allowed' | 'not-found' | 'invalid' | 'stale'>> {
	const refused = refuse(by.viewer, 'partnership.change', { partnership: input.partnershipId });
	if (refused) return refused;
	return by.transaction(async (tx) => {
		const { programme, today } = by.viewer;
		const here = sql`programme_id = ${programme.id} and partnership_id = ${input.partnershipId}`;
		const found = await sql<Now>`
			select coalesce((select jsonb_agg(distinct school_id) from partnership_school where ${here}
					and (until_on is null or until_on > ${today}::date)), '[]') as members,
				coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name,
					'used', exists (select from cycle y where y.programme_id = c.programme_id and y.cluster_id = c.id),
					'schoolIds', coalesce((select jsonb_agg(k.school_id) from cluster_school k where k.programme_id = c.programme_id
						and k.cluster_id = c.id and k.from_on <= ${today}::date and (k.until_on is null or k.until_on > ${today}::date)), '[]')))
					from (select * from cluster where ${here}) c), '[]') as clusters`.execute(tx);
		const { members = [], clusters: now = [] } = found.rows[0] ?? {};
		const plan = input.clusters;
		const wrong = problemsWithPlan(plan, members);
		if (wrong.length > 0) return problem('invalid', { reasons: wrong });
		if (divisionMark(now) !== input.mark) {
			return divisionMark(now) === divisionMark(plan) ? ok({ moved: 0 }) : problem('stale', { theirs: now });
		}
		const kept = plan.filter((one) => one.schoolIds.length > 0 || now.some((old) => old.id === one.id && old.used));
		const { out, into } = movesBetween(now, kept);
		const gone = now.filter((old) => !old.used && !kept.some((one) => one.id === old.id));
		if (out.length > 0) {
			const pairs = sql.join(out.map((one) => sql`(${one.clusterId}::uuid, ${one.schoolId}::uuid)`));
			await sql`delete from cluster_school where ${here} and from_on >= ${today}::date and (cluster_id, school_id) in (${pairs})`.execute(
				tx,
			);
			await sql`update cluster_school set until_on = ${today}::date where ${here}
				and (until_on is null or until_on > ${today}::date) and (cluster_id, school_id) in (${pairs})`.execute(tx);
		}
		await tx
			.insertInto('cluster')
			.values(
				kept.map(({ id, name }) => ({
					programme_id: programme.id,
					id,
					partnership_id: input.partnershipId,
					name: name.trim(),
				})),
			)
			.onConflict((conflict) =>
				conflict
					.columns(['programme_id', 'id'])
					.doUpdateSet((set) => ({ name: set.ref('excluded.name'), version: sql`cluster.version + 1` }))
					.where('cluster.partnership_id', '=', input.partnershipId),
			)
			.execute();
		if (into.length > 0) {
			await tx
				.insertInto('cluster_school')
				.values(
					into.map(({ clusterId, schoolId }) => ({
						programme_id: programme.id,
						cluster_id: clusterId,
						partnership_id: input.partnershipId,
						school_id: schoolId,
						from_on: today,
					})),
				)
				.onConflict((conflict) =>
					conflict.columns(['programme_id', 'cluster_id', 'school_id', 'from_on']).doUpdateSet({ until_on: null }),
				)
				.execute();
		}
		if (gone.length > 0) {
			const ids = gone.map((one) => one.id);
			await sql`delete from cluster_school where ${here} and cluster_id = any (${ids}::uuid[])`.execute(tx);
			await sql`delete from cluster where ${here} and id = any (${ids}::uuid[])`.execute(tx);
		}
		await audit(tx, by.viewer, 'partnership.change', {
			subjectId: input.partnershipId,
			detail: { clusters: kept.length, moved: into.length },
		});
		return ok({ moved: into.length });
	});
}
