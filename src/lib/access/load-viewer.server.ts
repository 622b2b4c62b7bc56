/** Why: the access set in one round trip, whatever the size of the programme. */
import { sql } from 'kysely';
import type { PersonId, ProgrammeId } from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import type { Viewer } from './viewer.ts';

interface Row {
	readonly person: Viewer['person'];
	readonly programme: Viewer['programme'];
	readonly roles: readonly { role: string; partnership_id: string | null; organisation_id: string | null }[];
	readonly appointments: Viewer['appointments'];
	readonly partnerships: Viewer['partnerships'];
	readonly clusters: Viewer['clusters'];
	readonly reviews: Viewer['reviews'];
	readonly grants: Viewer['grants'];
	readonly peers: Viewer['peers'];
	readonly people: Viewer['people'];
	readonly self_evaluations: readonly string[];
}

/** Which programme is meant: by its short name in the address, or by its id. */
export type ProgrammeKey = { readonly slug: string } | { readonly id: ProgrammeId };

/**
 * Works out what `personId` is to everything in the programme at `now` (`today` = that day in Europe/London).
 * Undefined when there is no such programme or the person has no place in it: the caller cannot tell which.
 */
export async function loadViewer(
	database: Database,
	personId: PersonId,
	key: ProgrammeKey,
	now: Date,
	today: string,
): Promise<Viewer | undefined> {
	const chosen = 'slug' in key ? sql`g.slug = ${key.slug}` : sql`g.programme_id = ${key.id}`;
	const current = (alias: string) =>
		sql.raw(`${alias}.from_on <= p.today and (${alias}.until_on is null or ${alias}.until_on > p.today)`);
	const result = await sql<Row>`
with p as (
	select g.*, ${personId}::uuid as me, ${today}::date as today from programme g where ${chosen}
), mine as (
	select a.school_id, a.seniority, a.job from appointment a, p
	where a.programme_id = p.programme_id and a.person_id = p.me and ${current('a')}
), roles as (
	select r.role, r.partnership_id, r.organisation_id from role r, p
	where r.programme_id = p.programme_id and r.person_id = p.me and ${current('r')}
), ships as (
	select s.partnership_id as id, bool_or(s.lead) as lead from (
		select m.partnership_id, false as lead from partnership_school m, p
		where m.programme_id = p.programme_id and ${current('m')}
			and m.school_id in (select school_id from mine where seniority <> 'governor')
		union all select partnership_id, true from roles where role = 'partnership-lead'
		union all select partnership_id, false from roles where role = 'associate' and partnership_id is not null
	) s group by s.partnership_id
), peer as (
	select distinct m.school_id from partnership_school m, p
	where m.programme_id = p.programme_id and ${current('m')} and m.partnership_id in (select id from ships)
), part as (
	select m.review_id as id, m.host_school_id, m.part from review_member m, p
	where m.programme_id = p.programme_id and m.person_id = p.me and m.ended_at is null
		and exists (select from appointment a where a.programme_id = p.programme_id and a.person_id = p.me and ${current('a')})
		and exists (select from review v where v.programme_id = m.programme_id and v.id = m.review_id and v.status <> 'closed')
	union all
	select v.id, v.host_school_id, case when n.lead then 'host-lead' else 'host-staff' end
	from (select school_id, bool_or(seniority in ('head', 'senior')) as lead from mine where seniority <> 'governor' group by school_id) n,
		review v, p
	where v.programme_id = p.programme_id and v.host_school_id = n.school_id
), share as (
	select t.id, t.review_id, t.sections from report_grant t
	where t.programme_id = (select programme_id from p) and t.revoked_at is null and (t.until_on is null or t.until_on >= ${today}::date) and (
		(t.to_kind = 'person' and t.to_person_id = ${personId}::uuid)
		or (t.to_kind = 'governors' and t.host_school_id = any (array(select school_id from mine where seniority = 'governor')))
		or (t.to_kind = 'staff' and t.host_school_id = any (array(select school_id from mine where seniority <> 'governor')))
		or (t.to_kind = 'school' and t.to_school_id = any (array(select school_id from mine where seniority in ('head', 'senior'))))
		or (t.to_kind = 'trust' and t.to_organisation_id = any (array(select organisation_id from roles where role = 'trust-officer')))
		or (t.to_kind = 'partnership-lead' and t.review_id = any (array(select v.id from review v, ships s, p
			where v.programme_id = p.programme_id and v.partnership_id = s.id and s.lead)))
	)
	union all select t.id, t.review_id, t.sections from report_grant t
	where t.programme_id = (select programme_id from p) and t.to_kind = 'associate' and t.revoked_at is null
		and (t.until_on is null or t.until_on >= ${today}::date) and exists (select from roles where role = 'associate')
), known as (
	select a.person_id from (select school_id from peer union select school_id from mine) n, appointment a, p
		where a.programme_id = p.programme_id and a.school_id = n.school_id
	union select r.person_id from role r, p where r.programme_id = p.programme_id and r.role in ('administrator', 'associate')
	union select r.person_id from mine n, school_group g, role r, p where g.school_id = n.school_id
		and r.programme_id = p.programme_id and r.organisation_id = g.organisation_id and r.role = 'trust-officer'
	union select r.person_id from ships s, role r, p where r.programme_id = p.programme_id and r.partnership_id = s.id
	union select m.person_id from part t, review_member m, p where m.programme_id = p.programme_id and m.review_id = t.id
	union select p.me from p
)
select
	(select jsonb_build_object('id', e.id, 'name', e.name, 'email', e.email, 'language', e.language) from person e, p where e.id = p.me) as person,
	(select jsonb_build_object('id', programme_id, 'slug', slug, 'name', name, 'country', country, 'terms', terms,
		'settings', settings, 'fictional', fictional) from p) as programme,
	coalesce((select jsonb_agg(r) from roles r), '[]') as roles,
	coalesce((select jsonb_agg(jsonb_build_object('schoolId', m.school_id, 'schoolName', s.name, 'seniority', m.seniority, 'job', m.job)
		order by s.name) from mine m join school s on s.id = m.school_id), '[]') as appointments,
	coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'name', n.name, 'lead', s.lead) order by n.name)
		from ships s join p on true join partnership n on n.programme_id = p.programme_id and n.id = s.id), '[]') as partnerships,
	coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name, 'partnershipId', c.partnership_id) order by c.name)
		from (select distinct m.cluster_id from mine n, cluster_school m, p where n.seniority <> 'governor'
			and m.programme_id = p.programme_id and m.school_id = n.school_id and ${current('m')}) n
		join p on true join cluster c on c.programme_id = p.programme_id and c.id = n.cluster_id), '[]') as clusters,
	coalesce((select jsonb_agg(jsonb_build_object('id', id, 'hostSchoolId', host_school_id, 'part', part)) from part), '[]') as reviews,
	coalesce((select jsonb_agg(jsonb_build_object('grantId', id, 'reviewId', review_id, 'sections', sections)) from share), '[]') as grants,
	coalesce((select jsonb_agg(school_id) from peer), '[]') as peers,
	coalesce((select jsonb_agg(person_id) from known), '[]') as people,
	coalesce((select jsonb_agg(distinct e.id) from part t join p on true
		join review v on v.programme_id = p.programme_id and v.id = t.id
		join self_evaluation e on e.programme_id = v.programme_id and e.cycle_id = v.cycle_id and e.school_id = v.host_school_id
		where t.part in ('lead-reviewer', 'reviewer') and e.shared_with_team), '[]') as self_evaluations
from p`.execute(database.system);
	const row = result.rows[0];
	if (!row?.person) return undefined;
	const has = (role: string): boolean => row.roles.some((one) => one.role === role);
	const outside =
		row.roles.length === 0 && row.appointments.length === 0 && row.reviews.length === 0 && row.grants.length === 0;
	if (outside) return undefined;
	return {
		kind: 'person',
		now,
		today,
		person: row.person,
		programme: row.programme,
		administrator: has('administrator'),
		associate: has('associate'),
		evaluator: has('evaluator'),
		appointments: row.appointments,
		partnerships: row.partnerships,
		clusters: row.clusters,
		reviews: row.reviews,
		grants: row.grants,
		organisations: row.roles.flatMap((one) =>
			one.organisation_id === null ? [] : [one.organisation_id as Viewer['organisations'][number]],
		),
		peers: row.peers,
		people: row.people,
		selfEvaluations: row.self_evaluations,
	};
}
