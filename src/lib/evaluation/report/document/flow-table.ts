// Why: every school that was counted at the start is accounted for at the end.
import { m } from '#lib/paraglide/messages.js';
import type { TableBlock } from '#lib/platform/documents/index.ts';
import type { StudyResult } from '../../study/index.ts';
import type { ReportWords } from './report-words.ts';

/** Schools at each step, programme and comparison, from the study to the estimate. */
export function flowTable({ matching, outcome }: StudyResult, { in_, count }: ReportWords): TableBlock {
	const lacking = (treated: boolean): number => matching.excluded.filter((one) => one.treated === treated).length;
	const entered = { treated: matching.treated - lacking(true), pool: matching.pool - lacking(false) };
	const matched = { treated: new Set(matching.pairs.map(({ treated }) => treated)).size, pool: matching.pairs.length };
	const fallen = (why: string): number => matching.unmatched.filter((one) => one.why === why).length;
	const row = (label: string, treated: number, pool: number | null): readonly string[] => [
		label,
		count(treated),
		pool === null ? '' : count(pool),
	];
	const rows = [
		row(m.study_report_flow_study({}, in_), matching.treated, matching.pool),
		row(m.study_report_flow_lacking({}, in_), lacking(true), lacking(false)),
		row(m.study_report_flow_entered({}, in_), entered.treated, entered.pool),
		row(m.study_report_flow_no_stratum({}, in_), fallen('no-control-in-stratum'), null),
		row(m.study_report_flow_caliper({}, in_), fallen('caliper'), null),
		row(m.study_report_flow_exhausted({}, in_), fallen('pool-exhausted'), null),
		[m.study_report_flow_unused({}, in_), '', count(entered.pool - matched.pool)],
		row(m.study_report_flow_matched({}, in_), matched.treated, matched.pool),
	];
	if (outcome?.ok === true) {
		const { treated, controls } = outcome.value;
		rows.push(
			row(m.study_report_flow_no_figures({}, in_), matched.treated - treated, matched.pool - controls),
			row(m.study_report_flow_estimated({}, in_), treated, controls),
		);
	}
	return {
		kind: 'table',
		caption: m.study_report_flow_caption({}, in_),
		header: [
			m.study_report_col_step({}, in_),
			m.study_report_col_programme({}, in_),
			m.study_report_col_comparison({}, in_),
		],
		rows,
		rowNames: true,
		figures: [1, 2],
		widths: [4, 1, 1],
	};
}
