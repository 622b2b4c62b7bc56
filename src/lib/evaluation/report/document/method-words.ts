// Why: how a number was made is said in sentences that another evaluator could follow, all from the stored plan.
import { m } from '#lib/paraglide/messages.js';
import type { StudyResult } from '../../study/index.ts';
import { figure } from './report-figures.ts';
import type { ReportWords } from './report-words.ts';

/** The methods of one analysis: the design, then the matching and the error. */
export function methodParagraphs(result: StudyResult, words: ReportWords): readonly string[] {
	const { plan, matching, covariates } = result;
	const { in_ } = words;
	const named = covariates.map((one) => words.covariate(one));
	const exact = covariates.filter(({ name }) => plan.exact.includes(name)).map((one) => words.covariate(one));
	const distance = {
		probability: m.study_report_distance_probability,
		logit: m.study_report_distance_logit,
		mahalanobis: m.study_report_distance_mahalanobis,
	}[plan.distance]({}, in_);
	const ratio = String(plan.ratio);
	const rule = (plan.rule === 'matchit' ? m.study_report_rule_matchit : m.study_report_rule_closest)({}, in_);
	const pairing =
		plan.method === 'optimal'
			? m.study_report_method_optimal({ ratio, distance }, in_)
			: plan.order === 'random'
				? m.study_report_method_nearest_random({ ratio, distance, rule, seed: String(plan.seed) }, in_)
				: m.study_report_method_nearest_largest({ ratio, distance, rule }, in_);
	const design = m.study_report_method_design(
		{
			treated: words.count(matching.treated),
			pool: words.count(matching.pool),
			before: String(plan.before),
			after: String(plan.after),
		},
		in_,
	);
	const matched = [
		m.study_report_method_variables({ variables: words.list(named) }, in_),
		pairing,
		plan.caliper === null
			? m.study_report_method_no_caliper({}, in_)
			: m.study_report_method_caliper({ caliper: figure(plan.caliper, 2) }, in_),
		...(exact.length === 0 ? [] : [m.study_report_method_exact({ variables: words.list(exact) }, in_)]),
		m.study_report_method_errors({ clustering: words.clustering(plan.clustering) }, in_),
	];
	return [design, matched.join(' ')];
}
