/** Why: a fault of a plan is told at the field that it is about, by a sentence in the reader’s language. */
import type { FieldProblem } from '#lib/kernel/index.ts';
import type { PlanFault } from '../analysis-plan.ts';

/** The faults as field problems; `message` is the key of a sentence. */
export function faultFields(faults: readonly PlanFault[]): readonly FieldProblem[] {
	return faults.map(({ field, why }) => ({ field, message: `studies_wrong_plan_${why.replaceAll('-', '_')}` }));
}
