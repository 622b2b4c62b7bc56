/** Why: what waits for a school's answer is the same on the board and among what is mine to do. */
import { sql } from 'kysely';
import type { Viewer } from '#lib/access/index.ts';
import type { SchoolId } from '#lib/kernel/index.ts';

/** A school whose words wait for an answer from one of the viewer's schools. */
export interface WaitingAnswer {
	readonly postId: string;
	/** They answered what the viewer's school put up, wrote back, or ask it alone. */
	readonly how: 'answered' | 'wrote' | 'asks';
	readonly topic: string;
	readonly school: string;
	readonly otherSchoolId: SchoolId;
	readonly on: string;
}

/** The most that is listed. Our default. */
const most = 30;

/** Two expressions over the rows that `own` may see: the answers that wait, oldest first, and the favours not confirmed. */
export function supportWaits({ programme, now }: Viewer, own: readonly string[]) {
	const recent = sql`p.programme_id = ${programme.id} and p.closed_at is null and p.at > ${now}::timestamptz - interval '1 year'`;
	return {
		answers: sql`
(with talk as (
	select distinct on (r.post_id, r.other_school_id) r.* from support_reply r
	where r.programme_id = ${programme.id} and (r.post_school_id = any (${own}::uuid[]) or r.other_school_id = any (${own}::uuid[]))
	order by r.post_id, r.other_school_id, r.at desc, r.id desc
), waits as (
	select p.id, p.topic, t.from_school_id as school_id, t.other_school_id, t.at,
		case when p.school_id = any (${own}::uuid[]) then 'answered' else 'wrote' end as how
	from talk t join support_post p on ${recent} and p.id = t.post_id
	where t.wants_answer and t.from_school_id <> all (${own}::uuid[])
	union all select p.id, p.topic, p.school_id, p.to_school_id, p.at, 'asks' from support_post p
	where ${recent} and p.to_school_id = any (${own}::uuid[])
		and not exists (select from talk t where t.post_id = p.id and t.other_school_id = p.to_school_id)
)
select coalesce(jsonb_agg(jsonb_build_object('postId', w.id, 'how', w.how, 'topic', w.topic,
	'school', (select s.name from school s where s.id = w.school_id), 'otherSchoolId', w.other_school_id,
	'on', to_char(w.at at time zone 'Europe/London', 'YYYY-MM-DD')) order by w.at), '[]')
from (select * from waits order by at limit ${most}) w)`,
		favours: sql`
(select count(*)::int from favour f where f.programme_id = ${programme.id} and f.confirmed_at is null and f.withdrawn_at is null
	and (f.from_school_id = any (${own}::uuid[]) or f.to_school_id = any (${own}::uuid[]))
	and f.logged_by_school_id <> all (${own}::uuid[]))`,
	};
}
