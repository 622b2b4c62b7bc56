/** Why: who is treated, who may be compared, who falls out and why, and for which years there is anything: on one page. */
import { sql } from 'kysely';
import { refuse } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import { ok, problem, type Result } from '#lib/kernel/index.ts';
import { studyHead, type StudyHead } from '../design/study-head.server.ts';
import type { SampleSummary } from './sample-summary.ts';
import type { LeftOut } from './school-list.ts';
import type { ListSource } from './store-list.server.ts';

/** One side as it was chosen. */
export interface ReadList {
	readonly side: 'treatment' | 'pool';
	readonly source: ListSource;
	readonly schools: number;
	readonly leftOut: readonly LeftOut[];
	readonly by: string | null;
	readonly at: Date;
}

/** A sample that is being put together, or that did not come about; `stopped` is one whose process died. */
export interface SampleBuild {
	readonly state: 'running' | 'changed' | 'broken' | 'stopped';
	readonly stage: 'schools' | 'results' | 'storing';
	readonly at: Date;
}

/** The sample of a study; `summary` is null until it was put together, and `study.state.sampled` says whether it still holds. */
export interface ReadSample {
	readonly study: StudyHead;
	readonly lists: readonly ReadList[];
	readonly summary: SampleSummary | null;
	readonly builtAt: Date | null;
	readonly build: SampleBuild | null;
}

interface Stored {
	readonly summary: SampleSummary | null;
	readonly built_at: Date | null;
	readonly status: 'running' | 'failed' | null;
	readonly stage: SampleBuild['stage'];
	readonly fault: 'changed' | 'broken' | null;
	readonly asked_at: Date;
	readonly silent: boolean;
}

/** Work that gave no sign of life for a minute and a half has lost its process. */
function buildOf({ status, stage, fault, asked_at, silent }: Stored): SampleBuild | null {
	if (status === null) return null;
	const state = status === 'running' ? (silent ? 'stopped' : 'running') : (fault ?? 'broken');
	return { state, stage, at: asked_at };
}

/** The sample of a study. Three round trips. */
export async function readSample(
	by: Acting,
	studyId: string,
): Promise<Result<ReadSample, 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'study.read');
	if (refused) return refused;
	const programme = by.viewer.programme.id;
	return by.transaction(async (tx) => {
		const study = await studyHead(by, tx, studyId);
		if (study === undefined) return problem('not-found');
		const lists = await tx
			.selectFrom('study_list as l')
			.leftJoin('person as p', 'p.id', 'l.chosen_by')
			.select(['l.side', 'l.source', 'l.schools', 'l.left_out', 'p.name as by', 'l.chosen_at'])
			.where('l.programme_id', '=', programme)
			.where('l.study_id', '=', studyId)
			.orderBy('l.side', 'desc')
			.execute();
		const found = await sql<Stored>`
select a.summary, a.built_at, b.status, b.stage, b.fault, b.asked_at,
	b.touched_at < now() - interval '90 seconds' as silent
from study s
left join study_sample a on a.programme_id = s.programme_id and a.study_id = s.id
left join sample_build b on b.programme_id = s.programme_id and b.study_id = s.id
where s.programme_id = ${programme} and s.id = ${studyId}`.execute(tx);
		const stored = found.rows[0];
		return ok({
			study,
			lists: lists.map((one) => ({
				side: one.side,
				source: one.source as ListSource,
				schools: one.schools,
				leftOut: one.left_out as readonly LeftOut[],
				by: one.by,
				at: one.chosen_at,
			})),
			summary: stored?.summary ?? null,
			builtAt: stored?.built_at ?? null,
			build: stored === undefined ? null : buildOf(stored),
		});
	});
}
