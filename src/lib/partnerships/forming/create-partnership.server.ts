/** Why: a partnership begins with a name; schools, aims and a lead follow when they are known. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, type PartnershipId, type Result } from '#lib/kernel/index.ts';

/** A partnership's id, made by the form, and its name. */
export interface CreatePartnership {
	readonly id: PartnershipId;
	readonly name: string;
}

/** Creates the partnership as forming; created twice with the same id, it is one. */
export async function createPartnership(
	by: Acting,
	input: CreatePartnership,
): Promise<Result<{ readonly id: PartnershipId }, 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'partnership.create');
	if (refused) return refused;
	return by.transaction(async (tx) => {
		const made = await tx
			.insertInto('partnership')
			.values({ programme_id: by.viewer.programme.id, id: input.id, name: input.name })
			.onConflict((conflict) => conflict.columns(['programme_id', 'id']).doNothing())
			.executeTakeFirst();
		if (Number(made.numInsertedOrUpdatedRows ?? 0n) > 0) {
			await audit(tx, by.viewer, 'partnership.create', { subjectId: input.id });
		}
		return ok({ id: input.id });
	});
}
