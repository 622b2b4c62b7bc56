// Why: a head reads one sentence, which must not say more than the planned interval does.
import { m } from '#lib/paraglide/messages.js';
import { readingOf, type StudyResult } from '../../study/index.ts';
import { figure, signed } from './report-figures.ts';
import type { ReportWords } from './report-words.ts';

/** What one analysis says, in a sentence. */
export function answerSentence({ plan, outcome }: StudyResult, words: ReportWords): string {
	const { in_ } = words;
	const measure = words.measure(plan.measure);
	if (outcome === null) return m.study_report_says_closed({ measure }, in_);
	if (!outcome.ok) return m.study_report_says_nothing({ measure }, in_);
	const { estimate } = outcome.value;
	const { verdict, error } = readingOf(outcome.value, plan.clustering);
	const said = {
		measure,
		before: String(plan.before),
		after: String(plan.after),
		low: signed(error?.low, 2),
		high: signed(error?.high, 2),
	};
	if (verdict === 'more') return m.study_report_says_more({ ...said, effect: figure(estimate, 2) }, in_);
	if (verdict === 'less') return m.study_report_says_less({ ...said, effect: figure(Math.abs(estimate), 2) }, in_);
	const effect = signed(estimate, 2);
	return verdict === 'no-error'
		? m.study_report_says_no_error({ measure, effect }, in_)
		: m.study_report_says_cannot({ ...said, effect }, in_);
}
