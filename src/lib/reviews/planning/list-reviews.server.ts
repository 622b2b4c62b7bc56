/** Why: everybody finds the reviews that concern them first, and those of their partnership after. */
import { sql } from 'kysely';
import { refuse } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import { ok, type CalendarDate, type Result, type ReviewId } from '#lib/kernel/index.ts';
import type { ReviewStatus } from '../rules/review-state.ts';

/** One line of the list. */
export interface ReviewLine {
	readonly id: ReviewId;
	readonly host: string;
	readonly hostSchoolId: string;
	readonly cluster: string;
	readonly firstDay: CalendarDate;
	readonly lastDay: CalendarDate;
	readonly status: ReviewStatus;
	readonly lead: string | null;
	readonly leadSchool: string | null;
}

/** The viewer's own reviews, whole, and one page of the others. */
export interface ReviewList {
	readonly mine: readonly ReviewLine[];
	readonly others: readonly ReviewLine[];
	readonly page: number;
	readonly pages: number;
}

const perPage = 40;

/** Lists the reviews whose status the viewer may see, newest visit last, 40 of the others to a page. One round trip. */
export async function listReviews(by: Acting, page: number): Promise<Result<ReviewList, 'not-allowed' | 'not-found'>> {
	const { viewer } = by;
	const refused = refuse(viewer, 'home.read');
	if (refused) return refused;
	const own = viewer.reviews.map((one) => one.id);
	return by.transaction(async (tx) => {
		const found = await sql<ReviewLine & { readonly own: boolean; readonly total: number; readonly place: number }>`
with seen as (
	select v.*, v.id = any (${own}::uuid[]) as own from review v where v.programme_id = ${viewer.programme.id}
), numbered as (
	select s.*, count(*) over (partition by own)::int as total,
		row_number() over (partition by own order by (status in ('closed', 'cancelled', 'partial')), first_day, id)::int as place
	from seen s
)
select n.id, h.name as host, n.host_school_id as "hostSchoolId", k.name as cluster, n.first_day as "firstDay", n.last_day as "lastDay",
	n.status, p.name as lead, s.name as "leadSchool", n.own, n.total, n.place
from numbered n
join school h on h.id = n.host_school_id
left join cluster k on k.programme_id = n.programme_id and k.id = n.cluster_id
left join review_member m on m.programme_id = n.programme_id and m.review_id = n.id and m.part = 'lead-reviewer' and m.ended_at is null
left join person p on p.id = m.person_id
left join school s on s.id = m.school_id
where n.own or (n.place > ${(page - 1) * perPage} and n.place <= ${page * perPage})
order by n.own desc, n.place`.execute(tx);
		const others = found.rows.filter((row) => !row.own);
		const total = others[0]?.total ?? 0;
		return ok({
			mine: found.rows.filter((row) => row.own),
			others,
			page,
			pages: Math.max(1, Math.ceil(total / perPage)),
		});
	});
}
