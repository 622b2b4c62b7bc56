/** Why: everything the review-day page shows, in one round trip: the day, its questions and the viewer's own notes. */
import { sql } from 'kysely';
import { refuse } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import { ok, problem, type CalendarDate, type Result, type ReviewId } from '#lib/kernel/index.ts';
import { isOpenForWriting, type ReportStatus } from '../report/report-stage.ts';
import type { ReviewStatus } from '../rules/review-state.ts';
import type { SourceKind } from '../rules/triangulation.ts';
import { askedQuestions, placedUnder, type AskedQuestion, type AskedQuestions } from './asked-questions.ts';
import { londonClockAt, slotAt, visitDayOn, type DaySlot } from './slot-now.ts';

/** One of the viewer's own notes; `notedAt` is an instant in ISO 8601. */
export interface OwnNote {
	readonly id: string;
	readonly source: SourceKind;
	readonly seen: string;
	readonly inference: string;
	readonly questionCode: string | null;
	readonly slotId: string | null;
	readonly notedAt: string;
	readonly version: number;
}

/** The review-day page. `day` is the day of the visit (1 or 2), missing when today is none of them. */
export interface DayPage {
	readonly reviewId: string;
	readonly hostName: string;
	readonly hostHead: string | null;
	readonly firstDay: string;
	readonly lastDay: string;
	readonly status: ReviewStatus;
	readonly open: boolean;
	readonly safeguardingLead: string;
	readonly questions: AskedQuestions;
	readonly slots: readonly DaySlot[];
	readonly day?: number;
	readonly slotNow?: DaySlot;
	/** Newest first. */
	readonly notes: readonly OwnNote[];
}

interface Row {
	readonly host_name: string;
	readonly host_head: string | null;
	readonly first_day: string;
	readonly last_day: string;
	readonly status: ReviewStatus;
	readonly report: ReportStatus | null;
	readonly focus_question: string | null;
	readonly focus_code: string | null;
	readonly safeguarding_lead: string | null;
	readonly framework: readonly AskedQuestion[];
	readonly slots: readonly DaySlot[];
	readonly notes: readonly OwnNote[];
}

/** The day for one of the team: which slot the clock says, which questions are asked, the viewer's notes newest first. */
export async function readDay(
	by: Acting,
	input: { readonly reviewId: ReviewId },
): Promise<Result<DayPage, 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'evidence.read', { review: input.reviewId });
	if (refused) return refused;
	const { viewer } = by;
	const row = await by.transaction(async (tx) => {
		const found = await sql<Row>`
select s.name as host_name, v.first_day, v.last_day, v.status, r.status as report,
	p.focus_question, p.focus_code, p.safeguarding_lead,
	(select e.name from appointment a join person e on e.id = a.person_id where a.programme_id = v.programme_id
		and a.school_id = v.host_school_id and a.seniority = 'head' and a.from_on <= ${viewer.today}
		and (a.until_on is null or a.until_on > ${viewer.today}) order by a.from_on desc limit 1) as host_head,
	coalesce((select jsonb_agg(jsonb_build_object('code', q.value->>'code', 'text', q.value->'text') order by q.place)
		from cycle c join framework f on f.programme_id = c.programme_id and f.id = c.framework_id,
			jsonb_path_query(f.content, '$.themes[*].questions[*]') with ordinality as q(value, place)
		where c.programme_id = v.programme_id and c.id = v.cycle_id), '[]') as framework,
	coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'day', t.day, 'starts', to_char(t.starts, 'HH24:MI'),
		'ends', to_char(t.ends, 'HH24:MI'), 'kind', t.kind, 'title', t.title, 'place', t.place, 'people', t.people,
		'questionCode', t.question_code) order by t.day, t.starts, t.ends)
		from timetable_slot t where t.programme_id = v.programme_id and t.review_id = v.id), '[]') as slots,
	coalesce((select jsonb_agg(jsonb_build_object('id', n.id, 'source', n.source, 'seen', n.seen, 'inference', n.inference,
		'questionCode', n.question_code, 'slotId', n.slot_id, 'notedAt', n.noted_at, 'version', n.version)
		order by n.noted_at desc, n.id desc)
		from evidence_note n where n.programme_id = v.programme_id and n.review_id = v.id
			and n.author_id = ${viewer.person.id} and n.withdrawn_at is null), '[]') as notes
from review v join school s on s.id = v.host_school_id
	left join review_plan p on p.programme_id = v.programme_id and p.review_id = v.id
	left join report r on r.programme_id = v.programme_id and r.review_id = v.id
where v.programme_id = ${viewer.programme.id} and v.id = ${input.reviewId}`.execute(tx);
		return found.rows[0];
	});
	if (!row) return problem('not-found');
	const day = visitDayOn(viewer.today as CalendarDate, row.first_day as CalendarDate, row.last_day as CalendarDate);
	const slotNow = slotAt(row.slots, day, londonClockAt(viewer.now));
	const placed = (code: string | null): string | null => placedUnder(code, row.focus_code);
	return ok({
		reviewId: input.reviewId,
		hostName: row.host_name,
		hostHead: row.host_head,
		firstDay: row.first_day,
		lastDay: row.last_day,
		status: row.status,
		open: isOpenForWriting(row.status, row.report),
		safeguardingLead: row.safeguarding_lead ?? '',
		questions: askedQuestions({
			focusQuestion: row.focus_question ?? '',
			focusCode: row.focus_code,
			framework: row.framework,
			used: [...row.slots, ...row.notes].map(({ questionCode }) => questionCode),
		}),
		slots: row.slots.map((slot) => ({ ...slot, questionCode: placed(slot.questionCode) })),
		...(day === undefined ? {} : { day }),
		...(slotNow === undefined ? {} : { slotNow: { ...slotNow, questionCode: placed(slotNow.questionCode) } }),
		notes: row.notes.map((note) => ({ ...note, questionCode: placed(note.questionCode) })),
	});
}
