/** Why: champions and host staff see one workshop: the findings the host agreed to show, the agenda, the ideas, the stage. */
import { sql } from 'kysely';
import type { Acting } from '#lib/access/index.server.ts';
import { may, refuse } from '#lib/access/index.ts';
import { ok, problem, type CalendarDate, type Result, type ReviewId, type WorkshopId } from '#lib/kernel/index.ts';
import type { ReviewStatus } from '#lib/reviews/index.ts';
import { findOwnCalendar } from '#lib/rota/index.server.ts';
import { newDates } from '../follow-up/new-dates.ts';
import { ownVisits } from '../follow-up/own-visits.server.ts';
import type { WorkshopCode } from '../rules/workshop-code.ts';
import { readAgenda, type AgendaPart } from './agenda.ts';
import type { WorkshopStage, WorkshopStatus } from './stages.ts';

/** A finding that the host agreed to show. */
export interface SharedFinding {
	readonly id: string;
	readonly kind: 'saw' | 'strength' | 'explore';
	readonly statement: string;
}

/** An idea; `action` when host staff have made it one. */
export interface Idea {
	readonly id: string;
	readonly text: string;
	readonly action: boolean;
}

export interface Workshop {
	readonly id: WorkshopId;
	readonly reviewId: ReviewId;
	readonly hostName: string;
	readonly reviewStatus: ReviewStatus;
	readonly focusQuestion: string;
	readonly onDay: CalendarDate;
	/** HH:MM:SS */
	readonly starts: string;
	readonly agenda: readonly AgendaPart[];
	readonly joinCode: WorkshopCode;
	readonly status: WorkshopStatus;
	readonly stage: WorkshopStage;
	readonly version: number;
	readonly champions: readonly string[];
	readonly findings: readonly SharedFinding[];
	readonly ideas: readonly Idea[];
	readonly actions: number;
	readonly talkOn: CalendarDate | null;
	readonly mayLead: boolean;
	readonly mayAddIdeas: boolean;
	readonly mayWriteActions: boolean;
	readonly mayShareFindings: boolean;
	/** Days to choose from when it was missed, for whoever may move it. */
	readonly offered: readonly CalendarDate[];
}

interface Row {
	readonly id: WorkshopId;
	readonly host_name: string;
	readonly review_status: ReviewStatus;
	readonly focus_question: string | null;
	readonly on_day: CalendarDate;
	readonly starts: string;
	readonly agenda: unknown;
	readonly join_code: WorkshopCode;
	readonly status: WorkshopStatus;
	readonly stage: WorkshopStage;
	readonly version: number;
	readonly champions: readonly (string | null)[];
	readonly findings: readonly SharedFinding[];
	readonly ideas: readonly Idea[];
	readonly actions: number;
	readonly talk_on: CalendarDate | null;
	readonly host: { readonly id: string; readonly country: string };
}

/** The workshop of a review; 'not-found' until it is booked. */
export async function readWorkshop(
	by: Acting,
	reviewId: ReviewId,
): Promise<Result<Workshop, 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'workshop.read', { review: reviewId });
	if (refused) return refused;
	const programmeId = by.viewer.programme.id;
	const subject = { review: reviewId };
	return by.transaction(async (tx) => {
		const found = await sql<Row>`
select w.id, h.name as host_name, jsonb_build_object('id', h.id, 'country', h.country) as host, v.status as review_status, p.focus_question, w.on_day, w.starts, w.agenda, w.join_code,
	w.status, w.stage, w.version,
	coalesce((select jsonb_agg(n.name order by n.name) from review_member m left join person n on n.id = m.person_id
		where m.programme_id = w.programme_id and m.review_id = w.review_id and m.part = 'champion' and m.ended_at is null), '[]') as champions,
	coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'kind', f.kind, 'statement', f.statement)
			order by array_position(array['strength', 'saw', 'explore'], f.kind), f.position) from finding f
		where f.programme_id = w.programme_id and f.review_id = w.review_id and f.shared_for_workshop and f.withdrawn_at is null), '[]') as findings,
	coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'text', i.text, 'action', exists (select from action a
			where a.programme_id = i.programme_id and a.idea_id = i.id)) order by i.created_at, i.id) from idea i
		where i.programme_id = w.programme_id and i.workshop_id = w.id and i.withdrawn_at is null), '[]') as ideas,
	(select count(*)::int from action a where a.programme_id = w.programme_id and a.review_id = w.review_id) as actions,
	(select s.meet_on from follow_up_schedule s where s.programme_id = w.programme_id and s.review_id = w.review_id
		and s.kind = 'ninety-day') as talk_on
from workshop w
join review v on v.programme_id = w.programme_id and v.id = w.review_id
join school h on h.id = w.host_school_id
left join review_plan p on p.programme_id = w.programme_id and p.review_id = w.review_id
where w.programme_id = ${programmeId} and w.review_id = ${reviewId}`.execute(tx);
		const row = found.rows[0];
		if (!row) return problem('not-found');
		const today = by.viewer.today as CalendarDate;
		const missed = row.status === 'planned' && row.on_day < today;
		const offered =
			missed && may(by.viewer, 'workshop.move', subject)
				? newDates(await findOwnCalendar(tx, programmeId, row.host), today, await ownVisits(tx, by.viewer))
				: [];
		return ok({
			id: row.id,
			reviewId,
			hostName: row.host_name,
			reviewStatus: row.review_status,
			focusQuestion: row.focus_question ?? '',
			onDay: row.on_day,
			starts: row.starts,
			agenda: readAgenda(row.agenda),
			joinCode: row.join_code,
			status: row.status,
			stage: row.stage,
			version: row.version,
			champions: row.champions.filter((name) => name !== null),
			findings: row.findings,
			ideas: row.ideas,
			actions: row.actions,
			talkOn: row.talk_on,
			mayLead: may(by.viewer, 'workshop.lead', subject),
			mayAddIdeas: may(by.viewer, 'idea.write', subject),
			mayWriteActions: may(by.viewer, 'action.write', subject),
			mayShareFindings: may(by.viewer, 'report.share', subject),
			offered,
		});
	});
}
