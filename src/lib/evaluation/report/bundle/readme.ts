// Why: whoever opens the bundle years later must know what lies in it and how to run it, in their language.
import type { Locale } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import type { ReportedStudy } from '../reported-study.ts';

/** The README of a bundle, in Markdown. */
export function bundleReadme({ title, fictional }: ReportedStudy, locale: Locale): string {
	const in_ = { locale };
	const files = [
		m.study_report_bundle_schools({}, in_),
		m.study_report_bundle_outcomes({}, in_),
		m.study_report_bundle_analyses({}, in_),
		m.study_report_bundle_amended({}, in_),
	];
	return [
		`# ${m.study_report_bundle_title({ title }, in_)}`,
		...(fictional ? [`**${m.study_report_fictional_text({}, in_)}**`] : []),
		m.study_report_bundle_intro({}, in_),
		m.study_report_bundle_run({}, in_),
		'    Rscript analysis.R',
		files.map((file) => `- ${file}`).join('\n'),
		m.study_report_bundle_pairs({}, in_),
		m.study_report_bundle_private({}, in_),
		'',
	].join('\n\n');
}
