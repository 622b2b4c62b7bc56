// Why: a study leaves as paper or in Word, described once: what was found, how, on whom, within what limits, from what.
import type { Locale } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Block, DocumentModel } from '#lib/platform/documents/index.ts';
import type { ReportedAnalysis, ReportedStudy } from '../reported-study.ts';
import { answerSentence } from './answer-sentence.ts';
import { balanceBlocks } from './balance-blocks.ts';
import { effectBlocks } from './effect-blocks.ts';
import { flowTable } from './flow-table.ts';
import { limitItems } from './limit-items.ts';
import { methodParagraphs } from './method-words.ts';
import { amendmentBlocks, versionBlocks } from './record-blocks.ts';
import { reportWords, type ReportWords } from './report-words.ts';

/** The report of a study in `locale`, made at `madeAt`. The same study at the same moment gives the same document. */
export function studyDocument(study: ReportedStudy, locale: Locale, madeAt: Date): DocumentModel {
	const words = reportWords(locale);
	const { in_ } = words;
	const dated = (at: Date | null): string => (at === null ? m.study_report_not_yet({}, in_) : words.day(at));
	return {
		title: study.title,
		language: locale,
		writtenAt: madeAt.toISOString(),
		author: study.programme,
		subject: m.study_report_subject({}, in_),
		masthead: 'Lateral',
		kicker: m.study_report_kicker({ programme: study.programme }, in_),
		note: study.fictional ? [m.study_report_fictional_title({}, in_)] : [],
		header: [
			...(study.question.trim() === ''
				? []
				: [{ label: m.study_report_label_question({}, in_), text: study.question }]),
			{ label: m.study_report_label_frozen({}, in_), text: dated(study.frozenAt) },
			{ label: m.study_report_label_opened({}, in_), text: dated(study.openedAt) },
		],
		readers: m.study_report_readers({}, in_),
		foot: m.study_report_foot({ title: study.title, day: words.day(madeAt) }, in_),
		blocks: [
			...(study.fictional
				? [
						{
							kind: 'callout' as const,
							title: m.study_report_fictional_title({}, in_),
							text: m.study_report_fictional_text({}, in_),
						},
					]
				: []),
			...findings(study, words),
			...study.analyses.flatMap((analysis) => analysisBlocks(analysis, words)),
			{ kind: 'heading', level: 1, text: m.study_report_limits({}, in_) },
			{ kind: 'list', items: limitItems(study, words) },
			...amendmentBlocks(study, words),
			...(study.analyses.length === 0 ? [] : versionBlocks(study, words)),
		],
	};
}

function findings({ analyses }: ReportedStudy, words: ReportWords): readonly Block[] {
	const { in_ } = words;
	const heading: Block = { kind: 'heading', level: 1, text: m.study_report_found({}, in_) };
	if (analyses.length === 0) return [heading, { kind: 'paragraph', text: m.study_report_no_runs({}, in_) }];
	return [
		heading,
		...analyses.map((analysis): Block => ({
			kind: 'paragraph',
			tone: 'lead',
			note: analyses.length === 1 ? [] : [words.analysis(analysis)],
			text: answerSentence(analysis.result, words),
		})),
	];
}

function analysisBlocks(analysis: ReportedAnalysis, words: ReportWords): readonly Block[] {
	const { in_ } = words;
	const { result } = analysis;
	const name = words.analysis(analysis);
	const measure = words.measure(result.plan.measure);
	return [
		{ kind: 'heading', level: 1, text: m.study_report_analysis({ name, measure }, in_) },
		{ kind: 'heading', level: 2, text: m.study_report_methods({}, in_) },
		...methodParagraphs(result, words).map((text): Block => ({ kind: 'paragraph', text })),
		{ kind: 'heading', level: 2, text: m.study_report_flow({}, in_) },
		flowTable(result, words),
		{ kind: 'heading', level: 2, text: m.study_report_balance({}, in_) },
		...balanceBlocks(result, words),
		...effectBlocks(result, words),
	];
}
