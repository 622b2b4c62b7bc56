/** Why: favours between schools are seen by all partners, so that asking and giving become ordinary. */
import { sql } from 'kysely';
import type { Acting } from '#lib/access/index.server.ts';
import { may } from '#lib/access/index.ts';
import { ok, problem, type PartnershipId, type Result, type ReviewId, type SchoolId } from '#lib/kernel/index.ts';

export interface HelpOffer {
	readonly id: string;
	readonly school: string;
	readonly text: string;
	readonly at: string;
	readonly accepted: boolean;
}

export interface HelpRequest {
	readonly id: string;
	readonly school: string;
	readonly partnership: string;
	readonly text: string;
	readonly askedAt: string;
	readonly closed: boolean;
	readonly offers: readonly HelpOffer[];
	/** The viewer's school asked, and the viewer may accept and close. */
	readonly mine: boolean;
	/** The viewer's own schools that could offer. */
	readonly from: readonly { readonly id: SchoolId; readonly name: string }[];
	/** The post by which the host made it known to every partnership. */
	readonly postId: string | null;
}

type Row = Omit<HelpRequest, 'mine' | 'from'> & {
	readonly reviewId: ReviewId;
	readonly partnershipId: PartnershipId;
	readonly schoolId: SchoolId;
};

/** Requests of the viewer's partnerships, newest first: the open ones, and those of the past year as a log. */
export async function readHelp(by: Acting): Promise<Result<readonly HelpRequest[], 'not-allowed'>> {
	const { viewer } = by;
	const team = viewer.administrator || viewer.associate;
	if (viewer.partnerships.length === 0 && !team) return problem('not-allowed');
	return by.transaction(async (tx) => {
		const found = await sql<Row>`
select r.id, h.name as school, h.id as "schoolId", n.name as partnership, n.id as "partnershipId", r.review_id as "reviewId", r.text,
	to_char(r.asked_at at time zone 'Europe/London', 'YYYY-MM-DD') as "askedAt", r.closed_at is not null as closed,
	(select b.id from support_post b where b.programme_id = r.programme_id and b.help_request_id = r.id) as "postId",
	coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'school', s.name, 'text', o.text,
			'at', to_char(o.at at time zone 'Europe/London', 'YYYY-MM-DD'), 'accepted', o.accepted_at is not null) order by o.at)
		from help_offer o join school s on s.id = o.from_school_id
		where o.programme_id = r.programme_id and o.help_request_id = r.id), '[]') as offers
from help_request r
join school h on h.id = r.host_school_id
join partnership n on n.programme_id = r.programme_id and n.id = r.partnership_id
where r.programme_id = ${viewer.programme.id} and (r.closed_at is null or r.asked_at > ${viewer.now}::timestamptz - interval '1 year')
order by r.closed_at is not null, r.asked_at desc limit 200`.execute(tx);
		return ok(
			found.rows.map(({ reviewId, partnershipId, schoolId, ...row }) => ({
				...row,
				mine: may(viewer, 'help.accept', { review: reviewId }),
				from: may(viewer, 'help.offer', { partnership: partnershipId })
					? viewer.appointments
							.filter((one) => one.seniority !== 'governor' && one.schoolId !== schoolId)
							.map((one) => ({ id: one.schoolId, name: one.schoolName }))
					: [],
			})),
		);
	});
}
