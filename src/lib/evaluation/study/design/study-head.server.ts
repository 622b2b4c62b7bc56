/** Why: every act on a study asks first how far the study is, and a study that is not there looks like one that is not yours. */
import { sql } from 'kysely';
import type { Acting } from '#lib/access/index.server.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import type { Covariate } from '../study-data.ts';
import type { StudyState, StudyStatus } from '../study-steps.ts';

/** A study as its evaluator sees it at the top of every page. */
export interface StudyHead {
	readonly id: string;
	readonly title: string;
	readonly status: StudyStatus;
	readonly fictional: boolean;
	readonly question: string;
	readonly measures: readonly string[];
	readonly years: readonly number[];
	readonly treatedFrom: number | null;
	readonly covariates: readonly Covariate[];
	readonly waves: readonly string[];
	readonly version: number;
	readonly state: StudyState;
}

interface Row extends Omit<StudyHead, 'state'> {
	readonly treatment: number;
	readonly pool: number;
	readonly sampled: boolean;
	readonly analyses: number;
	readonly matched: number;
	readonly answered: number;
}

/** The study, or undefined when there is none for this viewer. One round trip. */
export async function studyHead(by: Acting, tx: Transaction, id: string): Promise<StudyHead | undefined> {
	const found = await sql<Row>`
select s.id, s.title, s.status, s.fictional, d.question, d.measures, d.years, d.treated_from as "treatedFrom", d.covariates,
	d.waves, d.version,
	coalesce((select l.schools from study_list l where l.programme_id = s.programme_id and l.study_id = s.id
		and l.side = 'treatment'), 0) as treatment,
	coalesce((select l.schools from study_list l where l.programme_id = s.programme_id and l.study_id = s.id
		and l.side = 'pool'), 0) as pool,
	exists (select from study_sample a where a.programme_id = s.programme_id and a.study_id = s.id
		and (a.summary->>'designVersion')::integer = d.version
		and a.summary->'lists' = (select jsonb_object_agg(l.side, l.version) from study_list l
			where l.programme_id = s.programme_id and l.study_id = s.id)) as sampled,
	(select count(*) from study_analysis a where a.programme_id = s.programme_id and a.study_id = s.id
		and a.status <> 'replaced') as analyses,
	(select count(distinct r.analysis_id) from study_run r join study_analysis a on a.programme_id = r.programme_id
		and a.id = r.analysis_id and a.status <> 'replaced'
		where r.programme_id = s.programme_id and r.study_id = s.id and r.status = 'done') as matched,
	(select count(distinct r.analysis_id) from study_run r join study_analysis a on a.programme_id = r.programme_id
		and a.id = r.analysis_id and a.status <> 'replaced'
		where r.programme_id = s.programme_id and r.study_id = s.id and r.status = 'done'
		and r.inputs->>'outcomes' is not null) as answered
from study s join study_design d on d.programme_id = s.programme_id and d.study_id = s.id
where s.programme_id = ${by.viewer.programme.id} and s.id = ${id}`.execute(tx);
	const row = found.rows[0];
	if (row === undefined) return undefined;
	const { treatment, pool, sampled, analyses, matched, answered, ...study } = row;
	const designed = study.measures.length > 0 && study.covariates.length > 0 && study.treatedFrom !== null;
	return { ...study, state: { status: study.status, designed, treatment, pool, sampled, analyses, matched, answered } };
}
