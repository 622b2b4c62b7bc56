/** Why: everything the team needs to say what it saw and what it makes of it, in one round trip. */
import { sql } from 'kysely';
import { refuse } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import { ok, problem, type Result, type ReviewId } from '#lib/kernel/index.ts';
import type { OwnDays } from '#lib/rota/index.ts';
import { askedQuestions, placedUnder, type AskedQuestion, type AskedQuestions } from '../day/asked-questions.ts';
import type { ReviewStatus } from '../rules/review-state.ts';
import { synthesisGrid, type SourceKind, type SynthesisGrid } from '../rules/triangulation.ts';
import { reportReader } from '../sharing/readable-sections.ts';
import type { Bearing } from './attach-evidence.server.ts';
import { logLook } from './log-look.server.ts';
import { reportDates, type ReportDates } from './report-dates.ts';
import type { AccuracyReply } from './report-page.ts';
import { isOpenForWriting, type ReportStatus } from './report-stage.ts';
import type { FindingKind } from './save-finding.server.ts';
import type { TeamSection } from './save-section.server.ts';

/** A note of the team, in the team's own view of it. */
export interface TeamNote {
	readonly id: string;
	readonly authorId: string;
	readonly author: string | null;
	readonly source: SourceKind;
	readonly seen: string;
	readonly inference: string;
	readonly questionCode: string | null;
	readonly slot: string | null;
	readonly notedAt: string;
}

/** A finding as it is being written. */
export interface DraftFinding {
	readonly id: string;
	readonly kind: FindingKind;
	readonly questionCode: string | null;
	readonly statement: string;
	readonly version: number;
	readonly notes: readonly { readonly noteId: string; readonly bearing: Bearing }[];
}

/** The synthesis page. Instants are ISO 8601, days YYYY-MM-DD. */
export interface SynthesisPage {
	readonly reviewId: string;
	readonly hostName: string;
	readonly hostHead: string | null;
	readonly status: ReviewStatus;
	readonly report: ReportStatus | null;
	readonly open: boolean;
	readonly lastDay: string;
	readonly sentAt: string | null;
	readonly factsAgreedAt: string | null;
	readonly dates: ReportDates | null;
	readonly isLead: boolean;
	readonly team: readonly { readonly id: string; readonly name: string | null; readonly lead: boolean }[];
	readonly questions: AskedQuestions;
	readonly notes: readonly TeamNote[];
	readonly grid: SynthesisGrid;
	readonly findings: readonly DraftFinding[];
	readonly sections: readonly { readonly section: TeamSection; readonly text: string; readonly version: number }[];
	readonly replies: readonly AccuracyReply[];
}

interface Row extends Pick<SynthesisPage, 'team' | 'notes' | 'findings' | 'sections' | 'replies'> {
	readonly host_school_id: string;
	readonly host_name: string;
	readonly host_head: string | null;
	readonly status: ReviewStatus;
	readonly report: ReportStatus | null;
	readonly last_day: string;
	readonly sent_at: Date | null;
	readonly facts_agreed_at: Date | null;
	readonly host_country: string;
	readonly host_days: readonly OwnDays[] | null;
	readonly focus_question: string | null;
	readonly focus_code: string | null;
	readonly framework: readonly AskedQuestion[];
}

/** The team's own page; once the report is the host's, reading it here is a look like any other and is logged. */
export async function readSynthesis(
	by: Acting,
	input: { readonly reviewId: ReviewId },
): Promise<Result<SynthesisPage, 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'evidence.read', { review: input.reviewId });
	if (refused) return refused;
	const { viewer } = by;
	const reader = reportReader(viewer, input.reviewId);
	if (!reader) return problem('not-found');
	const row = await by.transaction(async (tx) => {
		const found = await query(viewer, input.reviewId).execute(tx);
		const first = found.rows[0];
		if (first && first.report !== null && first.report !== 'draft') {
			await logLook(tx, viewer, {
				reviewId: input.reviewId,
				hostSchoolId: first.host_school_id,
				reader,
				form: 'screen',
			});
		}
		return first;
	});
	if (!row) return problem('not-found');
	const placed = <Kind extends { readonly questionCode: string | null }>(one: Kind): Kind => ({
		...one,
		questionCode: placedUnder(one.questionCode, row.focus_code),
	});
	const notes = row.notes.map(placed);
	const findings = row.findings.map(placed);
	const questions = askedQuestions({
		focusQuestion: row.focus_question ?? '',
		focusCode: row.focus_code,
		framework: row.framework,
		used: [...notes, ...findings].map(({ questionCode }) => questionCode),
	});
	return ok({
		reviewId: input.reviewId,
		hostName: row.host_name,
		hostHead: row.host_head,
		status: row.status,
		report: row.report,
		open: isOpenForWriting(row.status, row.report),
		lastDay: row.last_day,
		sentAt: row.sent_at?.toISOString() ?? null,
		factsAgreedAt: row.facts_agreed_at?.toISOString() ?? null,
		dates: reportDates({
			country: row.host_country,
			days: row.host_days,
			lastDay: row.last_day,
			sentAt: row.sent_at,
		}),
		isLead: reader.part === 'lead-reviewer',
		team: row.team,
		questions,
		notes,
		grid: synthesisGrid(
			questions.inPlay.map(({ code }) => code),
			notes.map(({ id, authorId, source, questionCode }) => ({
				noteId: id,
				personId: authorId,
				source,
				...(questionCode === null ? {} : { questionId: questionCode }),
			})),
		),
		findings,
		sections: row.sections,
		replies: row.replies,
	});
}

function query({ programme, today }: Acting['viewer'], reviewId: ReviewId) {
	return sql<Row>`
select v.host_school_id, s.name as host_name, s.country as host_country,
	(select t.host_days from review_hours t where t.programme_id = v.programme_id and t.review_id = v.id) as host_days, v.status, v.last_day, r.status as report, r.sent_at, r.facts_agreed_at,
	p.focus_question, p.focus_code,
	(select e.name from appointment a join person e on e.id = a.person_id where a.programme_id = v.programme_id
		and a.school_id = v.host_school_id and a.seniority = 'head' and a.from_on <= ${today}
		and (a.until_on is null or a.until_on > ${today}) order by a.from_on desc limit 1) as host_head,
	coalesce((select jsonb_agg(jsonb_build_object('code', q.value->>'code', 'text', q.value->'text') order by q.place)
		from cycle c join framework f on f.programme_id = c.programme_id and f.id = c.framework_id,
			jsonb_path_query(f.content, '$.themes[*].questions[*]') with ordinality as q(value, place)
		where c.programme_id = v.programme_id and c.id = v.cycle_id), '[]') as framework,
	coalesce((select jsonb_agg(jsonb_build_object('id', b.person_id, 'name', e.name, 'lead', b.part = 'lead-reviewer')
		order by b.part, e.name) from review_member b left join person e on e.id = b.person_id
		where b.programme_id = v.programme_id and b.review_id = v.id and b.ended_at is null and b.part <> 'champion'), '[]') as team,
	coalesce((select jsonb_agg(jsonb_build_object('id', n.id, 'authorId', n.author_id, 'author', e.name, 'source', n.source,
		'seen', n.seen, 'inference', n.inference, 'questionCode', n.question_code, 'slot', t.title, 'notedAt', n.noted_at)
		order by n.noted_at, n.id)
		from evidence_note n left join person e on e.id = n.author_id
			left join timetable_slot t on t.programme_id = n.programme_id and t.id = n.slot_id
		where n.programme_id = v.programme_id and n.review_id = v.id and n.withdrawn_at is null), '[]') as notes,
	coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'kind', f.kind, 'questionCode', f.question_code,
		'statement', f.statement, 'version', f.version,
		'notes', coalesce((select jsonb_agg(jsonb_build_object('noteId', l.note_id, 'bearing', l.bearing))
			from finding_evidence l where l.programme_id = f.programme_id and l.finding_id = f.id), '[]'))
		order by f.position, f.id)
		from finding f where f.programme_id = v.programme_id and f.review_id = v.id and f.withdrawn_at is null), '[]') as findings,
	coalesce((select jsonb_agg(jsonb_build_object('section', t.section, 'text', t.text, 'version', t.version))
		from report_section t where t.programme_id = v.programme_id and t.review_id = v.id and t.section <> 'response'), '[]') as sections,
	coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'about', c.about, 'text', c.text, 'by', b.name, 'at', c.at,
		'answer', c.answer, 'answeredBy', w.name) order by c.at, c.id)
		from accuracy_reply c left join person b on b.id = c.by_person_id left join person w on w.id = c.answered_by
		where c.programme_id = v.programme_id and c.review_id = v.id), '[]') as replies
from review v join school s on s.id = v.host_school_id
	left join review_plan p on p.programme_id = v.programme_id and p.review_id = v.id
	left join report r on r.programme_id = v.programme_id and r.review_id = v.id
where v.programme_id = ${programme.id} and v.id = ${reviewId}`;
}
