/** Why: whoever asked for a plan can think better of it, from whichever process answers. */
import { sql } from 'kysely';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type Result } from '#lib/kernel/index.ts';
import { silentSeconds } from './run-state.ts';

/** Asks a running search to stop; one whose process has died is ended here and now. 'wrong-state' when it has ended. */
export async function cancelRun(
	by: Acting,
	runId: string,
): Promise<Result<{ readonly rotaId: string }, 'not-found' | 'not-allowed' | 'wrong-state'>> {
	const { viewer } = by;
	return by.transaction(async (tx) => {
		const run = await tx
			.selectFrom('rota_run')
			.select(['rota_id', 'partnership_id', 'status'])
			.where('programme_id', '=', viewer.programme.id)
			.where('id', '=', runId)
			.executeTakeFirst();
		if (!run) return problem('not-found');
		const refused = refuse(viewer, 'rota.plan', { partnership: run.partnership_id as never });
		if (refused) return refused;
		if (run.status !== 'running') return problem('wrong-state');
		await tx
			.updateTable('rota_run')
			.set({
				cancel_asked: true,
				status: sql<
					'running' | 'stopped'
				>`case when touched_at < now() - make_interval(secs => ${silentSeconds}) then 'stopped' else status end`,
			})
			.where('programme_id', '=', viewer.programme.id)
			.where('id', '=', runId)
			.execute();
		await audit(tx, viewer, 'rota.plan', { subjectId: run.rota_id, detail: { what: 'called-off', run: runId } });
		return ok({ rotaId: run.rota_id });
	});
}
