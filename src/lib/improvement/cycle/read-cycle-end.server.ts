/** Why: a partnership lead sees in one look whether a cycle can close, and what the next one would be. */
import { sql } from 'kysely';
import type { Acting } from '#lib/access/index.server.ts';
import { may, refuse } from '#lib/access/index.ts';
import {
	ok,
	problem,
	type CalendarDate,
	type ClusterId,
	type CycleId,
	type FrameworkId,
	type Localised,
	type PartnershipId,
	type Result,
	type ReviewId,
	type SchoolId,
} from '#lib/kernel/index.ts';
import type { ReviewStatus } from '#lib/reviews/index.ts';

export interface CycleRow {
	readonly id: CycleId;
	readonly number: number;
	readonly opensOn: CalendarDate;
	readonly closesOn: CalendarDate;
	readonly status: 'open' | 'closed';
	readonly closedOn: CalendarDate | null;
	readonly frameworkId: FrameworkId;
}

export interface CycleEnd {
	readonly clusterName: string;
	readonly partnershipName: string;
	readonly partnershipId: PartnershipId;
	/** The newest cycle; null when the cluster has had none. */
	readonly cycle: CycleRow | null;
	/** Its reviews, by host. */
	readonly reviews: readonly {
		readonly id: ReviewId;
		readonly version: number;
		readonly host: string;
		readonly hostId: SchoolId;
		readonly status: ReviewStatus;
		readonly lastDay: CalendarDate;
	}[];
	readonly frameworks: readonly {
		readonly id: FrameworkId;
		readonly code: string;
		readonly edition: number;
		readonly name: Localised;
	}[];
	readonly mayClose: boolean;
	readonly mayOpen: boolean;
}

/** The end of a cluster's newest cycle, for the partnership and the programme's team. */
export async function readCycleEnd(
	by: Acting,
	clusterId: ClusterId,
): Promise<Result<CycleEnd, 'not-allowed' | 'not-found'>> {
	return by.transaction(async (tx) => {
		const found = await sql<Omit<CycleEnd, 'mayClose' | 'mayOpen'>>`
with newest as (
	select * from cycle where programme_id = ${by.viewer.programme.id} and cluster_id = ${clusterId} order by number desc limit 1
)
select k.name as "clusterName", n.name as "partnershipName", n.id as "partnershipId",
	(select jsonb_build_object('id', c.id, 'number', c.number, 'opensOn', c.opens_on, 'closesOn', c.closes_on, 'status', c.status,
		'closedOn', c.closed_on, 'frameworkId', c.framework_id) from newest c) as cycle,
	coalesce((select jsonb_agg(jsonb_build_object('id', v.id, 'version', v.version, 'host', h.name, 'hostId', h.id, 'status', v.status,
			'lastDay', v.last_day) order by h.name, v.first_day)
		from newest c join review v on v.programme_id = c.programme_id and v.cycle_id = c.id join school h on h.id = v.host_school_id), '[]') as reviews,
	coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'code', f.code, 'edition', f.edition, 'name', f.name) order by f.code, f.edition desc)
		from framework f where f.programme_id = k.programme_id and f.status = 'published'), '[]') as frameworks
from cluster k join partnership n on n.programme_id = k.programme_id and n.id = k.partnership_id
where k.programme_id = ${by.viewer.programme.id} and k.id = ${clusterId}`.execute(tx);
		const row = found.rows[0];
		if (!row) return problem('not-found');
		const subject = { partnership: row.partnershipId };
		const refused = refuse(by.viewer, 'cycle.read', subject);
		if (refused) return refused;
		return ok({
			...row,
			mayClose: may(by.viewer, 'cycle.close', subject),
			mayOpen: may(by.viewer, 'cycle.open', subject),
		});
	});
}
