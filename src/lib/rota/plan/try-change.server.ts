/** Why: moving something by hand is safe to try: what it breaks and what it costs is told before anything is kept. */
import type { Acting } from '#lib/access/index.server.ts';
import { ok, problem, type Result } from '#lib/kernel/index.ts';
import type { RotaInput } from '../format/rota-input.ts';
import { inputWithBegun } from './input-with-begun.server.ts';
import { openPlan } from './open-plan.server.ts';
import { weighChange, type ReviewChange, type WeighedChange } from './weigh-change.ts';

/** A change of the review of one host in one plan. */
export interface PlanChangeAsked {
	readonly rotaId: string;
	readonly planId: string;
	readonly hostSchoolId: string;
	readonly change: ReviewChange;
}

/** What a change would mean, with the input whose names its sentences use. */
export interface TriedChange {
	readonly input: RotaInput;
	readonly weighed: WeighedChange;
}

/** Weighs a change without keeping it, for whoever may plan. */
export async function tryChange(
	by: Acting,
	{ rotaId, planId, hostSchoolId, change }: PlanChangeAsked,
): Promise<Result<TriedChange, 'not-found' | 'not-allowed' | 'wrong-state' | 'invalid'>> {
	return by.transaction(async (tx) => {
		const gathered = await inputWithBegun(tx, by.viewer, rotaId);
		if (!gathered.ok) return gathered;
		const { input } = gathered.value;
		const found = await openPlan(tx, by.viewer, { rotaId, planId });
		const weighed = found && weighChange(input, found.plan.reviews, hostSchoolId, change);
		return weighed === undefined ? problem('not-found') : ok({ input, weighed });
	});
}
