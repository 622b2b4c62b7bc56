/** Why: a run that was started by mistake should not keep a machine busy. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type Result } from '#lib/kernel/index.ts';

/** Asks a run to stop; it does within a second. `wrong-state` when it is not running. */
export async function callOffRun(
	by: Acting,
	{ studyId, runId }: { readonly studyId: string; readonly runId: string },
): Promise<Result<{ readonly id: string }, 'not-allowed' | 'not-found' | 'wrong-state'>> {
	const refused = refuse(by.viewer, 'study.run');
	if (refused) return refused;
	return by.transaction(async (tx) => {
		const asked = await tx
			.updateTable('study_run')
			.set({ cancel_asked: true })
			.where('programme_id', '=', by.viewer.programme.id)
			.where('study_id', '=', studyId)
			.where('id', '=', runId)
			.where('status', '=', 'running')
			.returning('id')
			.executeTakeFirst();
		if (!asked) return problem('wrong-state');
		await audit(tx, by.viewer, 'study.run', { subjectId: studyId, detail: { cancelled: runId } });
		return ok(asked);
	});
}
