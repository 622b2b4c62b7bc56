// Why: the effect is printed with every reading of its error, the planned one named, and with where it should be nought.
import { m } from '#lib/paraglide/messages.js';
import type { Block, TableBlock } from '#lib/platform/documents/index.ts';
import type { Clustering, EffectErrors, OutcomeResult, StudyResult } from '../../study/index.ts';
import { eventBlocks } from './event-blocks.ts';
import { figure, signed, testCells } from './report-figures.ts';
import type { ReportWords } from './report-words.ts';
import { testHeader } from './test-header.ts';

/** The effect of one analysis with its trend, summers, placebo and compliers, as far as they were planned and exist. */
export function effectBlocks(result: StudyResult, words: ReportWords): readonly Block[] {
	const { plan, outcome } = result;
	if (outcome?.ok !== true) return [];
	const { value } = outcome;
	const { in_ } = words;
	const counts = { treated: String(value.treated), controls: String(value.controls) };
	const effect = signed(value.estimate);
	return [
		{ kind: 'heading', level: 2, text: m.study_report_effect({}, in_) },
		{
			kind: 'paragraph',
			text:
				value.effectSize === null || value.baselineDeviation === null
					? m.study_report_effect_text_bare({ ...counts, effect }, in_)
					: m.study_report_effect_text(
							{ ...counts, effect, deviation: figure(value.baselineDeviation), size: signed(value.effectSize) },
							in_,
						),
		},
		errorTable(m.study_report_errors_caption({}, in_), value.errors, plan.clustering, words),
		trendTable(value, words),
		...eventBlocks(result, value, words),
		...complierBlocks(value, plan.clustering, words),
	];
}

function errorTable(caption: string, errors: EffectErrors, planned: Clustering, words: ReportWords): TableBlock {
	const { in_ } = words;
	const readings: readonly (readonly [Clustering, EffectErrors[keyof EffectErrors]])[] = [
		['partnership', errors.byPartnership],
		['pair', errors.byPair],
		['hc1', errors.hc1],
		['ordinary', errors.ordinary],
	];
	return {
		kind: 'table',
		wide: true,
		caption,
		header: [m.study_report_col_reading({}, in_), ...testHeader(words)],
		rows: readings.map(([clustering, test]) => {
			const reading = words.clustering(clustering);
			const name = clustering === planned ? m.study_report_reading_planned({ reading }, in_) : reading;
			return [name, ...testCells(test, (bounds) => m.study_report_interval(bounds, in_))];
		}),
		rowNames: true,
		figures: [1, 2, 3, 4, 5],
		widths: [3, 1.2, 1, 0.8, 1.1, 2],
	};
}

function trendTable({ trend }: OutcomeResult, { in_ }: ReportWords): TableBlock {
	const years = [...new Set(trend.map(({ year }) => year))];
	const cell = (year: number, treated: boolean): string => {
		const point = trend.find((one) => one.year === year && one.treated === treated);
		return point === undefined ? '–' : `${figure(point.mean)} (${String(point.schools)})`;
	};
	return {
		kind: 'table',
		caption: m.study_report_trend_caption({}, in_),
		header: [
			m.study_report_col_summer({}, in_),
			m.study_report_col_programme({}, in_),
			m.study_report_col_comparison({}, in_),
		],
		rows: years.map((year) => [String(year), cell(year, true), cell(year, false)]),
		rowNames: true,
		figures: [1, 2],
	};
}

function complierBlocks({ compliers }: OutcomeResult, planned: Clustering, words: ReportWords): readonly Block[] {
	if (compliers === null) return [];
	const { in_ } = words;
	const f = compliers.firstStageF === null ? m.study_report_all_complied({}, in_) : figure(compliers.firstStageF, 2);
	return [
		{ kind: 'heading', level: 2, text: m.study_report_compliers({}, in_) },
		{
			kind: 'paragraph',
			text: m.study_report_compliers_text(
				{ uptake: figure(compliers.uptake), effect: signed(compliers.estimate), f },
				in_,
			),
		},
		errorTable(m.study_report_compliers_caption({}, in_), compliers.errors, planned, words),
	];
}
