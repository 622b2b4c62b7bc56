/** Why: a decision can be taken back, and the next plan is free again. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, parseId, problem, type Result } from '#lib/kernel/index.ts';
import { findRota } from './find-rota.server.ts';

/** Takes a decision back; one that is gone already is no fault. */
export async function removePin(
	by: Acting,
	{ rotaId, pinId }: { readonly rotaId: string; readonly pinId: string },
): Promise<Result<null, 'not-found' | 'not-allowed'>> {
	const { viewer } = by;
	return by.transaction(async (tx) => {
		const rota = await findRota(tx, viewer, rotaId);
		if (!rota || parseId(pinId) === undefined) return problem('not-found');
		const refused = refuse(viewer, 'rota.plan', { partnership: rota.partnershipId });
		if (refused) return refused;
		await tx
			.deleteFrom('rota_pin')
			.where('programme_id', '=', viewer.programme.id)
			.where('rota_id', '=', rota.id)
			.where('id', '=', pinId)
			.execute();
		await audit(tx, viewer, 'rota.plan', { subjectId: rota.id, detail: { what: 'unpinned', pin: pinId } });
		return ok(null);
	});
}
