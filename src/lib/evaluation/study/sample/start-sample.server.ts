/** Why: the register goes on changing, so what a study knows of its schools is copied once, under their pseudonyms, and stays. */
import { sql } from 'kysely';
import type { Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type Result } from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import { studyHead } from '../design/study-head.server.ts';
import { followSample } from './follow-sample.server.ts';
import type { ListVersions } from './sample-summary.ts';

/** A sample that is being put together; `ended` never rejects. */
export interface StartedSample {
	readonly id: string;
	readonly ended: Promise<void>;
}

/**
 * Begins to copy the matching variables of every school of the study, and its published results, which stay closed; it
 * replaces what was copied before. Thousands of schools take longer than a request may. `wrong-state` without a design
 * and two lists, or once frozen; `conflict` while it is under way.
 */
export async function startSample(
	by: Acting,
	database: Database,
	{ id, studyId }: { readonly id: string; readonly studyId: string },
): Promise<Result<StartedSample, 'not-allowed' | 'not-found' | 'wrong-state' | 'conflict'>> {
	const refused = refuse(by.viewer, 'study.sample');
	if (refused) return refused;
	const programme = by.viewer.programme.id;
	const begun = await by.transaction(async (tx) => {
		const study = await studyHead(by, tx, studyId);
		if (study === undefined) return problem('not-found');
		const { designed, treatment, pool } = study.state;
		if (study.status !== 'designing' || study.fictional || !designed || treatment === 0 || pool === 0)
			return problem('wrong-state');
		const lists = await tx
			.selectFrom('study_list')
			.select(['side', 'version'])
			.where('programme_id', '=', programme)
			.where('study_id', '=', studyId)
			.execute();
		const started = await sql`
insert into sample_build as b (programme_id, study_id, id, status, asked_by, asked_at, touched_at)
values (${programme}, ${studyId}, ${id}, 'running', ${by.viewer.person.id}, ${by.viewer.now}, now())
on conflict (programme_id, study_id) do update set id = excluded.id, status = 'running', stage = 'schools', fault = null,
	asked_by = excluded.asked_by, asked_at = excluded.asked_at, touched_at = now()
where b.status <> 'running' or b.touched_at < now() - interval '90 seconds'
returning 1`.execute(tx);
		if (started.rows.length === 0) return problem('conflict');
		return ok({ study, lists: Object.fromEntries(lists.map(({ side, version }) => [side, version])) as ListVersions });
	});
	if (!begun.ok) return begun;
	return ok({ id, ended: followSample(database, by.viewer, id, begun.value.study, begun.value.lists) });
}
