// Why: summers before the programme show what the method finds where there is nothing to find.
import { m } from '#lib/paraglide/messages.js';
import type { Block } from '#lib/platform/documents/index.ts';
import type { OutcomeResult, StudyResult } from '../../study/index.ts';
import { eventPicture, type EventPoint } from '../pictures/event-picture.ts';
import { testHeader } from './test-header.ts';
import { signed, testCells } from './report-figures.ts';
import type { ReportWords } from './report-words.ts';

/** The effect summer by summer with its picture, then the placebo; nothing where they were not planned. */
export function eventBlocks(
	{ treatedFrom }: StudyResult,
	{ eventStudy, placebo, trend }: OutcomeResult,
	words: ReportWords,
): readonly Block[] {
	const { in_ } = words;
	const interval = (bounds: { readonly low: string; readonly high: string }): string =>
		m.study_report_interval(bounds, in_);
	const blocks: Block[] = [];
	if (eventStudy !== null && eventStudy.length > 0) {
		const reference = trend.reduce((last, { year }) => (year < treatedFrom ? Math.max(last, year) : last), 0);
		const points = [
			...eventStudy.map(({ year, estimate, clustered }): EventPoint => {
				const bounds = clustered.ok ? clustered.value : { low: null, high: null };
				return { year, estimate, low: bounds.low, high: bounds.high, before: year < treatedFrom };
			}),
			{ year: reference, estimate: 0, low: null, high: null, before: true },
		].toSorted((a, b) => a.year - b.year);
		const told = eventStudy.map(({ year, estimate }) =>
			m.study_report_event_point({ year: String(year), effect: signed(estimate, 2) }, in_),
		);
		blocks.push(
			{ kind: 'heading', level: 2, text: m.study_report_event({}, in_) },
			{ kind: 'paragraph', text: m.study_report_event_intro({ reference: String(reference) }, in_) },
			{
				kind: 'picture',
				...eventPicture(points, {
					before: m.study_report_event_before({}, in_),
					after: m.study_report_event_after({}, in_),
				}),
				caption: m.study_report_event_caption({}, in_),
				alt: m.study_report_event_alt({ points: told.join(' ') }, in_),
			},
			{
				kind: 'table',
				wide: true,
				caption: m.study_report_event_caption({}, in_),
				header: [m.study_report_col_summer({}, in_), m.study_report_col_effect({}, in_), ...testHeader(words)],
				rows: points.map(({ year, estimate }) => {
					const found = eventStudy.find((one) => one.year === year);
					if (found === undefined)
						return [m.study_report_reference({ year: String(year) }, in_), signed(0), ...testCells(null, interval)];
					return [String(year), signed(estimate), ...testCells(found.clustered, interval)];
				}),
				rowNames: true,
				figures: [1, 2, 3, 4, 5, 6],
				widths: [2.2, 1.2, 1.2, 1, 0.8, 1.1, 2],
			},
		);
	}
	if (placebo === null || placebo.length === 0) return blocks;
	return [
		...blocks,
		{ kind: 'heading', level: 2, text: m.study_report_placebo({}, in_) },
		{ kind: 'paragraph', text: m.study_report_placebo_intro({}, in_) },
		{
			kind: 'table',
			wide: true,
			caption: m.study_report_placebo_caption({}, in_),
			header: [m.study_report_col_summer({}, in_), m.study_report_col_effect({}, in_), ...testHeader(words)],
			rows: placebo.map(({ before, after, estimate, clustered }) => [
				m.study_report_summers({ before: String(before), after: String(after) }, in_),
				signed(estimate),
				...testCells(clustered, interval),
			]),
			rowNames: true,
			figures: [1, 2, 3, 4, 5, 6],
			widths: [2.2, 1.2, 1.2, 1, 0.8, 1.1, 2],
		},
	];
}
