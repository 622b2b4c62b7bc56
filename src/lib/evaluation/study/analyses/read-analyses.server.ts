/** Why: what was planned is read as a list, with what replaced what and why, and with each analysis’s newest run. */
import { sql } from 'kysely';
import { refuse } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import { ok, problem, type Result } from '#lib/kernel/index.ts';
import type { AnalysisPlan } from '../analysis-plan.ts';
import { studyHead, type StudyHead } from '../design/study-head.server.ts';
import type { StudyFault } from '../study-result.ts';
import { lineage } from './lineage.server.ts';

/** How a run stands; `stopped` is one whose process died. */
export type RunState = 'running' | 'done' | 'cancelled' | 'failed' | 'stopped';

/** The newest run of an analysis. */
export interface RunLine {
	readonly id: string;
	readonly state: RunState;
	readonly stage: string;
	readonly progress: number;
	readonly at: Date;
	readonly sawOutcome: boolean;
	/** An earlier run from the same inputs that gave the same digits. */
	readonly sameAs: string | null;
	readonly fault: StudyFault | null;
}

/** One analysis with its amendment, if it is one, and its newest run. */
export interface AnalysisLine {
	readonly id: string;
	readonly name: string;
	readonly status: 'draft' | 'frozen' | 'replaced';
	readonly revision: number;
	readonly version: number;
	readonly plan: AnalysisPlan;
	readonly by: string | null;
	readonly at: Date;
	readonly amendment: {
		readonly reason: string;
		readonly afterOpening: boolean;
		readonly replaced: string | null;
	} | null;
	readonly run: RunLine | null;
}

interface Row extends Omit<AnalysisLine, 'at' | 'run'> {
	readonly at: Date;
	readonly run:
		| (Omit<RunLine, 'state' | 'at'> & {
				readonly status: Exclude<RunState, 'stopped'>;
				readonly at: string;
				readonly silent: boolean;
		  })
		| null;
}

/** The study’s analyses, those that stand first, each in the place of its first version. Two round trips. */
export async function readAnalyses(
	by: Acting,
	studyId: string,
): Promise<
	Result<{ readonly study: StudyHead; readonly analyses: readonly AnalysisLine[] }, 'not-allowed' | 'not-found'>
> {
	const refused = refuse(by.viewer, 'study.read');
	if (refused) return refused;
	return by.transaction(async (tx) => {
		const study = await studyHead(by, tx, studyId);
		if (study === undefined) return problem('not-found');
		const found = await sql<Row>`
with recursive ${lineage(by.viewer.programme.id, studyId)}
select a.id, a.name, a.status, a.revision, a.version, a.plan, p.name as by, a.written_at as at,
	(select jsonb_build_object('reason', m.reason, 'afterOpening', m.after_opening, 'replaced', m.replaced_id)
		from study_amendment m where m.programme_id = a.programme_id and m.analysis_id = a.id) as amendment,
	(select jsonb_build_object('id', r.id, 'status', r.status, 'stage', r.stage, 'progress', r.progress, 'at', r.asked_at,
			'silent', r.touched_at < now() - interval '90 seconds', 'sawOutcome', r.inputs->>'outcomes' is not null, 'sameAs', r.same_as, 'fault', r.fault)
		from study_run r where r.programme_id = a.programme_id and r.analysis_id = a.id
		order by r.asked_at desc, r.id desc limit 1) as run
from study_analysis a join lineage l on l.id = a.id left join person p on p.id = a.written_by
where a.programme_id = ${by.viewer.programme.id} and a.study_id = ${studyId}
order by a.status = 'replaced', l.began, l.origin, a.revision`.execute(tx);
		return ok({ study, analyses: found.rows.map((row) => ({ ...row, run: runLine(row.run) })) });
	});
}

/** A run that gave no sign of life for a minute and a half has lost its process. */
function runLine(run: Row['run']): RunLine | null {
	if (run === null) return null;
	const { status, silent, at, ...rest } = run;
	return { ...rest, at: new Date(at), state: status === 'running' && silent ? 'stopped' : status };
}
