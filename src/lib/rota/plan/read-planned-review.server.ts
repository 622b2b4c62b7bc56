/** Why: whoever changes a review by hand sees why it is as it is, who else may come, and what has been decided. */
import type { Acting } from '#lib/access/index.server.ts';
import { ok, problem, type Result } from '#lib/kernel/index.ts';
import { inputWithBegun } from './input-with-begun.server.ts';
import { openPlan } from './open-plan.server.ts';
import { isAbout, optionsFor, type PlannedReviewPage } from './planned-review-page.ts';

/** Reads one review of a plan (without an id: the published one, else the newest draft), for whoever may plan. */
export async function readPlannedReview(
	by: Acting,
	{
		rotaId,
		planId,
		hostSchoolId,
	}: { readonly rotaId: string; readonly planId?: string | undefined; readonly hostSchoolId: string },
): Promise<Result<PlannedReviewPage, 'not-found' | 'not-allowed' | 'wrong-state' | 'invalid'>> {
	return by.transaction(async (tx) => {
		const gathered = await inputWithBegun(tx, by.viewer, rotaId);
		if (!gathered.ok) return gathered;
		const { input, name, partnershipId } = gathered.value;
		const opened = await openPlan(tx, by.viewer, { rotaId, planId });
		const review = opened?.plan.reviews.find((one) => one.hostSchoolId === hostSchoolId);
		const host = input.schools.find(({ id }) => id === hostSchoolId);
		if (!opened || !review || !host) return problem('not-found');
		const { id, status, madeHow, version, plan } = opened;
		return ok({
			rota: { id: rotaId, name, partnershipId },
			plan: { id, status, madeHow, version },
			host: { id: host.id, name: host.name },
			review,
			begun: input.pins.some((pin) => pin.kind === 'held' && pin.review.hostSchoolId === hostSchoolId),
			choices: plan.choices.filter((one) => one.hostSchoolId === hostSchoolId),
			options: optionsFor(input, hostSchoolId, review),
			places: { reviewers: input.rules.reviewers - 1, champions: input.rules.champions },
			pins: input.pins.filter((pin) => isAbout(pin, hostSchoolId)),
			window: input.window,
			names: Object.fromEntries([...input.schools, ...input.people].map((one) => [one.id, one.name])),
		});
	});
}
