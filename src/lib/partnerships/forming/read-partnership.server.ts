/** Why: everything there is to know of one partnership, in one trip to the database. */
import { sql } from 'kysely';
import { may, refuse } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import {
	ok,
	problem,
	type ClusterId,
	type CycleId,
	type PartnershipId,
	type Result,
	type SchoolId,
} from '#lib/kernel/index.ts';
import type { PartnershipStatus } from './partnership-status.ts';

/** A school's time in the partnership: until the day before `untilOn`, or still. */
export interface Membership {
	readonly schoolId: SchoolId;
	readonly name: string;
	readonly town: string | null;
	readonly phase: string | null;
	readonly latitude: number | null;
	readonly longitude: number | null;
	readonly fromOn: string;
	readonly untilOn: string | null;
	readonly reason: string | null;
	/** Heads today; a name is missing where the viewer may not know it. */
	readonly heads: readonly { readonly id: string; readonly name: string | null }[];
	/** An invitation to be its head that waits for an answer, for those who may see invitations. */
	readonly headInvited: boolean;
}

/** A cluster with its schools of today and its newest cycle. */
export interface ClusterOfPartnership {
	readonly id: ClusterId;
	readonly name: string;
	readonly schoolIds: readonly SchoolId[];
	readonly cycle: {
		readonly id: CycleId;
		readonly number: number;
		readonly status: 'open' | 'closed';
		readonly opensOn: string;
		readonly closesOn: string;
	} | null;
}

/** A partnership as its page shows it. */
export interface PartnershipDetail {
	readonly id: PartnershipId;
	readonly name: string;
	readonly aims: string;
	readonly decisionRules: string;
	readonly status: PartnershipStatus;
	readonly signedUpOn: string | null;
	readonly version: number;
	readonly memberships: readonly Membership[];
	readonly clusters: readonly ClusterOfPartnership[];
	readonly leads: readonly { readonly id: string; readonly roleId: string; readonly name: string | null }[];
	readonly leadInvited: boolean;
	readonly mayChange: boolean;
}

/** Reads the partnership; 'not-found' to strangers. Memberships: those of today and to come first, then those that ended. */
export async function readPartnership(
	by: Acting,
	id: PartnershipId,
): Promise<Result<PartnershipDetail, 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'partnership.read', { partnership: id });
	if (refused) return refused;
	const { programme, today, now } = by.viewer;
	const current = (alias: string) =>
		sql.raw(`${alias}.from_on <= d.today and (${alias}.until_on is null or ${alias}.until_on > d.today)`);
	const waiting = sql`v.accepted_at is null and v.withdrawn_at is null and v.expires_at > ${now}`;
	const found = await by.transaction((tx) =>
		sql<Omit<PartnershipDetail, 'mayChange'>>`
with d as (select ${today}::date as today)
select p.id, p.name, p.aims, p.decision_rules as "decisionRules", p.status, p.signed_up_on as "signedUpOn", p.version,
	coalesce((select jsonb_agg(jsonb_build_object('schoolId', m.school_id, 'name', s.name, 'town', s.town, 'phase', s.phase, 'latitude', s.latitude,
			'longitude', s.longitude, 'fromOn', m.from_on, 'untilOn', m.until_on, 'reason', m.leaving_reason,
			'heads', coalesce((select jsonb_agg(jsonb_build_object('id', a.person_id, 'name', e.name) order by e.name)
				from appointment a left join person e on e.id = a.person_id
				where a.programme_id = m.programme_id and a.school_id = m.school_id and a.seniority = 'head' and ${current('a')}), '[]'),
			'headInvited', exists (select from invitation v where v.programme_id = m.programme_id and v.school_id = m.school_id
				and v.seniority = 'head' and ${waiting}))
		order by m.until_on is not null and m.until_on <= d.today, s.name, m.from_on)
		from partnership_school m join school s on s.id = m.school_id
		where m.programme_id = p.programme_id and m.partnership_id = p.id), '[]') as memberships,
	coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name,
			'schoolIds', coalesce((select jsonb_agg(k.school_id order by k.school_id) from cluster_school k
				where k.programme_id = c.programme_id and k.cluster_id = c.id and ${current('k')}), '[]'),
			'cycle', (select jsonb_build_object('id', y.id, 'number', y.number, 'status', y.status, 'opensOn', y.opens_on, 'closesOn', y.closes_on)
				from cycle y where y.programme_id = c.programme_id and y.cluster_id = c.id order by y.number desc limit 1))
		order by c.name) from cluster c where c.programme_id = p.programme_id and c.partnership_id = p.id), '[]') as clusters,
	coalesce((select jsonb_agg(jsonb_build_object('id', r.person_id, 'roleId', r.id, 'name', e.name) order by e.name)
		from role r left join person e on e.id = r.person_id
		where r.programme_id = p.programme_id and r.partnership_id = p.id and r.role = 'partnership-lead' and ${current('r')}), '[]') as leads,
	exists (select from invitation v where v.programme_id = p.programme_id and v.partnership_id = p.id
		and v.role = 'partnership-lead' and ${waiting}) as "leadInvited"
from partnership p, d where p.programme_id = ${programme.id} and p.id = ${id}`.execute(tx),
	);
	const row = found.rows[0];
	if (!row) return problem('not-found');
	return ok({ ...row, mayChange: may(by.viewer, 'partnership.change', { partnership: id }) });
}

/** The memberships that hold on `today`. */
export function currentMembers(memberships: readonly Membership[], today: string): readonly Membership[] {
	return memberships.filter((one) => one.fromOn <= today && (one.untilOn === null || one.untilOn > today));
}
