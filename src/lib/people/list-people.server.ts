/** Why: who works where, school by school, and who has been invited and not yet come. */
import { sql } from 'kysely';
import { refuse, type Seniority } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import {
	ok,
	type InvitationId,
	type PartnershipId,
	type PersonId,
	type Result,
	type SchoolId,
} from '#lib/kernel/index.ts';
import type { ProgrammeRole } from './seniority.ts';

/** Someone at a school today; without a name the viewer may not know it. */
export interface Colleague {
	readonly id: PersonId;
	readonly name: string | null;
	readonly job: string;
	readonly seniority: Seniority;
}

/** An invitation that has not been answered; `expired` says that its link is too old. */
export interface WaitingInvitation {
	readonly id: InvitationId;
	readonly name: string;
	readonly email: string;
	readonly job: string | null;
	readonly role: ProgrammeRole | null;
	readonly partnership: string | null;
	readonly sentAt: string;
	readonly expired: boolean;
}

/** A school with its people. */
export interface SchoolPeople {
	readonly id: SchoolId;
	readonly name: string;
	readonly people: readonly Colleague[];
	readonly invited: readonly WaitingInvitation[];
}

/** Someone with a role in the programme. */
export interface RoleHolder {
	readonly id: PersonId;
	readonly name: string | null;
	readonly role: ProgrammeRole;
	readonly partnership: string | null;
	readonly organisation: string | null;
}

/** One page of the list. */
export interface PeopleList {
	readonly schools: readonly SchoolPeople[];
	readonly schoolCount: number;
	readonly roles: readonly RoleHolder[];
	/** Invitations to a role alone, at no school. */
	readonly invited: readonly WaitingInvitation[];
}

/** How many schools stand on a page of the list. */
export const schoolsPerPage = 15;

/** Which schools: one partnership's, or all that the viewer may see; pages count from 1. */
export interface ListPeople {
	readonly partnershipId?: PartnershipId | undefined;
	readonly page: number;
}

/** The people the viewer may see, by school in order of name, their own schools first. */
export async function listPeople(
	by: Acting,
	input: ListPeople,
): Promise<Result<PeopleList, 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'person.list');
	if (refused) return refused;
	const { programme, today, now, appointments } = by.viewer;
	const own = appointments.map((one) => one.schoolId);
	const within = input.partnershipId ?? null;
	const current = (alias: string) =>
		sql.raw(`${alias}.from_on <= d.today and (${alias}.until_on is null or ${alias}.until_on > d.today)`);
	const invitation = sql`jsonb_build_object('id', v.id, 'name', v.name, 'email', v.email, 'job', v.job, 'role', v.role,
		'partnership', (select q.name from partnership q where q.programme_id = v.programme_id and q.id = v.partnership_id),
		'sentAt', v.created_at, 'expired', v.expires_at <= ${now})`;
	const found = await by.transaction((tx) =>
		sql<PeopleList>`
with d as (select ${today}::date as today), mine as (
	select distinct m.school_id from partnership_school m, d where m.programme_id = ${programme.id} and ${current('m')}
		and (${within}::uuid is null or m.partnership_id = ${within}::uuid)
	union select unnest(${own}::uuid[]) where ${within}::uuid is null
), page as (
	select s.id, s.name, s.id = any (${own}::uuid[]) as own from mine join school s on s.id = mine.school_id
	order by own desc, s.name, s.id limit ${schoolsPerPage} offset ${(Math.max(1, input.page) - 1) * schoolsPerPage}
)
select (select count(*) from mine) as "schoolCount",
	coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name,
		'people', coalesce((select jsonb_agg(jsonb_build_object('id', a.person_id, 'name', e.name, 'job', a.job, 'seniority', a.seniority)
			order by array_position(array['head', 'senior', 'middle', 'teacher', 'governor'], a.seniority), e.name)
			from appointment a cross join d left join person e on e.id = a.person_id
			where a.programme_id = ${programme.id} and a.school_id = p.id and ${current('a')}), '[]'),
		'invited', coalesce((select jsonb_agg(${invitation} order by v.created_at) from invitation v
			where v.programme_id = ${programme.id} and v.school_id = p.id and v.accepted_at is null and v.withdrawn_at is null), '[]')
	) order by p.own desc, p.name) from page p), '[]') as schools,
	coalesce((select jsonb_agg(jsonb_build_object('id', r.person_id, 'name', e.name, 'role', r.role, 'partnership', n.name, 'organisation', o.name)
		order by r.role, n.name, e.name)
		from role r cross join d left join person e on e.id = r.person_id left join organisation o on o.id = r.organisation_id
			left join partnership n on n.programme_id = r.programme_id and n.id = r.partnership_id
		where r.programme_id = ${programme.id} and ${current('r')} and (${within}::uuid is null or r.partnership_id = ${within}::uuid)), '[]') as roles,
	coalesce((select jsonb_agg(${invitation} order by v.created_at) from invitation v
		where v.programme_id = ${programme.id} and v.school_id is null and v.accepted_at is null and v.withdrawn_at is null
			and (${within}::uuid is null or v.partnership_id = ${within}::uuid)), '[]') as invited`.execute(tx),
	);
	const row = found.rows[0];
	return ok(row ?? { schools: [], schoolCount: 0, roles: [], invited: [] });
}
