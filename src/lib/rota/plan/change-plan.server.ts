/** Why: people know things that no planner does; what they move by hand becomes a draft that keeps every rule. */
import { sql } from 'kysely';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { newId, ok, problem, type Result } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import type { RotaInput } from '../format/rota-input.ts';
import type { Breach } from '../rules/breach.ts';
import { inputWithBegun } from './input-with-begun.server.ts';
import { openPlan } from './open-plan.server.ts';
import type { OpenedPlan } from './opened-plan.ts';
import { settlePlan } from './stored-plan.ts';
import type { PlanChangeAsked } from './try-change.server.ts';
import { weighChange, type WeighedChange } from './weigh-change.ts';

export interface ChangePlan extends PlanChangeAsked {
	/** The plan's version the change was based on. */
	readonly version: number;
	/** Made by the form, for the draft that comes of it. */
	readonly newPlanId: string;
}

/** Either a draft holds the change, or it would break rules and nothing is kept. */
export type PlanChanged =
	| { readonly kind: 'changed'; readonly planId: string }
	| {
			readonly kind: 'breaks';
			readonly input: RotaInput;
			readonly weighed: WeighedChange;
			readonly breaches: readonly Breach[];
	  };

/**
 * Keeps a change by hand: in the same draft when that was made by hand, else in a new draft beside the plan it came
 * from. 'stale' when somebody changed the draft meanwhile, 'wrong-state' for a plan that is discarded or replaced.
 */
export async function changePlan(
	by: Acting,
	asked: ChangePlan,
): Promise<Result<PlanChanged, 'not-found' | 'not-allowed' | 'wrong-state' | 'invalid' | 'stale'>> {
	const { rotaId, planId, hostSchoolId } = asked;
	return by.transaction(async (tx) => {
		const gathered = await inputWithBegun(tx, by.viewer, rotaId);
		if (!gathered.ok) return gathered;
		const { input } = gathered.value;
		if (await isKept(tx, by, asked.newPlanId)) return ok({ kind: 'changed', planId: asked.newPlanId });
		const found = await openPlan(tx, by.viewer, { rotaId, planId });
		if (!found) return problem('not-found');
		if (found.status !== 'draft' && found.status !== 'published') return problem('wrong-state');
		if (found.version !== asked.version) return problem('stale');
		const weighed = weighChange(input, found.plan.reviews, hostSchoolId, asked.change);
		if (weighed === undefined) return problem('not-found');
		if (weighed.breaches.length > 0) return ok({ kind: 'breaks', input, weighed, breaches: weighed.breaches });
		const kept = await keep(tx, by, found, asked, input, weighed);
		if (kept === undefined) return problem('stale');
		await audit(tx, by.viewer, 'rota.plan', {
			subjectId: rotaId,
			detail: { what: 'by-hand', plan: kept, host: hostSchoolId, from: planId },
		});
		return ok({ kind: 'changed', planId: kept });
	});
}

async function isKept(tx: Transaction, by: Acting, planId: string): Promise<boolean> {
	const row = await tx
		.selectFrom('rota_plan')
		.select('id')
		.where('programme_id', '=', by.viewer.programme.id)
		.where('id', '=', planId)
		.executeTakeFirst();
	return row !== undefined;
}

/** Stores the facts it was judged by and the draft; undefined when somebody was quicker. */
async function keep(
	tx: Transaction,
	{ viewer }: Acting,
	found: OpenedPlan,
	asked: ChangePlan,
	input: RotaInput,
	weighed: WeighedChange,
): Promise<string | undefined> {
	const programme_id = viewer.programme.id;
	const key = { programme_id, rota_id: found.rotaId, partnership_id: found.partnershipId };
	const inPlace = found.status === 'draft' && found.madeHow === 'hand';
	const planId = inPlace ? found.id : asked.newPlanId;
	const runId = newId<'rota-run'>();
	await tx
		.insertInto('rota_run')
		.values({
			...key,
			id: runId,
			kind: 'hand',
			status: 'planned',
			input: JSON.stringify(input),
			based_on: found.id,
			outcome: JSON.stringify({ planId }),
			asked_by: viewer.person.id,
			asked_at: viewer.now,
			touched_at: sql`now()`,
			finished_at: sql`now()`,
		})
		.execute();
	const plan = JSON.stringify(settlePlan(input, weighed.reviews));
	if (inPlace) {
		const row = await tx
			.updateTable('rota_plan')
			.set((set) => ({ plan, run_id: runId, version: set('version', '+', 1) }))
			.where('programme_id', '=', programme_id)
			.where('id', '=', found.id)
			.where('version', '=', asked.version)
			.where('status', '=', 'draft')
			.returning('id')
			.executeTakeFirst();
		return row?.id;
	}
	await tx
		.insertInto('rota_plan')
		.values({
			...key,
			id: planId,
			run_id: runId,
			based_on: found.id,
			made_how: 'hand',
			status: 'draft',
			plan,
			made_by: viewer.person.id,
			made_at: viewer.now,
		})
		.execute();
	return planId;
}
