// Why: a t test has the same columns in every table of a report.
import { m } from '#lib/paraglide/messages.js';
import type { ReportWords } from './report-words.ts';

/** The headings of the cells that `testCells` gives. */
export function testHeader({ in_ }: ReportWords): readonly string[] {
	return [
		m.study_report_col_se({}, in_),
		m.study_report_col_t({}, in_),
		m.study_report_col_df({}, in_),
		m.study_report_col_p({}, in_),
		m.study_report_col_interval({}, in_),
	];
}
