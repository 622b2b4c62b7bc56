/** Why: a job tells the usual parts; whatever is different for somebody is said once and holds for every rota. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type PersonId, type Result } from '#lib/kernel/index.ts';
import { rotaParts, type RotaPart, type RotaTraining } from '../format/words.ts';
import { standingTo } from './standing.server.ts';

/**
 * What somebody can take on, based on `version` (0: nothing said yet). `experience` is for leads: what a person is
 * trained for (null: not recorded, the part alone decides) and the workshops they have led.
 */
export interface SaveVisits {
	readonly personId: PersonId;
	readonly version: number;
	readonly parts: readonly RotaPart[];
	readonly daysOutPerTerm: number | null;
	readonly experience?:
		{ readonly trainedFor: readonly RotaTraining[] | null; readonly workshopsLed: number } | undefined;
}

/** Stores it; 'stale' when somebody else was first, 'not-allowed' when somebody says they are trained themselves. */
export async function saveVisits(
	by: Acting,
	input: SaveVisits,
): Promise<Result<{ readonly version: number }, 'not-allowed' | 'not-found' | 'stale'>> {
	const refused = refuse(by.viewer, 'visits.write');
	if (refused) return refused;
	const programmeId = by.viewer.programme.id;
	return by.transaction(async (tx) => {
		const standing = await standingTo(by, tx, input.personId);
		if (standing === 'none') return problem('not-found');
		if (input.experience && standing !== 'lead') return problem('not-allowed');
		const said = {
			parts: rotaParts.filter((part) => input.parts.includes(part)),
			days_out_per_term: input.daysOutPerTerm,
			...(input.experience === undefined
				? {}
				: {
						trained_for: input.experience.trainedFor === null ? null : [...input.experience.trainedFor],
						workshops_led: input.experience.workshopsLed,
					}),
		};
		const stored =
			input.version === 0
				? await tx
						.insertInto('reviewer_profile')
						.values({ programme_id: programmeId, person_id: input.personId, ...said })
						.onConflict((conflict) => conflict.columns(['programme_id', 'person_id']).doNothing())
						.returning('version')
						.executeTakeFirst()
				: await tx
						.updateTable('reviewer_profile')
						.set((set) => ({ ...said, version: set('version', '+', 1) }))
						.where('programme_id', '=', programmeId)
						.where('person_id', '=', input.personId)
						.where('version', '=', input.version)
						.returning('version')
						.executeTakeFirst();
		if (!stored) return problem('stale');
		await audit(tx, by.viewer, 'visits.write', {
			subjectId: input.personId,
			detail: { parts: said.parts.length, version: stored.version },
		});
		return ok(stored);
	});
}
