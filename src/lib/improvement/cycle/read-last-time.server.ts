/** Why: the next cycle must not begin as if the last one had taught nothing; only the school itself sees what it was told. */
import { sql } from 'kysely';
import type { Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, type CalendarDate, type CycleId, type Result, type ReviewId, type SchoolId } from '#lib/kernel/index.ts';

/** What was recommended to a school in its last review before a cycle. */
export interface LastTime {
	readonly reviewId: ReviewId;
	readonly cycleNumber: number;
	readonly visitedOn: CalendarDate;
	readonly focusQuestion: string;
	/** The points to explore; heads and senior leaders see all, other staff those that were shown in the workshop. */
	readonly explore: readonly { readonly id: string; readonly statement: string }[];
	/** What the school itself wrote that the next cycle should ask, and what it learned. */
	readonly recommendedNext: string;
	readonly lessons: string;
	readonly nextStep: string;
	readonly openActions: readonly {
		readonly id: string;
		readonly text: string;
		readonly owner: string;
		readonly dueOn: CalendarDate;
	}[];
}

/** The last review of this school in an earlier cycle than `cycleId`, in its own words; null when there was none. */
export async function readLastTime(
	by: Acting,
	input: { readonly schoolId: SchoolId; readonly cycleId: CycleId },
): Promise<Result<LastTime | null, 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'last-time.read', { school: input.schoolId });
	if (refused) return refused;
	const programmeId = by.viewer.programme.id;
	return by.transaction(async (tx) => {
		const found = await sql<LastTime>`
with last as (
	select v.*, c.number from review v
	join cycle c on c.programme_id = v.programme_id and c.id = v.cycle_id
	join cycle this on this.programme_id = v.programme_id and this.id = ${input.cycleId}
	where v.programme_id = ${programmeId} and v.host_school_id = ${input.schoolId} and c.id <> this.id
		and (c.opens_on < this.opens_on or (c.cluster_id = this.cluster_id and c.number < this.number))
		and v.status not in ('cancelled', 'postponed', 'planned')
	order by v.last_day desc limit 1
)
select v.id as "reviewId", v.number as "cycleNumber", v.last_day as "visitedOn", coalesce(p.focus_question, '') as "focusQuestion",
	coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'statement', f.statement) order by f.position) from finding f
		where f.programme_id = v.programme_id and f.review_id = v.id and f.kind = 'explore' and f.withdrawn_at is null), '[]') as explore,
	coalesce((select string_agg(f.recommended_next, E'\n' order by f.meet_on) from follow_up f
		where f.programme_id = v.programme_id and f.review_id = v.id and f.recommended_next <> ''), '') as "recommendedNext",
	coalesce((select f.lessons from follow_up f where f.programme_id = v.programme_id and f.review_id = v.id and f.lessons <> ''
		order by f.meet_on desc limit 1), '') as lessons,
	coalesce((select f.next_step from follow_up f where f.programme_id = v.programme_id and f.review_id = v.id and f.next_step <> ''
		order by f.meet_on desc limit 1), '') as "nextStep",
	coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'text', a.text, 'owner', a.owner_name, 'dueOn', a.due_on) order by a.due_on, a.id)
		from action a where a.programme_id = v.programme_id and a.review_id = v.id and a.progress not in ('done', 'stopped')), '[]') as "openActions"
from last v left join review_plan p on p.programme_id = v.programme_id and p.review_id = v.id`.execute(tx);
		return ok(found.rows[0] ?? null);
	});
}
