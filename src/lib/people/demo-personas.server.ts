/** Why: in a demonstration anyone may continue as one of its fictional people, and should know what each of them can do. */
import { sql } from 'kysely';
import type { PersonId } from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';

/** What a persona is, for the sentence that says what they can do. */
export type PersonaKind =
	| 'administrator'
	| 'associate'
	| 'evaluator'
	| 'trust-officer'
	| 'partnership-lead'
	| 'lead-reviewer'
	| 'reviewer'
	| 'champion'
	| 'head'
	| 'senior'
	| 'middle'
	| 'teacher'
	| 'governor';

/** A fictional person. `group` is the partnership they belong to; none for the programme's own team. */
export interface DemoPersona {
	readonly id: PersonId;
	readonly name: string;
	readonly email: string;
	readonly language: 'en' | 'cy';
	readonly job: string | null;
	readonly school: string | null;
	readonly group: string | null;
	readonly kinds: readonly PersonaKind[];
}

/** Everyone with a place in a fictional programme on `today`: the programme's own team first, then by partnership and school. */
export async function demoPersonas(database: Database, today: string): Promise<readonly DemoPersona[]> {
	const current = (alias: string) =>
		sql.raw(`${alias}.from_on <= d.today and (${alias}.until_on is null or ${alias}.until_on > d.today)`);
	const found = await sql<DemoPersona>`
with d as (select ${today}::date as today), post as (
	select distinct on (a.person_id) a.programme_id, a.person_id, a.job, a.seniority, a.school_id, s.name as school
	from appointment a cross join d join school s on s.id = a.school_id
	where ${current('a')} order by a.person_id, a.from_on
), kind as (
	select r.programme_id, r.person_id, r.role as kind, r.partnership_id from role r, d where ${current('r')}
	union all select m.programme_id, m.person_id, m.part, null from review_member m where m.ended_at is null
	union all select programme_id, person_id, seniority, null from post
)
select e.id, e.name, e.email, e.language, min(t.job) as job, min(t.school) as school, coalesce(
		(select n.name from role r cross join d join partnership n on n.programme_id = r.programme_id and n.id = r.partnership_id
			where r.person_id = e.id and ${current('r')} order by n.name limit 1),
		(select n.name from partnership_school m cross join d join partnership n on n.programme_id = m.programme_id and n.id = m.partnership_id
			where m.programme_id = g.programme_id and m.school_id = min(t.school_id::text)::uuid and ${current('m')} order by n.name limit 1)
	) as "group", jsonb_agg(distinct k.kind) as kinds
from programme g join kind k on k.programme_id = g.programme_id join person e on e.id = k.person_id
	left join post t on t.person_id = e.id
where g.fictional
group by g.programme_id, e.id, e.name, e.email, e.language
order by "group" nulls first, min(t.school), min(case t.seniority when 'head' then 1 when 'senior' then 2 when 'middle' then 3
	when 'teacher' then 4 else 5 end), e.name`.execute(database.system);
	return found.rows;
}
