/** Why: what has taken place, or was promised before, is not planned again, but its days out count and its people do their share. */
import { sql } from 'kysely';
import type { Viewer } from '#lib/access/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import type { BegunReview } from './with-begun.ts';

/**
 * The begun reviews of these clusters in one trip and, unless the rota's settings say otherwise, those with a lead that
 * were booked before its first published plan was made or lie outside its days, while everybody on them can come. Called off or put off, a review has not taken place.
 */
export async function findBegunReviews(
	transaction: Transaction,
	viewer: Viewer,
	{ rotaId, clusterIds }: { readonly rotaId: string; readonly clusterIds: readonly string[] },
): Promise<readonly BegunReview[]> {
	const found = await sql<BegunReview>`
select v.id, v.host_school_id as "hostSchoolId", v.cluster_id as "clusterId", v.first_day as "firstDay", v.last_day as "lastDay",
	coalesce((select jsonb_agg(jsonb_build_object('personId', m.person_id, 'part', m.part, 'schoolId', m.school_id, 'name', p.name)
		order by m.person_id) from review_member m left join person p on p.id = m.person_id
		where m.programme_id = v.programme_id and m.review_id = v.id and m.ended_at is null), '[]') as members,
	w.meet_on as workshop, t.nominal_on as "talkNominal", t.meet_on as "talkMeet"
from review v
join cycle y on y.programme_id = v.programme_id and y.id = v.cycle_id and y.status = 'open'
left join follow_up_schedule w on w.programme_id = v.programme_id and w.review_id = v.id and w.kind = 'workshop'
left join follow_up_schedule t on t.programme_id = v.programme_id and t.review_id = v.id and t.kind = 'ninety-day'
where v.programme_id = ${viewer.programme.id} and v.cluster_id = any (${clusterIds}::uuid[])
	and v.status not in ('cancelled', 'postponed')
	and (v.first_day <= ${viewer.today}::date
		or v.status not in ('planned', 'team-confirmed', 'pre-review-agreed', 'evidence-shared')
		or (exists (select from rota r where r.programme_id = v.programme_id and r.id = ${rotaId} and r.keep_booked
				and (v.first_day < r.first_day or v.last_day > r.last_day or not exists (select from rota_plan n
					where n.programme_id = r.programme_id and n.rota_id = r.id and n.status in ('published', 'replaced')
						and n.made_at <= v.created_at)))
			and exists (select from review_member m where m.programme_id = v.programme_id and m.review_id = v.id
				and m.part = 'lead-reviewer' and m.ended_at is null)
			and not exists (select from review_member m where m.programme_id = v.programme_id and m.review_id = v.id
				and m.ended_at is null and (
					exists (select from person_away w where w.programme_id = m.programme_id and w.person_id = m.person_id
						and w.first_day <= v.last_day and w.last_day >= v.first_day)
					or exists (select from appointment q where q.programme_id = m.programme_id and q.person_id = m.person_id
						and q.school_id = m.school_id and q.until_on <= ${viewer.today}::date)
					and not exists (select from appointment q where q.programme_id = m.programme_id and q.person_id = m.person_id
						and q.school_id = m.school_id and (q.until_on is null or q.until_on > ${viewer.today}::date))))))
order by v.first_day, v.id`.execute(transaction);
	return found.rows;
}
