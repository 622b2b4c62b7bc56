/** Why: what people have decided must hold in every later plan, without their saying it again. */
import * as v from 'valibot';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type Result } from '#lib/kernel/index.ts';
import type { RotaPin } from '../format/rota-input.ts';
import { pinSchema } from '../format/rota-input.ts';
import { findRota } from './find-rota.server.ts';

/** A decision that people make by hand; what has been held is known from the reviews themselves. */
export type DecidedPin = Exclude<RotaPin, { readonly kind: 'held' }>;

/** Keeps a decision for the next plan; its id is made by the form. 'invalid' when it is not one. */
export async function addPin(
	by: Acting,
	{ rotaId, pin }: { readonly rotaId: string; readonly pin: DecidedPin },
): Promise<Result<null, 'not-found' | 'not-allowed' | 'invalid'>> {
	const { viewer } = by;
	return by.transaction(async (tx) => {
		const rota = await findRota(tx, viewer, rotaId);
		if (!rota) return problem('not-found');
		const refused = refuse(viewer, 'rota.plan', { partnership: rota.partnershipId });
		if (refused) return refused;
		if (!v.is(pinSchema, pin)) return problem('invalid');
		if (pin.kind === 'dates' && pin.last < pin.first)
			return problem('invalid', { fields: [{ field: 'last', message: 'before-first' }] });
		await tx
			.insertInto('rota_pin')
			.values({
				programme_id: viewer.programme.id,
				id: pin.id,
				rota_id: rota.id,
				partnership_id: rota.partnershipId,
				pin: JSON.stringify(pin),
				made_by: viewer.person.id,
				made_at: viewer.now,
			})
			.onConflict((conflict) => conflict.columns(['programme_id', 'id']).doNothing())
			.execute();
		await audit(tx, viewer, 'rota.plan', {
			subjectId: rota.id,
			detail: { what: 'pinned', pin: pin.id, kind: pin.kind, host: pin.hostSchoolId ?? null },
		});
		return ok(null);
	});
}
