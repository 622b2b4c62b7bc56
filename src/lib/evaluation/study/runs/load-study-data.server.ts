/** Why: an analysis is fed through the evaluator’s own eyes, so that a closed outcome cannot reach it by any mistake. */
import { sql } from 'kysely';
import type { Acting } from '#lib/access/index.server.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import type { StudyHead } from '../design/study-head.server.ts';
import type { StudyData } from '../study-data.ts';

/**
 * The schools of a study (treated first, each side by its number) and, once opened, the published figures of `measure`.
 * The order is part of the data: it decides ties. Two round trips.
 */
export async function loadStudyData(
	by: Acting,
	tx: Transaction,
	study: StudyHead,
	measure: string,
): Promise<StudyData> {
	const programme = by.viewer.programme.id;
	const schools = await sql<{ readonly all: StudyData['rows'] | null }>`
select json_agg(json_build_object('code', code, 'treated', side = 'treatment', 'cluster', cluster, 'received', received,
	'covariates', covariates) order by side desc, code collate "C") as all
from study_school where programme_id = ${programme} and study_id = ${study.id}`.execute(tx);
	const opened = study.status === 'opened' || study.status === 'closed';
	const figures = opened
		? await sql<{ readonly all: StudyData['outcomes'] }>`
select json_agg(json_build_object('code', f.code, 'year', o.year, 'value', f.value) order by f.code collate "C", o.year) as all
from study_outcome o, unnest(o.codes, o.figures) as f(code, value)
where o.programme_id = ${programme} and o.study_id = ${study.id} and o.measure = ${measure} and f.value is not null`.execute(
				tx,
			)
		: null;
	return {
		covariates: study.covariates,
		rows: schools.rows[0]?.all ?? [],
		treatedFrom: study.treatedFrom ?? 0,
		outcomes: figures === null ? null : (figures.rows[0]?.all ?? []),
	};
}
