/** Why: screen, paper and Word must show the same parts to the same reader, so all of them load the report here, logged. */
import { sql } from 'kysely';
import { refuse } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import { ok, problem, type Result, type ReviewId } from '#lib/kernel/index.ts';
import type { OwnDays } from '#lib/rota/index.ts';
import { reportReader, type ReportReader } from '../sharing/readable-sections.ts';
import { logLook, type LookForm } from './log-look.server.ts';
import type { AccuracyReply, ReportFinding, ReportPage, ReportText } from './report-page.ts';
import { reportDates } from './report-dates.ts';
import type { ReportStatus } from './report-stage.ts';
import type { ReviewStatus } from '../rules/review-state.ts';

interface Row {
	readonly host_school_id: string | null;
	readonly host_name: string | null;
	readonly question: string;
	readonly first_day: string | null;
	readonly last_day: string | null;
	readonly review_status: ReviewStatus | null;
	readonly status: ReportStatus | null;
	readonly version: number | null;
	readonly sent_at: Date | null;
	readonly facts_agreed_at: Date | null;
	readonly final_at: Date | null;
	readonly host_country: string | null;
	readonly host_days: readonly OwnDays[] | null;
	readonly team: ReportPage['team'];
	readonly host_leads: ReportPage['hostLeads'];
	readonly findings: readonly ReportFinding[];
	readonly texts: readonly ReportText[];
	readonly replies: readonly AccuracyReply[];
}

/** The report as the viewer may read it, with the look written down in the same transaction. */
export async function loadReport(
	{ viewer, transaction }: Acting,
	reviewId: ReviewId,
	form: LookForm,
): Promise<Result<ReportPage, 'not-allowed' | 'not-found'>> {
	const refused = refuse(viewer, 'report.read', { review: reviewId });
	if (refused) return refused;
	const reader = reportReader(viewer, reviewId);
	if (!reader) return problem('not-found');
	return transaction(async (tx) => {
		const found = await query(viewer, reader, reviewId).execute(tx);
		const row = found.rows[0];
		if (!row || row.host_school_id === null || row.host_name === null) return problem('not-found');
		if (row.status !== null) {
			await logLook(tx, viewer, { reviewId, hostSchoolId: row.host_school_id, reader, form });
		}
		const iso = (at: Date | null): string | null => at?.toISOString() ?? null;
		return ok({
			reviewId,
			hostSchoolId: row.host_school_id,
			hostName: row.host_name,
			question: row.question,
			firstDay: row.first_day ?? '',
			lastDay: row.last_day ?? '',
			reviewStatus: row.review_status,
			status: row.status,
			version: row.version ?? 0,
			sentAt: iso(row.sent_at),
			factsAgreedAt: iso(row.facts_agreed_at),
			finalAt: iso(row.final_at),
			dates: reportDates({
				country: row.host_country,
				days: row.host_days,
				lastDay: row.last_day,
				sentAt: row.sent_at,
			}),
			reader,
			team: row.team,
			hostLeads: row.host_leads,
			findings: row.status === null ? [] : row.findings,
			texts: row.status === null ? [] : row.texts.filter(isForReader(reader, row.status)),
			replies: row.replies,
		});
	});
}

/** The team reads the host's response only once the report is final; until then it is a letter still being written. */
function isForReader({ part }: ReportReader, status: ReportStatus): (text: ReportText) => boolean {
	return ({ section }) => section !== 'response' || status === 'final' || part === 'host-lead' || part === 'guest';
}

function query({ programme, today }: Acting['viewer'], { part, sections }: ReportReader, reviewId: ReviewId) {
	const trail =
		part === 'guest'
			? sql`'[]'::jsonb`
			: sql`coalesce((select jsonb_agg(jsonb_build_object('noteId', n.id, 'source', n.source, 'seen', n.seen,
				'author', a.name, 'notedAt', n.noted_at, 'bearing', l.bearing) order by l.bearing desc, n.noted_at, n.id)
			from finding_evidence l join evidence_note n on n.programme_id = l.programme_id and n.id = l.note_id
				left join person a on a.id = n.author_id
			where l.programme_id = f.programme_id and l.finding_id = f.id and n.withdrawn_at is null), '[]')`;
	const may = sql`any (${`{${sections.join(',')}}`}::text[])`;
	return sql<Row>`
select coalesce(r.host_school_id, v.host_school_id) as host_school_id, s.name as host_name, s.country as host_country,
	(select t.host_days from review_hours t where t.programme_id = k.programme_id and t.review_id = k.review_id) as host_days,
	coalesce(nullif(r.question, ''), p.focus_question, '') as question,
	coalesce(r.first_day, v.first_day) as first_day, coalesce(r.last_day, v.last_day) as last_day,
	v.status as review_status, r.status, r.version, r.sent_at, r.facts_agreed_at, r.final_at,
	coalesce((select jsonb_agg(jsonb_build_object('id', b.person_id, 'name', e.name, 'lead', b.part = 'lead-reviewer')
		order by b.part, e.name) from review_member b left join person e on e.id = b.person_id
		where b.programme_id = k.programme_id and b.review_id = k.review_id and b.ended_at is null and b.part <> 'champion'), '[]') as team,
	coalesce((select jsonb_agg(distinct jsonb_build_object('id', a.person_id, 'name', e.name, 'head', a.seniority = 'head'))
		from appointment a left join person e on e.id = a.person_id
		where a.programme_id = k.programme_id and a.school_id = s.id
			and a.seniority in ('head', 'senior') and a.from_on <= ${today} and (a.until_on is null or a.until_on > ${today})), '[]') as host_leads,
	coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'kind', f.kind, 'statement', f.statement,
		'sharedForWorkshop', f.shared_for_workshop, 'trail', ${trail}) order by f.position, f.id)
		from finding f where f.programme_id = k.programme_id and f.review_id = k.review_id and f.withdrawn_at is null
			and f.kind = ${may}), '[]') as findings,
	coalesce((select jsonb_agg(jsonb_build_object('section', t.section, 'text', t.text, 'version', t.version))
		from report_section t where t.programme_id = k.programme_id and t.review_id = k.review_id and t.section = ${may}), '[]') as texts,
	coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'about', c.about, 'text', c.text, 'by', b.name, 'at', c.at,
		'answer', c.answer, 'answeredBy', w.name) order by c.at, c.id)
		from accuracy_reply c left join person b on b.id = c.by_person_id left join person w on w.id = c.answered_by
		where c.programme_id = k.programme_id and c.review_id = k.review_id), '[]') as replies
from (select ${programme.id}::uuid as programme_id, ${reviewId}::uuid as review_id) k
	left join report r on r.programme_id = k.programme_id and r.review_id = k.review_id
	left join review v on v.programme_id = k.programme_id and v.id = k.review_id
	left join review_plan p on p.programme_id = k.programme_id and p.review_id = k.review_id
	left join school s on s.id = coalesce(r.host_school_id, v.host_school_id)
where ${part} <> 'guest' or r.status is not null`;
}
