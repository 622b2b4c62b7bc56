// Why: what a study cannot say is part of what it says, and most of it follows from its own numbers.
import { m } from '#lib/paraglide/messages.js';
import { neverPublished, measureNamed } from '#lib/register/index.ts';
import { lovePlot } from '../../matching/index.ts';
import { wantingTests, type OutcomeResult, type StudyResult } from '../../study/index.ts';
import type { ReportedStudy } from '../reported-study.ts';
import { figure } from './report-figures.ts';
import type { ReportWords } from './report-words.ts';

const needs = {
	'event-study': m.studies_wanting_event,
	placebo: m.studies_wanting_placebo,
	compliers: m.studies_wanting_compliers,
} as const;

/** The limits of a study, the general ones first; each is said once, whichever analysis it comes from. */
export function limitItems(study: ReportedStudy, words: ReportWords): readonly string[] {
	const { in_ } = words;
	const after = study.amendments.filter((one) => one.afterOpening).length;
	return [
		...new Set([
			m.study_report_limit_unseen({}, in_),
			m.study_report_limit_parallel({}, in_),
			...study.analyses.flatMap(({ result }) => [
				...matchingLimits(result, words),
				...(result.outcome?.ok === true ? outcomeLimits(result.outcome.value, words) : []),
				...(result.outcome?.ok === true
					? wantingTests(result.plan, result.outcome.value).map((test) => needs[test]({}, in_))
					: []),
				...unpublished(study.years, result, words),
			]),
			...(study.unrun.length === 0 ? [] : [m.study_report_limit_unrun({ names: words.list(study.unrun) }, in_)]),
			...(after === 0 ? [] : [m.study_report_limit_after({ count: after }, in_)]),
		]),
	];
}

function matchingLimits({ matching, covariates }: StudyResult, words: ReportWords): readonly string[] {
	const { in_ } = words;
	const plot = lovePlot(matching.balance);
	const wide = plot.points.filter(({ after }) => after !== null && after > plot.threshold).length;
	const threshold = figure(plot.threshold, 1);
	const lacking = matching.excluded.length;
	const separated = matching.separated.map(({ column }) => words.term(column, covariates));
	return [
		...(matching.unmatched.length === 0
			? []
			: [m.study_report_limit_unmatched({ count: matching.unmatched.length }, in_)]),
		...(lacking === 0 ? [] : [m.study_report_limit_lacking({ count: lacking, schools: words.count(lacking) }, in_)]),
		...(wide === 0 ? [] : [m.study_report_limit_balance({ count: wide, threshold }, in_)]),
		...(separated.length === 0 ? [] : [m.study_report_limit_separated({ columns: words.list(separated) }, in_)]),
	];
}

function outcomeLimits({ pairsLeftOut, warnings, compliers }: OutcomeResult, { in_ }: ReportWords): readonly string[] {
	return [
		...(pairsLeftOut === 0 ? [] : [m.study_report_limit_pairs({ count: pairsLeftOut }, in_)]),
		...[...warnings, ...(compliers?.warnings ?? [])].map((warning) => {
			switch (warning.kind) {
				case 'few-clusters':
					return m.study_report_limit_clusters({ count: warning.clusters, limit: String(warning.limit) }, in_);
				case 'weak-instrument':
					return m.study_report_limit_weak({ f: figure(warning.f, 1), limit: String(warning.limit) }, in_);
				default:
					return m.study_report_limit_small({ limit: String(warning.limit) }, in_);
			}
		}),
	];
}

/** Summers between the study’s first and last of which nothing was published for any school. */
function unpublished(years: readonly number[], { plan }: StudyResult, words: ReportWords): readonly string[] {
	const measure = measureNamed(plan.measure);
	if (measure === undefined || years.length === 0) return [];
	const [first, last] = [Math.min(...years), Math.max(...years)];
	const between = Array.from({ length: last - first + 1 }, (_none, n) => first + n);
	const silent = between.filter((year) => neverPublished('england', measure, year)).map(String);
	return silent.length === 0 ? [] : [m.study_report_limit_years({ years: words.years(silent) }, words.in_)];
}
