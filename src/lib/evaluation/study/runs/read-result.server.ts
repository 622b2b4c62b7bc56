/** Why: a page or a report shows one stored result with everything it was made of, and with what was amended beside it. */
import { sql } from 'kysely';
import { refuse } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import { ok, problem, type Result } from '#lib/kernel/index.ts';
import { lineage } from '../analyses/lineage.server.ts';
import { studyHead, type StudyHead } from '../design/study-head.server.ts';
import type { RunInputs, StudyResult } from '../study-result.ts';

/** A finished run of one analysis. */
export interface FinishedRun {
	readonly id: string;
	readonly at: Date;
	readonly by: string | null;
	readonly inputs: RunInputs;
	readonly result: StudyResult;
	readonly resultHash: string;
	/** When an earlier run from the same inputs gave the same digits. */
	readonly sameAs: Date | null;
}

/** An amendment with the name of the analysis that came of it. */
export interface ReadAmendment {
	readonly analysis: string;
	readonly reason: string;
	readonly afterOpening: boolean;
	readonly at: Date;
}

/** The newest finished run of an analysis; `run` is null where there is none. */
export interface ReadResult {
	readonly study: StudyHead;
	readonly openedAt: Date | null;
	/** The analyses that stand, in order; `chosen` is one of them, or the earlier version that was asked for. */
	readonly analyses: readonly { readonly id: string; readonly name: string; readonly revision: number }[];
	readonly chosen: string | null;
	readonly run: FinishedRun | null;
	readonly amendments: readonly ReadAmendment[];
}

interface Row extends Omit<ReadResult, 'study' | 'openedAt' | 'run' | 'amendments'> {
	readonly openedAt: string | null;
	readonly run: (Omit<FinishedRun, 'at' | 'sameAs'> & { readonly at: string; readonly sameAs: string | null }) | null;
	readonly amendments: readonly (Omit<ReadAmendment, 'at'> & { readonly at: string })[];
}

/** The result of `analysisId`, or of the study’s first analysis when undefined. An earlier version can be asked for. Two round trips. */
export async function readResult(
	by: Acting,
	{ studyId, analysisId }: { readonly studyId: string; readonly analysisId?: string | undefined },
): Promise<Result<ReadResult, 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'study.read');
	if (refused) return refused;
	const programme = by.viewer.programme.id;
	return by.transaction(async (tx) => {
		const study = await studyHead(by, tx, studyId);
		if (study === undefined) return problem('not-found');
		const found = await sql<Row>`
with recursive ${lineage(programme, studyId)}, known as (
	select a.id, a.name, a.revision, a.status <> 'replaced' as stands, l.began, l.origin
	from study_analysis a join lineage l on l.id = a.id where a.programme_id = ${programme}
), chosen as (
	select id from known where case when ${analysisId ?? null}::uuid is null then stands else id = ${analysisId ?? null}::uuid end
	order by began, origin limit 1
)
select (select id from chosen) as chosen,
	coalesce((select jsonb_agg(jsonb_build_object('id', id, 'name', name, 'revision', revision) order by began, origin)
		from known where stands), '[]') as analyses,
	(select o.opened_at from study_opening o where o.programme_id = ${programme} and o.study_id = ${studyId}) as "openedAt",
	(select jsonb_build_object('id', r.id, 'at', r.asked_at, 'by', p.name, 'inputs', r.inputs, 'result', r.result,
			'resultHash', r.result_hash, 'sameAs', (select e.asked_at from study_run e
				where e.programme_id = r.programme_id and e.id = r.same_as))
		from study_run r left join person p on p.id = r.asked_by
		where r.programme_id = ${programme} and r.analysis_id = (select id from chosen) and r.status = 'done'
		order by r.asked_at desc, r.id desc limit 1) as run,
	coalesce((select jsonb_agg(jsonb_build_object('analysis', y.name, 'reason', m.reason, 'afterOpening', m.after_opening,
			'at', m.made_at) order by m.made_at)
		from study_amendment m join study_analysis y on y.programme_id = m.programme_id and y.id = m.analysis_id
		where m.programme_id = ${programme} and m.study_id = ${studyId}), '[]') as amendments`.execute(tx);
		const row = found.rows[0];
		if (row === undefined || (analysisId !== undefined && row.chosen === null)) return problem('not-found');
		const { run, openedAt, amendments, ...rest } = row;
		return ok({
			study,
			...rest,
			openedAt: openedAt === null ? null : new Date(openedAt),
			amendments: amendments.map((one) => ({ ...one, at: new Date(one.at) })),
			run:
				run === null
					? null
					: { ...run, at: new Date(run.at), sameAs: run.sameAs === null ? null : new Date(run.sameAs) },
		});
	});
}
