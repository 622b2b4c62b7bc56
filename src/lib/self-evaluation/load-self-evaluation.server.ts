/** Why: a whole self-evaluation, the one before it and the team that will come, in one round trip. */
import { sql, type RawBuilder } from 'kysely';
import type { CycleId, SchoolId, SelfEvaluationId } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import type { FrameworkContent } from './framework.ts';
import type { EarlierSelfEvaluation } from './last-time.ts';
import type { EvidenceItem, StoredAnswer } from './staff-answer.ts';

/** The review that this self-evaluation is for, once it is planned. */
export interface ComingReview {
	readonly id: string;
	readonly status: string;
	readonly firstDay: string;
	readonly team: readonly { readonly name: string | null; readonly part: 'lead-reviewer' | 'reviewer' }[];
}

/** Everything about one school in one cycle; `id` is null while nobody has written. */
export interface LoadedSelfEvaluation {
	readonly id: SelfEvaluationId | null;
	readonly schoolName: string;
	readonly schoolCountry: 'england' | 'wales' | 'other';
	readonly takesPart: boolean;
	readonly cycleNumber: number | null;
	readonly cycleOpen: boolean;
	readonly opensOn: string | null;
	readonly closesOn: string | null;
	readonly clusterName: string | null;
	readonly frameworkId: string;
	readonly frameworkCode: string;
	readonly content: FrameworkContent;
	readonly status: 'drafting' | 'agreed';
	readonly agreedOn: string | null;
	readonly agreedByName: string | null;
	readonly shared: boolean;
	readonly version: number;
	readonly answers: readonly StoredAnswer[];
	readonly evidence: readonly (EvidenceItem & { readonly code: string })[];
	readonly review: ComingReview | null;
	readonly earlier: EarlierSelfEvaluation | null;
	readonly looks: readonly { readonly name: string | null; readonly at: string }[];
}

/** Loads it, or undefined when there is no such school, or the reader may see neither its cycle nor its answers. */
export async function loadSelfEvaluation(
	tx: Transaction,
	programmeId: string,
	key: { readonly cycleId: CycleId; readonly schoolId: SchoolId },
): Promise<LoadedSelfEvaluation | undefined> {
	const result = await sql<LoadedSelfEvaluation>`
		select e.id, s.name as "schoolName", s.country as "schoolCountry", c.number as "cycleNumber",
			coalesce(c.status = 'open', false) as "cycleOpen", c.opens_on as "opensOn", c.closes_on as "closesOn", k.name as "clusterName",
			(e.id is not null or exists (select from cluster_school m where m.programme_id = c.programme_id and m.cluster_id = c.cluster_id
				and m.school_id = s.id and m.from_on <= c.closes_on and (m.until_on is null or m.until_on > c.opens_on))) as "takesPart",
			f.id as "frameworkId", f.code as "frameworkCode", f.content,
			coalesce(e.status, 'drafting') as status, e.agreed_on as "agreedOn", a.name as "agreedByName",
			coalesce(e.shared_with_team, false) as shared, coalesce(e.version, 0) as version,
			${answers} as answers, ${evidence} as evidence, ${review} as review, ${earlier} as earlier, ${looks} as looks
		from school s
		left join cycle c on c.programme_id = ${programmeId} and c.id = ${key.cycleId}
		left join cluster k on k.programme_id = c.programme_id and k.id = c.cluster_id
		left join self_evaluation e on e.programme_id = ${programmeId} and e.cycle_id = ${key.cycleId} and e.school_id = s.id
		left join person a on a.id = e.agreed_by
		join framework f on f.programme_id = ${programmeId} and f.id = coalesce(e.framework_id, c.framework_id)
		where s.id = ${key.schoolId}`.execute(tx);
	return result.rows[0];
}

const answers: RawBuilder<unknown> = sql`coalesce((select jsonb_agg(jsonb_build_object('code', coalesce(w.question_code, g.question_code), 'narrative', coalesce(w.narrative, ''),
	'confidence', w.confidence, 'direction', w.direction, 'candidateFocus', coalesce(w.candidate_focus, false), 'version', coalesce(w.version, 0),
	'editedByName', p.name, 'editedAt', w.edited_at, 'agreedNarrative', g.narrative, 'agreedConfidence', g.confidence,
	'agreedDirection', g.direction, 'agreedFocus', g.candidate_focus, 'agreedEvidence', g.evidence))
	from (select * from self_evaluation_answer where programme_id = e.programme_id and self_evaluation_id = e.id) w
	full join (select * from agreed_answer where programme_id = e.programme_id and self_evaluation_id = e.id) g
		on g.question_code = w.question_code
	left join person p on p.id = w.edited_by), '[]')`;

const evidence: RawBuilder<unknown> = sql`coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'code', i.question_code,
	'description', i.description, 'addedBy', p.name) order by i.added_at, i.id)
	from self_evaluation_evidence i left join person p on p.id = i.added_by
	where i.programme_id = e.programme_id and i.self_evaluation_id = e.id), '[]')`;

const review: RawBuilder<unknown> = sql`(select jsonb_build_object('id', r.id, 'status', r.status, 'firstDay', r.first_day, 'team',
	coalesce((select jsonb_agg(jsonb_build_object('name', p.name, 'part', m.part) order by m.part, p.name)
		from review_member m left join person p on p.id = m.person_id
		where m.programme_id = r.programme_id and m.review_id = r.id and m.ended_at is null and m.part <> 'champion'), '[]'))
	from review r where r.programme_id = c.programme_id and r.cycle_id = c.id and r.host_school_id = s.id and r.status <> 'cancelled'
	order by r.first_day limit 1)`;

/** The cycle before: of the same cluster if there is one, else the school's last in this programme. */
const earlier: RawBuilder<unknown> = sql`(select jsonb_build_object('cycleId', b.cycle_id, 'cycleNumber', d.number, 'agreedOn', b.agreed_on,
	'frameworkCode', g.code,
	'questions', coalesce((select jsonb_agg(jsonb_build_object('code', q -> 'code', 'text', q -> 'text'))
		from jsonb_path_query(g.content, '$.themes[*].questions[*]') q), '[]'),
	'answers', coalesce((select jsonb_agg(jsonb_build_object('code', w.question_code, 'narrative', coalesce(g.narrative, w.narrative),
		'confidence', case when g.question_code is null then w.confidence else g.confidence end,
		'direction', case when g.question_code is null then w.direction else g.direction end))
		from self_evaluation_answer w
		left join agreed_answer g on g.programme_id = w.programme_id and g.self_evaluation_id = w.self_evaluation_id
			and g.question_code = w.question_code
		where w.programme_id = b.programme_id and w.self_evaluation_id = b.id), '[]'))
	from self_evaluation b
	join cycle d on d.programme_id = b.programme_id and d.id = b.cycle_id
	join framework g on g.programme_id = b.programme_id and g.id = b.framework_id
	where b.programme_id = c.programme_id and b.school_id = s.id and b.id is distinct from e.id
		and (d.opens_on < c.opens_on or (d.cluster_id = c.cluster_id and d.number < c.number))
	order by d.cluster_id = c.cluster_id desc, d.opens_on desc, d.number desc limit 1)`;

/** The last times somebody of the team read it; only the school's head and senior leaders are shown them. */
const looks: RawBuilder<unknown> = sql`coalesce((select jsonb_agg(jsonb_build_object('name', l.name, 'at', l.at) order by l.at desc) from (
	select p.name, v.at from audit_event v left join person p on p.id = v.actor_id
	where v.programme_id = e.programme_id and v.subject_id = e.id and v.verb = 'self-evaluation.read' order by v.seq desc limit 12) l), '[]')`;
