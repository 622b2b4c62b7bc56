// Why: what was changed, and what everything was computed from, is printed, so that nothing rests on trust.
import { m } from '#lib/paraglide/messages.js';
import type { Block } from '#lib/platform/documents/index.ts';
import type { ReportedAnalysis, ReportedStudy } from '../reported-study.ts';
import type { ReportWords } from './report-words.ts';

/** The amendments with their reasons, or that there are none. */
export function amendmentBlocks({ amendments, frozenAt }: ReportedStudy, words: ReportWords): readonly Block[] {
	const { in_ } = words;
	const heading: Block = { kind: 'heading', level: 1, text: m.study_report_amendments({}, in_) };
	if (amendments.length === 0) {
		const none = frozenAt === null ? m.study_report_amendments_unfrozen : m.study_report_amendments_none;
		return [heading, { kind: 'paragraph', text: none({}, in_) }];
	}
	return [
		heading,
		{
			kind: 'table',
			caption: m.study_report_amendments_caption({}, in_),
			header: [
				m.study_report_col_analysis({}, in_),
				m.study_report_col_when({}, in_),
				m.study_report_col_reason({}, in_),
			],
			rows: amendments.map(({ analysis, reason, afterOpening, at }) => {
				const when = afterOpening ? m.study_report_after_opening : m.study_report_before_opening;
				return [analysis, when({ day: words.day(at) }, in_), reason];
			}),
			rowNames: true,
		},
	];
}

/** What each analysis was computed from. */
export function versionBlocks({ analyses }: ReportedStudy, words: ReportWords): readonly Block[] {
	const { in_ } = words;
	return [
		{ kind: 'heading', level: 1, text: m.study_report_versions({}, in_) },
		{ kind: 'paragraph', text: m.study_report_versions_text({}, in_) },
		...analyses.map((analysis): Block => ({
			kind: 'table',
			caption: m.study_report_versions_caption({ name: words.analysis(analysis) }, in_),
			header: [m.study_report_col_what({}, in_), m.study_report_col_value({}, in_)],
			rows: versionRows(analysis, words),
			rowNames: true,
			widths: [1, 3],
		})),
	];
}

function versionRows(
	{ inputs, runId, revision, at, resultHash }: ReportedAnalysis,
	{ in_, moment }: ReportWords,
): readonly (readonly string[])[] {
	return [
		[m.study_report_version_program({}, in_), `Lateral ${inputs.program}`],
		[m.study_report_version_rules({}, in_), inputs.result],
		[m.study_report_version_revision({}, in_), String(revision)],
		[m.study_report_version_seed({}, in_), String(inputs.seed)],
		[m.study_report_version_run({}, in_), runId],
		[m.study_report_version_at({}, in_), moment(at)],
		[m.study_report_version_sample({}, in_), inputs.sample],
		[m.study_report_version_outcomes({}, in_), inputs.outcomes ?? '–'],
		[m.study_report_version_plan({}, in_), inputs.plan],
		[m.study_report_version_result({}, in_), resultHash],
	];
}
