/** Why: everything booked in a programme comes through the second wall a page at a time, dates and names of schools only. */
import { sql } from 'kysely';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import { hasLeft } from '#lib/reviews/index.server.ts';
import type { BookedReview } from './events-of.ts';

/** Which reviews: of one programme, perhaps of one cluster or with one person's part, after the one read last. */
export interface WhichBooked {
	readonly programmeId: string;
	/** YYYY-MM-DD: whose jobs count as held. */
	readonly today: string;
	/** Reviews of which nothing lies on or after this day are left out. */
	readonly since: string;
	readonly clusterId?: string;
	readonly afterId?: string;
	readonly most: number;
}

/** Reads up to `most` reviews that have not ended, by id. One round trip. */
export async function readBooked(tx: Transaction, which: WhichBooked): Promise<readonly BookedReview[]> {
	const { programmeId, today, since, clusterId, afterId, most } = which;
	const found = await sql<BookedReview>`
with r as (
	select v.* from review v
	where v.programme_id = ${programmeId} and v.status not in ('closed', 'cancelled', 'postponed', 'partial')
		and (${clusterId ?? null}::uuid is null or v.cluster_id = ${clusterId ?? null}::uuid)
		and (${afterId ?? null}::uuid is null or v.id > ${afterId ?? null}::uuid)
		and exists (select from cycle c where c.programme_id = v.programme_id and c.id = v.cycle_id and c.status = 'open')
		and (v.last_day >= ${since}::date or exists (select from follow_up_schedule f
			where f.programme_id = v.programme_id and f.review_id = v.id and f.meet_on >= ${since}::date))
	order by v.id limit ${most}
)
select r.id as "reviewId", s.name as host, r.first_day as "firstDay", r.last_day as "lastDay", h.meeting_on as "meetingOn",
	coalesce(h.days, '[]') as days, h.workshop_starts as "workshopStarts", h.workshop_minutes as "workshopMinutes",
	coalesce((select jsonb_agg(jsonb_build_object('kind', f.kind, 'on', f.meet_on, 'done', f.done_on is not null))
		from follow_up_schedule f where f.programme_id = r.programme_id and f.review_id = r.id), '[]') as booked,
	coalesce((select jsonb_agg(distinct a.person_id) from appointment a where a.programme_id = r.programme_id
		and a.school_id = r.host_school_id and a.seniority = 'head' and a.from_on <= ${today}::date
		and (a.until_on is null or a.until_on > ${today}::date)), '[]') as heads,
	coalesce((select jsonb_agg(distinct o.person_id) from role o where o.programme_id = r.programme_id
		and o.partnership_id = r.partnership_id and o.role = 'partnership-lead' and o.from_on <= ${today}::date
		and (o.until_on is null or o.until_on > ${today}::date)), '[]') as leads,
	coalesce((select jsonb_agg(jsonb_build_object('personId', m.person_id, 'part', m.part)) from review_member m
		where m.programme_id = r.programme_id and m.review_id = r.id and m.ended_at is null and not ${hasLeft(which)}), '[]') as members
from r
join school s on s.id = r.host_school_id
left join lateral (select * from review_hours t where t.programme_id = r.programme_id and t.review_id = r.id limit 1) h on true
order by r.id`.execute(tx);
	return found.rows;
}
