/** Why: a page about a review also says where it belongs: cluster, cycle, the schools beside it, and who coordinates them. */
import { sql } from 'kysely';
import type { Viewer } from '#lib/access/index.ts';
import type { ReviewId } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import type { ReviewRow } from './find-review.server.ts';

/** Where a review belongs. */
export interface ReviewPlace {
	readonly clusterName: string;
	readonly partnershipName: string;
	readonly cycleNumber: number;
	readonly opensOn: string;
	readonly closesOn: string;
	readonly schools: readonly { readonly id: string; readonly name: string }[];
	/** People who lead the partnership, by id. */
	readonly coordinators: Readonly<Record<string, string>>;
}

/** A review with its place, in one trip; undefined when the viewer may not see that it exists. */
export async function findWithPlace(
	transaction: Transaction,
	viewer: Viewer,
	id: ReviewId,
): Promise<{ readonly review: ReviewRow; readonly place: ReviewPlace } | undefined> {
	const found = await sql<ReviewRow & ReviewPlace>`
select v.id, v.version, v.cycle_id, v.cluster_id, v.partnership_id, v.host_school_id, h.name as host_name, h.country as host_country,
	v.mode, v.first_day, v.last_day, v.status, v.status_reason, v.returns_to, v.missing_steps,
	coalesce(k.name, '') as "clusterName", coalesce(p.name, '') as "partnershipName", coalesce(c.number, 0) as "cycleNumber",
	coalesce(c.opens_on::text, '') as "opensOn", coalesce(c.closes_on::text, '') as "closesOn",
	coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name) order by s.name)
		from cluster_school m join school s on s.id = m.school_id
		where m.programme_id = v.programme_id and m.cluster_id = v.cluster_id
			and (m.until_on is null or m.until_on > ${viewer.today}::date)), '[]') as schools,
	coalesce((select jsonb_object_agg(o.person_id, e.name) from role o join person e on e.id = o.person_id
		where o.programme_id = v.programme_id and o.partnership_id = v.partnership_id and o.role = 'partnership-lead'
			and (o.until_on is null or o.until_on > ${viewer.today}::date)), '{}') as coordinators
from review v
join school h on h.id = v.host_school_id
left join cycle c on c.programme_id = v.programme_id and c.id = v.cycle_id
left join cluster k on k.programme_id = v.programme_id and k.id = v.cluster_id
left join partnership p on p.programme_id = v.programme_id and p.id = v.partnership_id
where v.programme_id = ${viewer.programme.id} and v.id = ${id}`.execute(transaction);
	const [row] = found.rows;
	if (!row) return undefined;
	const { clusterName, partnershipName, cycleNumber, opensOn, closesOn, schools, coordinators, ...review } = row;
	return {
		review,
		place: { clusterName, partnershipName, cycleNumber, opensOn, closesOn, schools, coordinators },
	};
}
