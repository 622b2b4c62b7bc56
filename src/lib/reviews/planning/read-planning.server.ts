/** Why: whoever plans a review chooses from what there is: an open cycle, a school of its cluster, people of the partnership. */
import { sql } from 'kysely';
import { may } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import { ok, problem, type CycleId, type Result } from '#lib/kernel/index.ts';
import { findPeople, type Colleague } from './find-people.server.ts';

/** An open cycle in which the viewer may plan. */
export interface PlannableCycle {
	readonly id: CycleId;
	readonly number: number;
	readonly opensOn: string;
	readonly closesOn: string;
	readonly clusterName: string;
	readonly partnershipId: string;
	readonly partnershipName: string;
	readonly schools: readonly { readonly id: string; readonly name: string; readonly planned: boolean }[];
}

/** What the form needs; `chosen` and `people` are there once a cycle is clear. */
export interface Planning {
	readonly cycles: readonly Omit<PlannableCycle, 'schools'>[];
	readonly chosen: PlannableCycle | undefined;
	readonly people: readonly Colleague[];
}

/** Open cycles that the viewer may plan in, and for the chosen (or only) one its schools and people. Two round trips. */
export async function readPlanning(by: Acting, wanted: CycleId | undefined): Promise<Result<Planning, 'not-allowed'>> {
	const { viewer } = by;
	const led = viewer.partnerships
		.filter((one) => may(viewer, 'review.plan', { partnership: one.id }))
		.map((one) => one.id);
	if (!viewer.administrator && led.length === 0) return problem('not-allowed');
	return by.transaction(async (tx) => {
		const found = await sql<PlannableCycle>`
select c.id, c.number, c.opens_on as "opensOn", c.closes_on as "closesOn", k.name as "clusterName", p.id as "partnershipId",
	p.name as "partnershipName",
	coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name, 'planned', exists (select from review v
		where v.programme_id = c.programme_id and v.cycle_id = c.id and v.host_school_id = s.id and v.status <> 'cancelled')) order by s.name)
		from cluster_school m join school s on s.id = m.school_id
		where m.programme_id = c.programme_id and m.cluster_id = c.cluster_id and m.from_on <= ${viewer.today}::date
			and (m.until_on is null or m.until_on > ${viewer.today}::date)), '[]') as schools
from cycle c
join cluster k on k.programme_id = c.programme_id and k.id = c.cluster_id
join partnership p on p.programme_id = c.programme_id and p.id = c.partnership_id
where c.programme_id = ${viewer.programme.id} and c.status = 'open'
	and (${viewer.administrator} or c.partnership_id = any (${led}::uuid[]))
order by p.name, k.name, c.number`.execute(tx);
		const cycles = found.rows;
		const chosen = cycles.find((one) => one.id === wanted) ?? (cycles.length === 1 ? cycles[0] : undefined);
		const people = chosen ? await findPeople(tx, viewer, chosen.partnershipId) : [];
		return ok({ cycles, chosen, people });
	});
}
