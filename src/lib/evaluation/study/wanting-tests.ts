/** Why: what was planned beside the estimate and could not be computed is told, or it would seem never to have been planned. */
import type { AnalysisPlan, PlanTest } from './analysis-plan.ts';
import type { OutcomeResult } from './study-result.ts';

/** The planned tests that these data gave no number for, in the order of the plan. */
export function wantingTests({ tests }: Pick<AnalysisPlan, 'tests'>, outcome: OutcomeResult): readonly PlanTest[] {
	const found: Readonly<Record<PlanTest, boolean>> = {
		'event-study': (outcome.eventStudy ?? []).length > 0,
		placebo: (outcome.placebo ?? []).length > 0,
		compliers: outcome.compliers !== null,
	};
	return tests.filter((test) => !found[test]);
}
