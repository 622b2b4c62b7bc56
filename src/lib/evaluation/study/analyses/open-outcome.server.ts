/** Why: looking at the outcome happens once, by somebody, at a moment that is written down for good. */
import { sql } from 'kysely';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type Result } from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';

/** Opens the outcome of a frozen study to its evaluators; it cannot be closed again. `wrong-state` before freezing or a second time. */
export async function openOutcome(
	by: Acting,
	database: Database,
	studyId: string,
): Promise<Result<{ readonly outcomes: number }, 'not-allowed' | 'not-found' | 'wrong-state'>> {
	const refused = refuse(by.viewer, 'study.open');
	if (refused) return refused;
	const programme = by.viewer.programme.id;
	const found = await by.transaction((tx) =>
		tx
			.selectFrom('study')
			.select('status')
			.where('programme_id', '=', programme)
			.where('id', '=', studyId)
			.executeTakeFirst(),
	);
	if (found === undefined) return problem('not-found');
	if (found.status !== 'frozen') return problem('wrong-state');
	return database.asSystem(async (owner) => {
		const opened = await owner
			.updateTable('study')
			.set({ status: 'opened' })
			.where('programme_id', '=', programme)
			.where('id', '=', studyId)
			.where('status', '=', 'frozen')
			.returning('id')
			.executeTakeFirst();
		if (!opened) return problem('wrong-state');
		const shown = await sql<{ readonly figures: number }>`
update study_outcome set opened = true where programme_id = ${programme} and study_id = ${studyId}
returning cardinality(codes) as figures`.execute(owner);
		const outcomes = shown.rows.reduce((sum, { figures }) => sum + figures, 0);
		await owner
			.insertInto('study_opening')
			.values({
				programme_id: programme,
				study_id: studyId,
				opened_by: by.viewer.person.id,
				opened_at: by.viewer.now,
				outcomes,
			})
			.execute();
		await audit(owner, by.viewer, 'study.open', { subjectId: studyId, detail: { outcomes } });
		return ok({ outcomes });
	});
}
