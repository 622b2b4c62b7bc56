/** Why: the host sees on one page who may read its report, who has looked, and whom it could let in. */
import { sql } from 'kysely';
import { refuse, type ReportSection } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import { ok, problem, type Result, type ReviewId } from '#lib/kernel/index.ts';
import type { FindingKind } from '../report/save-finding.server.ts';
import type { ReportStatus } from '../report/report-stage.ts';
import type { ReviewStatus } from '../rules/review-state.ts';
import { lookLines, type Look, type LookLine } from './look-log.ts';
import { shareState, type ShareKind, type ShareState } from './share-scope.ts';

/** A share as its host sees it; `toName` is the person, school or trust, null where the kind says it all or the name is not known. */
export interface ShareLine {
	readonly id: string;
	readonly toKind: ShareKind;
	readonly toName: string | null;
	readonly sections: readonly ReportSection[];
	readonly grantedAt: string;
	readonly grantedBy: string | null;
	readonly untilOn: string | null;
	readonly revokedAt: string | null;
	readonly note: string;
	readonly state: ShareState;
}

/** Something done to the report, from the audit log: `step` says what, where the verb alone does not. */
export interface ReportDeed {
	readonly at: string;
	readonly name: string | null;
	readonly personId: string | null;
	readonly verb: string;
	readonly step: string | null;
	readonly to: string | null;
}

/** The sharing page. */
export interface SharingPage {
	readonly reviewId: string;
	readonly hostName: string;
	readonly question: string;
	readonly reviewStatus: ReviewStatus;
	readonly report: ReportStatus | null;
	readonly findings: readonly {
		readonly id: string;
		readonly kind: FindingKind;
		readonly statement: string;
		readonly sharedForWorkshop: boolean;
	}[];
	readonly champions: readonly (string | null)[];
	readonly team: readonly (string | null)[];
	readonly hostLeads: readonly { readonly id: string; readonly name: string | null; readonly job: string }[];
	readonly shares: readonly ShareLine[];
	/** The newest 300, looks within the hour told as one. */
	readonly looks: readonly LookLine[];
	/** The newest 100. */
	readonly deeds: readonly ReportDeed[];
	readonly choices: {
		readonly people: readonly { readonly id: string; readonly name: string; readonly place: string | null }[];
		readonly schools: readonly { readonly id: string; readonly name: string }[];
		readonly trusts: readonly { readonly id: string; readonly name: string }[];
	};
}

interface Row extends Omit<
	SharingPage,
	'reviewId' | 'hostName' | 'reviewStatus' | 'hostLeads' | 'shares' | 'looks' | 'choices'
> {
	readonly host_name: string;
	readonly review_status: ReviewStatus;
	readonly host_leads: SharingPage['hostLeads'];
	readonly shares: readonly Omit<ShareLine, 'state'>[];
	readonly looks: readonly Look[];
	readonly people: SharingPage['choices']['people'];
	readonly schools: SharingPage['choices']['schools'];
	readonly trusts: SharingPage['choices']['trusts'];
}

/** Who may read the report, who has looked and under which share, what was done to it, and whom it can be shared with. */
export async function readSharing(
	by: Acting,
	input: { readonly reviewId: ReviewId },
): Promise<Result<SharingPage, 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'report.log', { review: input.reviewId });
	if (refused) return refused;
	const { viewer } = by;
	const row = await by.transaction(async (tx) => (await query(viewer, input.reviewId).execute(tx)).rows[0]);
	if (!row) return problem('not-found');
	const { host_name, review_status, host_leads, shares, looks, people, schools, trusts, ...rest } = row;
	return ok({
		...rest,
		reviewId: input.reviewId,
		hostName: host_name,
		reviewStatus: review_status,
		hostLeads: host_leads,
		shares: shares.map((share) => ({ ...share, state: shareState(share, viewer.today) })),
		looks: lookLines(looks),
		choices: { people, schools, trusts },
	});
}

function query({ programme, today, person, people }: Acting['viewer'], reviewId: ReviewId) {
	return sql<Row>`
select s.name as host_name, v.status as review_status, r.status as report, coalesce(nullif(r.question, ''), p.focus_question, '') as question,
	coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'kind', f.kind, 'statement', f.statement,
		'sharedForWorkshop', f.shared_for_workshop) order by f.position, f.id)
		from finding f where f.programme_id = v.programme_id and f.review_id = v.id and f.with_host and f.withdrawn_at is null), '[]') as findings,
	coalesce((select jsonb_agg(e.name order by e.name) from review_member b left join person e on e.id = b.person_id
		where b.programme_id = v.programme_id and b.review_id = v.id and b.ended_at is null and b.part = 'champion'), '[]') as champions,
	coalesce((select jsonb_agg(e.name order by b.part, e.name) from review_member b left join person e on e.id = b.person_id
		where b.programme_id = v.programme_id and b.review_id = v.id and b.ended_at is null and b.part <> 'champion'), '[]') as team,
	coalesce((select jsonb_agg(jsonb_build_object('id', a.person_id, 'name', e.name, 'job', a.job) order by a.seniority, e.name)
		from appointment a left join person e on e.id = a.person_id
		where a.programme_id = v.programme_id and a.school_id = v.host_school_id and a.seniority in ('head', 'senior')
			and a.from_on <= ${today} and (a.until_on is null or a.until_on > ${today})), '[]') as host_leads,
	coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'toKind', g.to_kind, 'toName', coalesce(e.name, t.name, o.name),
		'sections', g.sections, 'grantedAt', g.granted_at, 'grantedBy', b.name, 'untilOn', g.until_on, 'revokedAt', g.revoked_at,
		'note', g.note) order by g.granted_at desc, g.id)
		from report_grant g left join person e on e.id = g.to_person_id left join school t on t.id = g.to_school_id
			left join organisation o on o.id = g.to_organisation_id left join person b on b.id = g.granted_by
		where g.programme_id = v.programme_id and g.review_id = v.id), '[]') as shares,
	coalesce((select jsonb_agg(to_jsonb(l)) from (select l.person_id as "personId", l.person_name as name, l.at, l.part, l.form,
		l.grant_id as "grantId" from report_look l where l.programme_id = v.programme_id and l.review_id = v.id
		order by l.at desc limit 300) l), '[]') as looks,
	coalesce((select jsonb_agg(to_jsonb(d) order by d.at desc) from (select e.at, w.name, e.actor_id as "personId", e.verb,
		e.payload::jsonb #>> '{detail,step}' as step, e.payload::jsonb #>> '{detail,to}' as to
		from audit_event e left join person w on w.id = e.actor_id
		where e.programme_id = v.programme_id and e.subject_id = v.id
			and (e.verb in ('report.send', 'report.check', 'report.answer', 'report.finalise', 'feedback.give')
				or (e.verb = 'report.share'))
		order by e.seq desc limit 100) d), '[]') as deeds,
	coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'name', e.name, 'place', (select string_agg(distinct z.name, ', ')
		from appointment a join school z on z.id = a.school_id where a.programme_id = v.programme_id and a.person_id = e.id
			and a.from_on <= ${today} and (a.until_on is null or a.until_on > ${today}))) order by e.name)
		from unnest(${people}::uuid[]) w(id) join person e on e.id = w.id where e.id <> ${person.id}), '[]') as people,
	coalesce((select jsonb_agg(jsonb_build_object('id', z.id, 'name', z.name) order by z.name)
		from partnership_school m join school z on z.id = m.school_id
		where m.programme_id = v.programme_id and m.partnership_id = v.partnership_id and m.school_id <> v.host_school_id
			and m.from_on <= ${today} and (m.until_on is null or m.until_on > ${today})), '[]') as schools,
	coalesce((select jsonb_agg(distinct jsonb_build_object('id', o.id, 'name', o.name))
		from school_group q join organisation o on o.id = q.organisation_id where q.school_id = v.host_school_id), '[]') as trusts
from review v join school s on s.id = v.host_school_id
	left join review_plan p on p.programme_id = v.programme_id and p.review_id = v.id
	left join report r on r.programme_id = v.programme_id and r.review_id = v.id
where v.programme_id = ${programme.id} and v.id = ${reviewId}`;
}
