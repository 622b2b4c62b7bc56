/** Why: the wall and every phone follow what the champions show. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type Result, type ReviewId } from '#lib/kernel/index.ts';
import { changeWorkshop, findWorkshop } from './find-workshop.server.ts';
import { holdStage } from './hold-votes.server.ts';
import { mayShow, type WorkshopStage } from './stages.ts';

export interface ShowStage {
	readonly reviewId: ReviewId;
	readonly version: number;
	readonly stage: WorkshopStage;
}

/** Shows a stage of an open workshop. 'wrong-state' when it is not open or the result is on the wall already. */
export async function showStage(
	by: Acting,
	input: ShowStage,
): Promise<Result<{ readonly version: number }, 'not-allowed' | 'not-found' | 'stale' | 'wrong-state'>> {
	const refused = refuse(by.viewer, 'workshop.lead', { review: input.reviewId });
	if (refused) return refused;
	return by.transaction(async (tx) => {
		const workshop = await findWorkshop(tx, by.viewer, input.reviewId);
		if (!workshop) return problem('not-found');
		if (workshop.status !== 'open' || !mayShow(workshop.stage, input.stage)) return problem('wrong-state');
		if (workshop.stage === input.stage) return ok({ version: workshop.version });
		await holdStage(tx, workshop.id);
		const version = await changeWorkshop(tx, by.viewer, input.reviewId, input.version, { stage: input.stage });
		if (version === undefined) return problem('stale');
		await audit(tx, by.viewer, 'workshop.lead', {
			subjectId: workshop.id,
			hostSchoolId: workshop.host_school_id,
			detail: { did: 'stage', stage: input.stage },
		});
		return ok({ version });
	});
}
