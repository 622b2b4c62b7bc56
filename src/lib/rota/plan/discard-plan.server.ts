/** Why: a draft that nobody wants should not lie between the others. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type Result } from '#lib/kernel/index.ts';
import { openPlan } from './open-plan.server.ts';

/** Puts a draft aside; it stays on record. 'wrong-state' when it is no draft, 'stale' when it was changed meanwhile. */
export async function discardPlan(
	by: Acting,
	input: { readonly rotaId: string; readonly planId: string; readonly version: number },
): Promise<Result<null, 'not-found' | 'not-allowed' | 'wrong-state' | 'stale'>> {
	const { viewer } = by;
	return by.transaction(async (tx) => {
		const found = await openPlan(tx, viewer, input);
		if (!found) return problem('not-found');
		const refused = refuse(viewer, 'rota.plan', { partnership: found.partnershipId as never });
		if (refused) return refused;
		if (found.status !== 'draft') return problem('wrong-state');
		const row = await tx
			.updateTable('rota_plan')
			.set((set) => ({ status: 'discarded', version: set('version', '+', 1) }))
			.where('programme_id', '=', viewer.programme.id)
			.where('id', '=', found.id)
			.where('version', '=', input.version)
			.returning('id')
			.executeTakeFirst();
		if (!row) return problem('stale');
		await audit(tx, viewer, 'rota.plan', { subjectId: found.rotaId, detail: { what: 'discarded', plan: found.id } });
		return ok(null);
	});
}
