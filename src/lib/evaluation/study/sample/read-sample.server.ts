/** Why: who is treated, who may be compared, who falls out and why, and for which years there is anything: on one page. */
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

/** The sample of a study; `summary` is null until it was put together, and `study.state.sampled` says whether it still holds. */
export interface ReadSample {
	readonly study: StudyHead;
	readonly lists: readonly ReadList[];
	readonly summary: SampleSummary | null;
	readonly builtAt: Date | null;
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
		const sample = await tx
			.selectFrom('study_sample')
			.select(['summary', 'built_at'])
			.where('programme_id', '=', programme)
			.where('study_id', '=', studyId)
			.executeTakeFirst();
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
			summary: (sample?.summary as SampleSummary | undefined) ?? null,
			builtAt: sample?.built_at ?? null,
		});
	});
}
