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
	const schools = await sql<StudyData['rows'][number]>`
select code, side = 'treatment' as treated, cluster, received, covariates from study_school
where programme_id = ${programme} and study_id = ${study.id} order by side desc, code collate "C"`.execute(tx);
	const opened = study.status === 'opened' || study.status === 'closed';
	const figures = opened
		? await sql<NonNullable<StudyData['outcomes']>[number]>`
select code, year, value from study_outcome
where programme_id = ${programme} and study_id = ${study.id} and measure = ${measure} and value is not null
order by code collate "C", year`.execute(tx)
		: null;
	return {
		covariates: study.covariates,
		rows: schools.rows,
		treatedFrom: study.treatedFrom ?? 0,
		outcomes: figures?.rows ?? null,
	};
}
