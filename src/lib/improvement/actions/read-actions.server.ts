/** Why: one page holds what the school set out to do, who has it and by when. */
import { sql } from 'kysely';
import type { Acting } from '#lib/access/index.server.ts';
import { may, refuse } from '#lib/access/index.ts';
import { ok, problem, type ActionId, type CalendarDate, type Result, type ReviewId } from '#lib/kernel/index.ts';
import type { ReviewStatus } from '#lib/reviews/index.ts';
import type { ActionProgressWord } from './action-fields.ts';

export interface Action {
	readonly id: ActionId;
	readonly text: string;
	readonly ownerName: string;
	readonly ownerPersonId: string | null;
	readonly successMeasure: string;
	readonly dueOn: CalendarDate;
	readonly progress: ActionProgressWord;
	readonly ideaId: string | null;
	readonly version: number;
}

/** Somebody of the host's staff who can own an action. */
export interface Colleague {
	readonly id: string;
	readonly name: string;
	readonly job: string;
}

export interface Actions {
	readonly review: { readonly id: ReviewId; readonly hostName: string; readonly status: ReviewStatus };
	readonly actions: readonly Action[];
	readonly staff: readonly Colleague[];
	/** Ideas of the workshop that are no action yet. */
	readonly ideas: readonly { readonly id: string; readonly text: string }[];
	/** The day of the talk while it is still to come. */
	readonly talkOn: CalendarDate | null;
	readonly mayWrite: boolean;
	readonly maySetLive: boolean;
}

/** The actions of a review, the next due first, for the host's staff and the champions. */
export async function readActions(
	by: Acting,
	reviewId: ReviewId,
): Promise<Result<Actions, 'not-allowed' | 'not-found'>> {
	const subject = { review: reviewId };
	const refused = refuse(by.viewer, 'action.read', subject);
	if (refused) return refused;
	const { programme, today } = by.viewer;
	const mayWrite = may(by.viewer, 'action.write', subject);
	return by.transaction(async (tx) => {
		const found = await sql<
			{ hostName: string; status: ReviewStatus; talkOn: CalendarDate | null } & Pick<
				Actions,
				'actions' | 'staff' | 'ideas'
			>
		>`
select h.name as "hostName", v.status,
	(select s.meet_on from follow_up_schedule s where s.programme_id = v.programme_id and s.review_id = v.id and s.kind = 'ninety-day'
		and s.done_on is null) as "talkOn",
	coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'text', a.text, 'ownerName', a.owner_name, 'ownerPersonId', a.owner_person_id,
			'successMeasure', a.success_measure, 'dueOn', a.due_on, 'progress', a.progress, 'ideaId', a.idea_id, 'version', a.version) order by a.due_on, a.id)
		from action a where a.programme_id = v.programme_id and a.review_id = v.id), '[]') as actions,
	coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'job', a.job) order by p.name) from appointment a
		join person p on p.id = a.person_id
		where ${mayWrite} and a.programme_id = v.programme_id and a.school_id = v.host_school_id and a.seniority <> 'governor'
			and a.from_on <= ${today} and (a.until_on is null or a.until_on > ${today})), '[]') as staff,
	coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'text', i.text) order by i.created_at, i.id) from idea i
		where i.programme_id = v.programme_id and i.review_id = v.id and i.withdrawn_at is null
			and not exists (select from action a where a.programme_id = i.programme_id and a.idea_id = i.id)), '[]') as ideas
from review v join school h on h.id = v.host_school_id
where v.programme_id = ${programme.id} and v.id = ${reviewId}`.execute(tx);
		const row = found.rows[0];
		if (!row) return problem('not-found');
		const { hostName, status, ...rest } = row;
		return ok({
			review: { id: reviewId, hostName, status },
			...rest,
			mayWrite,
			maySetLive: may(by.viewer, 'action.set-live', subject),
		});
	});
}
