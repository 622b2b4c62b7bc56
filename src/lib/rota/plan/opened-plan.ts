/** Why: trying, changing, discarding and publishing speak of the same plan. */
import type { StoredPlan } from './stored-plan.ts';
import type { PlanLine } from './year-page.ts';

/** A plan with its state. */
export interface OpenedPlan {
	readonly id: string;
	readonly rotaId: string;
	readonly partnershipId: string;
	readonly status: PlanLine['status'];
	readonly madeHow: PlanLine['madeHow'];
	readonly version: number;
	readonly plan: StoredPlan;
}
