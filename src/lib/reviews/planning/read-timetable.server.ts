/** Why: the day's plan with all that is needed to change it, for host and visitors, in few trips. */
import { sql } from 'kysely';
import { may, refuse } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import { ok, problem, type Result, type ReviewId } from '#lib/kernel/index.ts';
import { hasReached } from '../rules/review-state.ts';
import { questionsIn, type LinkableQuestion } from './framework-questions.ts';
import { findReview, type ReviewRow } from './find-review.server.ts';
import { stateOf } from './review-record.ts';
import { inOrder, overlapping, type TimeSlot } from './timetable-slots.ts';

/** A slot as it is stored; the times are 'HH:MM'. */
export interface PlannedSlot extends TimeSlot {
	readonly kind: string;
	readonly title: string;
	readonly place: string;
	readonly people: string;
	readonly note: string;
	readonly questionCode: string | null;
	readonly version: number;
}

/** The timetable of a review. */
export interface ReviewTimetable {
	readonly review: ReviewRow;
	readonly slots: readonly PlannedSlot[];
	/** Ids of slots that share a minute with another. */
	readonly overlapping: readonly string[];
	readonly focusQuestion: string;
	readonly safeguardingLead: string;
	/** Arrival, room and the like, as the host wrote them. */
	readonly lines: Readonly<Record<string, unknown>>;
	readonly questions: readonly LinkableQuestion[];
	readonly mayChange: boolean;
}

/** Reads the timetable. Two round trips. */
export async function readTimetable(
	by: Acting,
	id: ReviewId,
): Promise<Result<ReviewTimetable, 'not-found' | 'not-allowed'>> {
	const { viewer } = by;
	return by.transaction(async (tx) => {
		const review = await findReview(tx, viewer, id);
		if (!review) return problem('not-found');
		const refused = refuse(viewer, 'pre-review.read', { review: review.id });
		if (refused) return refused;
		const found = await sql<{
			slots: readonly PlannedSlot[];
			focus: string | null;
			safeguarding: string | null;
			lines: Record<string, unknown> | null;
			content: unknown;
		}>`
select
	coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'day', t.day, 'starts', to_char(t.starts, 'HH24:MI'), 'ends', to_char(t.ends, 'HH24:MI'),
		'kind', t.kind, 'title', t.title, 'place', t.place, 'people', t.people, 'note', t.note, 'questionCode', t.question_code,
		'version', t.version)) from timetable_slot t where t.programme_id = c.programme_id and t.review_id = ${id}), '[]') as slots,
	p.focus_question as focus, p.safeguarding_lead as safeguarding, p.checklist -> 'lines' as lines, f.content
from cycle c
left join review_plan p on p.programme_id = c.programme_id and p.review_id = ${id}
left join framework f on f.programme_id = c.programme_id and f.id = c.framework_id
where c.programme_id = ${viewer.programme.id} and c.id = ${review.cycle_id}`.execute(tx);
		const row = found.rows[0];
		const slots = inOrder(row?.slots ?? []);
		return ok({
			review,
			slots,
			overlapping: [...overlapping(slots)],
			focusQuestion: row?.focus ?? '',
			safeguardingLead: row?.safeguarding ?? '',
			lines: row?.lines ?? {},
			questions: questionsIn(row?.content),
			mayChange:
				may(viewer, 'pre-review.write', { review: review.id }) && !hasReached(stateOf(review), 'feedback-given'),
		});
	});
}
