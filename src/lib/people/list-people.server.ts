/** Why: who works where, school by school, and who has been invited and not yet come. */
import { sql } from 'kysely';
import { refuse, type Seniority } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import {
	ok,
	problem,
	type InvitationId,
	type PartnershipId,
	type PersonId,
	type Result,
	type SchoolId,
} from '#lib/kernel/index.ts';
import { containing } from '#lib/platform/database/index.server.ts';
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

/** One page of the list. The counts are of all that were found. */
export interface PeopleList {
	readonly schools: readonly SchoolPeople[];
	readonly schoolCount: number;
	readonly roleCount: number;
	readonly invitedCount: number;
	/** Every invitation that waits for an answer, at a school or to a role. */
	readonly waiting: number;
	readonly roles: readonly RoleHolder[];
	/** Invitations to a role alone, at no school. */
	readonly invited: readonly WaitingInvitation[];
	/** Partnerships to choose from, in order of name; none when there are too many for a choice. */
	readonly partnerships: readonly { readonly id: PartnershipId; readonly name: string }[];
	/** The name of the partnership that was asked for. */
	readonly within: string | null;
}

const schoolsPerPage = 15;
const rolesPerPage = 40;
const mostChoices = 30;

/** How many pages hold all of `list`: schools, roles and invitations turn their pages together. */
export function pagesOf(list: Pick<PeopleList, 'schoolCount' | 'roleCount' | 'invitedCount'>): number {
	return Math.max(
		1,
		Math.ceil(list.schoolCount / schoolsPerPage),
		Math.ceil(list.roleCount / rolesPerPage),
		Math.ceil(list.invitedCount / rolesPerPage),
	);
}

/** Which: one partnership's, or all that the viewer may see; where `text` is in the name of a school or a person. Pages count from 1. */
export interface ListPeople {
	readonly partnershipId?: PartnershipId | undefined;
	readonly text?: string | undefined;
	readonly page: number;
}

/** The people the viewer may see, by school in order of name, their own schools first. One round trip. */
export async function listPeople(
	by: Acting,
	input: ListPeople,
): Promise<Result<PeopleList, 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'person.list');
	if (refused) return refused;
	const { programme, today, now, appointments } = by.viewer;
	const own = appointments.map((one) => one.schoolId);
	const within = input.partnershipId ?? null;
	const holds = containing(input.text);
	const before = (perPage: number): number => (Math.max(1, input.page) - 1) * perPage;
	const current = (alias: string) =>
		sql.raw(`${alias}.from_on <= d.today and (${alias}.until_on is null or ${alias}.until_on > d.today)`);
	const invitation = sql`jsonb_build_object('id', v.id, 'name', v.name, 'email', v.email, 'job', v.job, 'role', v.role,
		'partnership', (select q.name from partnership q where q.programme_id = v.programme_id and q.id = v.partnership_id),
		'sentAt', v.created_at, 'expired', v.expires_at <= ${now})`;
	const found = await by.transaction((tx) =>
		sql<PeopleList>`
with d as (select ${today}::date as today), every as (
	select distinct m.school_id from partnership_school m, d where m.programme_id = ${programme.id} and ${current('m')}
		and (${within}::uuid is null or m.partnership_id = ${within}::uuid)
	union select unnest(${own}::uuid[]) where ${within}::uuid is null
), named as (
	select e.id from person e where ${holds}::text is not null and e.name ilike ${holds}
), mine as (
	select s.id, s.name, s.id = any (${own}::uuid[]) as own from every join school s on s.id = every.school_id
	where ${holds}::text is null or s.name ilike ${holds} or s.id in (select a.school_id from named w cross join d
		join appointment a on a.person_id = w.id and a.programme_id = ${programme.id} and ${current('a')})
), page as (
	select * from mine order by own desc, name, id limit ${schoolsPerPage} offset ${before(schoolsPerPage)}
), held as (
	select r.person_id, e.name, r.role, n.name as partnership, o.name as organisation
	from role r cross join d left join person e on e.id = r.person_id left join organisation o on o.id = r.organisation_id
		left join partnership n on n.programme_id = r.programme_id and n.id = r.partnership_id
	where r.programme_id = ${programme.id} and ${current('r')} and (${within}::uuid is null or r.partnership_id = ${within}::uuid)
		and (${holds}::text is null or e.name ilike ${holds} or n.name ilike ${holds})
), open as (
	select v.* from invitation v where v.programme_id = ${programme.id} and v.accepted_at is null and v.withdrawn_at is null
), alone as (
	select v.* from open v where v.school_id is null and (${within}::uuid is null or v.partnership_id = ${within}::uuid)
		and (${holds}::text is null or v.name ilike ${holds} or v.email ilike ${holds})
), choice as (
	select p.id, p.name from partnership p where p.programme_id = ${programme.id} order by p.status = 'ended', p.name limit ${mostChoices + 1}
)
select (select count(*) from mine) as "schoolCount", (select count(*) from held) as "roleCount",
	(select count(*) from alone) as "invitedCount", (select count(*) from open v where ${within}::uuid is null
		or v.partnership_id = ${within}::uuid or v.school_id in (select school_id from every)) as waiting,
	(select p.name from partnership p where p.programme_id = ${programme.id} and p.id = ${within}::uuid) as within,
	case when (select count(*) from choice) > ${mostChoices} then '[]'
		else coalesce((select jsonb_agg(to_jsonb(c)) from choice c), '[]') end as partnerships,
	coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name,
		'people', coalesce((select jsonb_agg(jsonb_build_object('id', a.person_id, 'name', e.name, 'job', a.job, 'seniority', a.seniority)
			order by array_position(array['head', 'senior', 'middle', 'teacher', 'governor'], a.seniority), e.name)
			from appointment a cross join d left join person e on e.id = a.person_id
			where a.programme_id = ${programme.id} and a.school_id = p.id and ${current('a')}), '[]'),
		'invited', coalesce((select jsonb_agg(${invitation} order by v.created_at) from open v where v.school_id = p.id), '[]')
	) order by p.own desc, p.name) from page p), '[]') as schools,
	coalesce((select jsonb_agg(jsonb_build_object('id', h.person_id, 'name', h.name, 'role', h.role, 'partnership', h.partnership,
		'organisation', h.organisation) order by h.role, h.partnership, h.name) from (select * from held
			order by role, partnership, name, person_id limit ${rolesPerPage} offset ${before(rolesPerPage)}) h), '[]') as roles,
	coalesce((select jsonb_agg(${invitation} order by v.created_at) from (select * from alone
		order by created_at, id limit ${rolesPerPage} offset ${before(rolesPerPage)}) v), '[]') as invited`.execute(tx),
	);
	const row = found.rows[0];
	return row ? ok(row) : problem('not-found');
}
