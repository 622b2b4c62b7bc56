/** Why: two champions plan the afternoon together, from two schools, and neither may lose the other's changes. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type Result, type ReviewId } from '#lib/kernel/index.ts';
import { readAgenda, totalMinutes, type AgendaPart } from './agenda.ts';
import { changeWorkshop, findWorkshop } from './find-workshop.server.ts';

export interface ChangeAgenda {
	readonly reviewId: ReviewId;
	readonly version: number;
	readonly parts: readonly AgendaPart[];
}

/** Stores the agenda and its length. 'stale' with the newer agenda when it changed meanwhile; 'wrong-state' once it is over. */
export async function changeAgenda(
	by: Acting,
	input: ChangeAgenda,
): Promise<Result<{ readonly version: number }, 'not-allowed' | 'not-found' | 'stale' | 'wrong-state'>> {
	const refused = refuse(by.viewer, 'workshop.lead', { review: input.reviewId });
	if (refused) return refused;
	return by.transaction(async (tx) => {
		const workshop = await findWorkshop(tx, by.viewer, input.reviewId);
		if (!workshop) return problem('not-found');
		if (workshop.status === 'closed') return problem('wrong-state');
		const parts = readAgenda(input.parts);
		const change = { agenda: JSON.stringify(parts), minutes: totalMinutes(parts) };
		const version = await changeWorkshop(tx, by.viewer, input.reviewId, input.version, change);
		if (version === undefined) return problem('stale', { theirs: readAgenda(workshop.agenda) });
		await audit(tx, by.viewer, 'workshop.lead', {
			subjectId: workshop.id,
			hostSchoolId: workshop.host_school_id,
			detail: { did: 'agenda', parts: parts.length, minutes: totalMinutes(parts) },
		});
		return ok({ version });
	});
}
