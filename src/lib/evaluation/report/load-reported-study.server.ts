// Why: the report and the bundle are made from what was stored, through the evaluator’s own eyes, and compute nothing anew.
import { sql } from 'kysely';
import type { Acting } from '#lib/access/index.server.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import { lineage } from '../study/analyses/lineage.server.ts';
import { resultVersion, type Covariate, type StudyRow, type StudyStatus } from '../study/index.ts';
import type { ReportedAmendment, ReportedAnalysis, ReportedStudy } from './reported-study.ts';

type Dated<Value> = Omit<Value, 'at'> & { readonly at: string };

interface Row {
	readonly title: string;
	readonly status: StudyStatus;
	readonly fictional: boolean;
	readonly question: string;
	readonly covariates: readonly Covariate[];
	readonly years: readonly number[];
	readonly treatedFrom: number | null;
	readonly frozenAt: string | null;
	readonly openedAt: string | null;
	readonly analyses: readonly Dated<ReportedAnalysis>[];
	readonly unrun: readonly string[];
	readonly amendments: readonly Dated<ReportedAmendment>[];
	readonly rows: readonly StudyRow[];
}

/**
 * The study with the newest finished run of each analysis that stands, and of each earlier version that saw the outcome
 * before it was amended, so that no amendment hides an answer; and its schools (treated first, each side by its
 * number: the order of the analyses). Runs of another version of the rules are left out. Undefined when the viewer has
 * no such study. One round trip.
 */
export async function loadReportedStudy(by: Acting, tx: Transaction, id: string): Promise<ReportedStudy | undefined> {
	const programme = by.viewer.programme.id;
	const found = await sql<Row>`
with recursive ${lineage(programme, id)}
select s.title, s.status, s.fictional, d.question, d.covariates, d.years, d.treated_from as "treatedFrom",
	to_jsonb(d.frozen_at) #>> '{}' as "frozenAt",
	(select to_jsonb(o.opened_at) #>> '{}' from study_opening o
		where o.programme_id = s.programme_id and o.study_id = s.id) as "openedAt",
	coalesce((select jsonb_agg(jsonb_build_object('name', a.name, 'revision', a.revision,
			'replaced', a.status = 'replaced', 'runId', r.id, 'at', r.asked_at,
			'inputs', r.inputs, 'result', r.result, 'resultHash', coalesce(r.result_hash, ''))
			order by l.began, l.origin, a.revision)
		from study_analysis a join lineage l on l.id = a.id join lateral (
			select n.* from study_run n where n.programme_id = a.programme_id and n.analysis_id = a.id and n.status = 'done'
				and n.result->>'version' = ${resultVersion}
			order by n.asked_at desc, n.id desc limit 1) r on true
		where a.programme_id = s.programme_id and a.study_id = s.id
			and (a.status <> 'replaced' or r.inputs->>'outcomes' is not null)), '[]') as analyses,
	coalesce((select jsonb_agg(a.name order by a.written_at, a.id) from study_analysis a
		where a.programme_id = s.programme_id and a.study_id = s.id and a.status <> 'replaced' and not exists (
			select from study_run n where n.programme_id = a.programme_id and n.analysis_id = a.id and n.status = 'done'
				and n.result->>'version' = ${resultVersion})), '[]') as unrun,
	coalesce((select jsonb_agg(jsonb_build_object('analysis', y.name, 'reason', m.reason, 'afterOpening', m.after_opening,
			'at', m.made_at) order by m.made_at)
		from study_amendment m join study_analysis y on y.programme_id = m.programme_id and y.id = m.analysis_id
		where m.programme_id = s.programme_id and m.study_id = s.id), '[]') as amendments,
	coalesce((select jsonb_agg(jsonb_build_object('code', c.code, 'treated', c.side = 'treatment', 'cluster', c.cluster,
			'received', c.received, 'covariates', c.covariates) order by c.side desc, c.code collate "C")
		from study_school c where c.programme_id = s.programme_id and c.study_id = s.id), '[]') as rows
from study s join study_design d on d.programme_id = s.programme_id and d.study_id = s.id
where s.programme_id = ${programme} and s.id = ${id}`.execute(tx);
	const row = found.rows[0];
	if (row === undefined) return undefined;
	const dated = <Value extends { readonly at: string }>(one: Value) => ({ ...one, at: new Date(one.at) });
	return {
		...row,
		programme: by.viewer.programme.name,
		fictional: row.fictional || by.viewer.programme.fictional,
		treatedFrom: row.treatedFrom ?? 0,
		frozenAt: row.frozenAt === null ? null : new Date(row.frozenAt),
		openedAt: row.openedAt === null ? null : new Date(row.openedAt),
		analyses: row.analyses.map(dated),
		amendments: row.amendments.map(dated),
	};
}
