/** Why: a plan is read as sentences, by the evaluator and by whoever checks the evaluator. */
import type { AnalysisPlan, Covariate, PlanTest, StudyFault } from '#lib/evaluation/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { listOf, type Locale } from '#lib/ui/index.ts';
import { covariateWords, measureWords, termWords } from '../../words.ts';

export const distanceWords = {
	probability: m.studies_distance_probability,
	logit: m.studies_distance_logit,
	mahalanobis: m.studies_distance_mahalanobis,
} as const;

export const methodWords = { nearest: m.studies_method_nearest, optimal: m.studies_method_optimal } as const;

export const clusteringWords = {
	partnership: m.studies_cluster_partnership,
	pair: m.studies_cluster_pair,
	hc1: m.studies_cluster_hc1,
	ordinary: m.studies_cluster_ordinary,
} as const;

const tests: Readonly<Record<PlanTest, () => string>> = {
	'event-study': m.studies_test_event,
	placebo: m.studies_test_placebo,
	compliers: m.studies_test_compliers,
};

/** What a test beside the estimate is called. */
export function testWords(test: PlanTest): string {
	return tests[test]();
}

/** The plan in a few sentences. */
export function planSentences(plan: AnalysisPlan, covariates: readonly Covariate[], locale: Locale): readonly string[] {
	const named = (names: readonly string[]): string =>
		listOf(
			names.map((name) => {
				const found = covariates.find((one) => one.name === name);
				return found ? covariateWords(found) : name;
			}),
			locale,
		);
	return [
		m.studies_plan_matching({
			covariates: named(plan.covariates),
			method: methodWords[plan.method](),
			distance: distanceWords[plan.distance](),
			ratio: m.studies_plan_ratio({ count: plan.ratio }),
		}),
		...(plan.caliper === null ? [] : [m.studies_plan_caliper({ caliper: String(plan.caliper) })]),
		...(plan.exact.length === 0 ? [] : [m.studies_plan_exact({ exact: named(plan.exact) })]),
		...(plan.order === 'random' ? [m.studies_plan_random({ seed: String(plan.seed) })] : []),
		m.studies_plan_outcome({
			measure: measureWords(plan.measure),
			before: String(plan.before),
			after: String(plan.after),
			clustering: clusteringWords[plan.clustering](),
		}),
		...(plan.tests.length === 0 ? [] : [m.studies_plan_tests({ tests: listOf(plan.tests.map(testWords), locale) })]),
	];
}

/** Why a run found nothing to compute. */
export function faultWords(fault: StudyFault, covariates: readonly Covariate[]): string {
	const named = (columns: readonly string[]): string => columns.map((one) => termWords(one, covariates)).join('; ');
	switch (fault.kind) {
		case 'no-treated':
			return m.studies_fault_no_treated();
		case 'no-controls':
			return m.studies_fault_no_controls();
		case 'no-outcome':
			return m.studies_fault_no_outcome();
		case 'collinear':
			return m.studies_fault_collinear({ columns: named(fault.columns.map(({ column }) => column)) });
		case 'separated':
			return m.studies_fault_separated({ columns: named(fault.columns) });
		case 'no-convergence':
			return m.studies_fault_convergence({ steps: String(fault.iterations) });
	}
}
