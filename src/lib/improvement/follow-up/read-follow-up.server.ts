/** Why: five minutes on a phone need one page with everything on it: the actions, what changed, who can help. */
import { sql } from 'kysely';
import type { Acting } from '#lib/access/index.server.ts';
import { may, refuse } from '#lib/access/index.ts';
import { ok, problem, type CalendarDate, type Result, type ReviewId } from '#lib/kernel/index.ts';
import type { ReviewStatus } from '#lib/reviews/index.ts';
import type { ActionProgressWord } from '../actions/action-fields.ts';
import { findOwnCalendar } from '#lib/rota/index.server.ts';
import type { FollowUpKind } from './bookings.ts';
import { newDates } from './new-dates.ts';
import { ownVisits } from './own-visits.server.ts';

/** What can be said of an action at a follow-up. */
export type SaidProgress = 'in-progress' | 'done' | 'changed' | 'stopped';

/** An action, with what was said of it on this page. */
export interface FollowedAction {
	readonly id: string;
	readonly text: string;
	readonly owner: string;
	readonly measure: string;
	readonly dueOn: CalendarDate;
	readonly progress: SaidProgress | null;
	/** How the action stands apart from this page: a word to begin with. */
	readonly stands: ActionProgressWord;
	readonly note: string;
}

/** Help that was asked for, and who offered what. */
export interface AskedHelp {
	readonly id: string;
	readonly text: string;
	readonly closed: boolean;
	readonly offers: readonly {
		readonly id: string;
		readonly school: string;
		readonly text: string;
		readonly accepted: boolean;
	}[];
}

/** The words on a follow-up page. */
export interface FollowUpTexts {
	readonly changedForPupils: string;
	readonly changedForStaff: string;
	readonly lessons: string;
	readonly nextStep: string;
	readonly recommendedNext: string;
}

export interface FollowUp extends FollowUpTexts {
	readonly kind: FollowUpKind;
	readonly reviewId: ReviewId;
	readonly hostName: string;
	readonly reviewStatus: ReviewStatus;
	readonly reviewVersion: number;
	readonly nominalOn: CalendarDate;
	readonly meetOn: CalendarDate;
	readonly status: 'booked' | 'held';
	readonly heldOn: CalendarDate | null;
	readonly version: number;
	readonly actions: readonly FollowedAction[];
	readonly help: readonly AskedHelp[];
	readonly mayWrite: boolean;
	/** Days to choose from when it was missed, for whoever may move it. */
	readonly offered: readonly CalendarDate[];
}

interface Row extends Omit<FollowUp, 'mayWrite' | 'reviewId' | 'kind' | 'offered'> {
	readonly host: { readonly id: string; readonly country: string };
}

/** The page of one follow-up, for the host's staff; 'not-found' until it is booked. */
export async function readFollowUp(
	by: Acting,
	input: { readonly reviewId: ReviewId; readonly kind: FollowUpKind },
): Promise<Result<FollowUp, 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'follow-up.read', { review: input.reviewId });
	if (refused) return refused;
	const programmeId = by.viewer.programme.id;
	return by.transaction(async (tx) => {
		const found = await sql<Row>`
select h.name as "hostName", jsonb_build_object('id', h.id, 'country', h.country) as host, v.status as "reviewStatus", v.version as "reviewVersion", f.nominal_on as "nominalOn", f.meet_on as "meetOn",
	f.status, f.held_on as "heldOn", f.version, f.changed_for_pupils as "changedForPupils", f.changed_for_staff as "changedForStaff",
	f.lessons, f.next_step as "nextStep", f.recommended_next as "recommendedNext",
	coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'text', a.text, 'owner', a.owner_name, 'measure', a.success_measure,
			'dueOn', a.due_on, 'stands', a.progress, 'progress', s.progress, 'note', coalesce(s.note, '')) order by a.due_on, a.id)
		from action a left join follow_up_action s on s.programme_id = a.programme_id and s.action_id = a.id and s.follow_up_id = f.id
		where a.programme_id = f.programme_id and a.review_id = f.review_id), '[]') as actions,
	coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'text', r.text, 'closed', r.closed_at is not null, 'offers', coalesce((
			select jsonb_agg(jsonb_build_object('id', o.id, 'school', n.name, 'text', o.text, 'accepted', o.accepted_at is not null) order by o.at)
			from help_offer o join school n on n.id = o.from_school_id
			where o.programme_id = r.programme_id and o.help_request_id = r.id), '[]')) order by r.asked_at)
		from help_request r where r.programme_id = f.programme_id and r.review_id = f.review_id), '[]') as help
from follow_up f
join review v on v.programme_id = f.programme_id and v.id = f.review_id
join school h on h.id = f.host_school_id
where f.programme_id = ${programmeId} and f.review_id = ${input.reviewId} and f.kind = ${input.kind}`.execute(tx);
		if (!found.rows[0]) return problem('not-found');
		const { host, ...page } = found.rows[0];
		const mayWrite = may(by.viewer, 'follow-up.write', { review: input.reviewId });
		const today = by.viewer.today as CalendarDate;
		const missed = page.status === 'booked' && page.meetOn < today;
		const offered =
			missed && may(by.viewer, 'follow-up.move', { review: input.reviewId })
				? newDates(await findOwnCalendar(tx, programmeId, host), today, await ownVisits(tx, by.viewer))
				: [];
		return ok({ ...page, ...input, mayWrite, offered });
	});
}
