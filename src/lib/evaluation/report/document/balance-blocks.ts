// Why: whether the groups were made alike is shown as a picture and as figures before any effect is told.
import { m } from '#lib/paraglide/messages.js';
import type { Block } from '#lib/platform/documents/index.ts';
import { lovePlot } from '../../matching/index.ts';
import type { StudyResult } from '../../study/index.ts';
import { lovePicture } from '../pictures/love-picture.ts';
import { figure, signed } from './report-figures.ts';
import type { ReportWords } from './report-words.ts';

/** The balance of one analysis: a sentence, the Love plot, its table, and the regression behind the score. */
export function balanceBlocks({ matching, covariates }: StudyResult, words: ReportWords): readonly Block[] {
	const { in_ } = words;
	const plot = lovePlot(matching.balance);
	const counts = {
		within: String(plot.points.filter((point) => point.within).length),
		all: String(plot.points.length),
		threshold: figure(plot.threshold, 1),
	};
	const name = (term: string): string => words.term(term, covariates);
	const separated = new Set(matching.separated.map(({ column }) => column));
	// A first level that is all on one side has no coefficient of its own, but the others of its factor are told against it.
	const factorOf = (term: string): string =>
		covariates.find((one) => one.kind === 'factor' && term.startsWith(`${one.name} `))?.name ?? term;
	const estimated = new Set(matching.propensity.map(({ term }) => term));
	const spoilt = new Set([...separated].filter((term) => !estimated.has(term)).map(factorOf));
	return [
		{ kind: 'paragraph', text: m.study_report_balance_intro(counts, in_) },
		{
			kind: 'picture',
			...lovePicture(plot, {
				before: m.study_report_before_matching({}, in_),
				after: m.study_report_after_matching({}, in_),
				axis: m.study_report_love_axis({}, in_),
				term: name,
			}),
			caption:
				plot.widest > plot.reach
					? m.study_report_love_caption_beyond({ end: figure(plot.reach, 1) }, in_)
					: m.study_report_love_caption({}, in_),
			alt: m.study_report_love_alt({ ...counts, widest: figure(plot.widest, 2) }, in_),
		},
		{
			kind: 'table',
			wide: true,
			caption: m.study_report_balance_caption({}, in_),
			header: [
				m.study_report_col_term({}, in_),
				m.study_report_col_programme({}, in_),
				m.study_report_col_pool({}, in_),
				m.study_report_col_matched_programme({}, in_),
				m.study_report_col_matched({}, in_),
				m.study_report_col_before({}, in_),
				m.study_report_col_after({}, in_),
				m.study_report_col_ratio({}, in_),
			],
			rows: matching.balance.map((row) => [
				name(row.term),
				figure(row.treated_mean, 2),
				figure(row.control_mean_all, 2),
				figure(row.treated_mean_matched, 2),
				figure(row.control_mean_matched, 2),
				signed(row.smd_all),
				signed(row.smd_matched),
				figure(row.variance_ratio_matched, 2),
			]),
			rowNames: true,
			figures: [1, 2, 3, 4, 5, 6, 7],
			widths: [2.6, 1.5, 1.1, 1.5, 1.6, 1.5, 1.5, 1.3],
		},
		{
			kind: 'table',
			caption: m.study_report_propensity_caption({}, in_),
			header: [m.study_report_col_term({}, in_), m.study_report_col_estimate({}, in_), m.study_report_col_se({}, in_)],
			rows: matching.propensity
				.filter(
					({ term }, place) =>
						!separated.has(term) && !spoilt.has(factorOf(term)) && (separated.size === 0 || place > 0),
				)
				.map(({ term, estimate, se }) => [name(term), figure(estimate, 5), figure(se, 5)]),
			rowNames: true,
			figures: [1, 2],
			widths: [4, 1.2, 1.2],
		},
	];
}
