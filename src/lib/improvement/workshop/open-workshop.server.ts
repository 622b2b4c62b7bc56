/** Why: the code lets people in only from the moment the champions say so. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type Result, type ReviewId } from '#lib/kernel/index.ts';
import { changeWorkshop, findWorkshop } from './find-workshop.server.ts';

/** Opens the workshop for those in the room; opening an open one changes nothing. 'wrong-state' once it is over. */
export async function openWorkshop(
	by: Acting,
	input: { readonly reviewId: ReviewId; readonly version: number },
): Promise<Result<{ readonly version: number }, 'not-allowed' | 'not-found' | 'stale' | 'wrong-state'>> {
	const refused = refuse(by.viewer, 'workshop.lead', { review: input.reviewId });
	if (refused) return refused;
	return by.transaction(async (tx) => {
		const workshop = await findWorkshop(tx, by.viewer, input.reviewId);
		if (!workshop) return problem('not-found');
		if (workshop.status === 'open') return ok({ version: workshop.version });
		if (workshop.status === 'closed') return problem('wrong-state');
		const version = await changeWorkshop(tx, by.viewer, input.reviewId, input.version, { status: 'open' });
		if (version === undefined) return problem('stale');
		await audit(tx, by.viewer, 'workshop.lead', {
			subjectId: workshop.id,
			hostSchoolId: workshop.host_school_id,
			detail: { did: 'open' },
		});
		return ok({ version });
	});
}
