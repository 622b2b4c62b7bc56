/** Why: publishing needs to know each host's cycle, what is planned there already, and whom to write to, in one trip each. */
import { sql } from 'kysely';
import type { Viewer } from '#lib/access/index.ts';
import type { CalendarDate } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import type { ProposedMember } from '../planning/proposed-team.ts';
import { stateOf, type StateColumns } from '../planning/review-record.ts';
import type { Recipient } from '../planning/write-to-people.server.ts';
import type { StandingReview } from './publish-steps.ts';

/** A cluster and its open cycle, if it has one. */
export interface ClusterCycle {
	readonly clusterId: string;
	readonly name: string;
	readonly cycleId: string | null;
}

/** The clusters' open cycles, the newest of each. */
export async function findCycles(
	tx: Transaction,
	viewer: Viewer,
	clusterIds: readonly string[],
): Promise<readonly ClusterCycle[]> {
	const found = await sql<ClusterCycle>`
select c.id as "clusterId", c.name, (select y.id from cycle y where y.programme_id = c.programme_id and y.cluster_id = c.id
	and y.status = 'open' order by y.number desc limit 1) as "cycleId"
from cluster c where c.programme_id = ${viewer.programme.id} and c.id = any (${clusterIds}::uuid[])
order by c.name, c.id`.execute(tx);
	return found.rows;
}

interface Row extends StateColumns {
	readonly id: string;
	readonly hostSchoolId: string;
	readonly firstDay: CalendarDate;
	readonly lastDay: CalendarDate;
	readonly members: readonly ProposedMember[];
}

/** The reviews of these cycles that are not called off, locked until the end of the transaction. */
export async function findStanding(
	tx: Transaction,
	viewer: Viewer,
	cycleIds: readonly string[],
): Promise<readonly StandingReview[]> {
	const found = await sql<Row>`
select v.id, v.host_school_id as "hostSchoolId", v.first_day as "firstDay", v.last_day as "lastDay", v.status, v.status_reason,
	v.returns_to, v.missing_steps,
	coalesce((select jsonb_agg(jsonb_build_object('personId', m.person_id, 'part', m.part)) from review_member m
		where m.programme_id = v.programme_id and m.review_id = v.id and m.ended_at is null), '[]') as members
from review v
where v.programme_id = ${viewer.programme.id} and v.cycle_id = any (${cycleIds}::uuid[]) and v.status <> 'cancelled'
order by v.created_at, v.id
for update of v`.execute(tx);
	return found.rows.map((row) => ({
		id: row.id,
		hostSchoolId: row.hostSchoolId,
		state: stateOf(row),
		firstDay: row.firstDay,
		lastDay: row.lastDay,
		members: row.members,
	}));
}

/** People by id, and who heads each of these schools today. */
export async function findRecipients(
	tx: Transaction,
	viewer: Viewer,
	hostIds: readonly string[],
	personIds: readonly string[],
): Promise<{
	readonly people: readonly Recipient[];
	readonly heads: readonly (Recipient & { readonly schoolId: string })[];
}> {
	const found = await sql<{
		people: readonly Recipient[];
		heads: readonly (Recipient & { readonly schoolId: string })[];
	}>`
select
	coalesce((select jsonb_agg(jsonb_build_object('personId', e.id, 'name', e.name, 'language', e.language))
		from person e where e.id = any (${personIds}::uuid[])), '[]') as people,
	coalesce((select jsonb_agg(jsonb_build_object('personId', a.person_id, 'name', e.name, 'language', e.language,
			'schoolId', a.school_id))
		from appointment a join person e on e.id = a.person_id
		where a.programme_id = ${viewer.programme.id} and a.school_id = any (${hostIds}::uuid[]) and a.seniority = 'head'
			and a.from_on <= ${viewer.today}::date and (a.until_on is null or a.until_on > ${viewer.today}::date)), '[]') as heads`.execute(
		tx,
	);
	return found.rows[0] ?? { people: [], heads: [] };
}
