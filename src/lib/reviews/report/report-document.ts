// The same report on paper and in Word: described once, in the reader's language, from what that reader may read.
import { type Locale, localise } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Block, DocumentModel } from '#lib/platform/documents/index.ts';
import { londonClockAt } from '../day/slot-now.ts';
import { sourceName } from '../day/source-name.ts';
import { reportSections } from '../templates/report-sections.ts';
import type { ReportFinding, ReportPage } from './report-page.ts';
import { textOf } from './report-page.ts';
import { paragraphs, statementParts } from './statement-parts.ts';

/** Who takes the copy, when, and in which language. */
export interface CopyFor {
	readonly locale: Locale;
	readonly reader: string;
	readonly readAt: Date;
}

/** Describes the report as a document. Parts that the reader may not read are not in `page`, and leave no gap. */
export function reportDocument(page: ReportPage, { locale, reader, readAt }: CopyFor): DocumentModel {
	const in_ = { locale };
	const day = (at: Date): string => dayWords(at, locale);
	const whenSaid = page.finalAt ?? page.sentAt;
	const state = {
		draft: m.report_paper_draft({}, in_),
		'accuracy-check': m.report_paper_check({}, in_),
		final: m.report_paper_final({}, in_),
	}[page.status ?? 'draft'];
	const team = page.team.flatMap(({ name }) => (name === null ? [] : [name]));
	const visited = visitWords(page, locale);
	return {
		title: page.question.trim() === '' ? m.report_of({ school: page.hostName }, in_) : page.question,
		language: locale,
		writtenAt: readAt.toISOString(),
		author: page.hostName,
		subject: m.report_paper_subject({}, in_),
		masthead: 'Lateral',
		kicker: m.report_of({ school: page.hostName }, in_),
		note: [state, ...(whenSaid === null ? [] : [day(new Date(whenSaid))])],
		header: [
			...(visited === '' ? [] : [{ label: m.report_paper_visited({}, in_), text: visited }]),
			...(team.length === 0 ? [] : [{ label: m.report_paper_team({}, in_), text: team.join(', ') }]),
		],
		readers:
			page.reader.part === 'guest'
				? m.report_paper_readers_guest({ school: page.hostName, reader }, in_)
				: m.report_paper_readers({ school: page.hostName }, in_),
		foot: m.report_paper_foot({ school: page.hostName, when: monthWords(page.lastDay, readAt, locale) }, in_),
		blocks: [
			...bodyOf(page, locale),
			{
				kind: 'paragraph',
				tone: 'soft',
				text: m.report_paper_copy({ reader, day: day(readAt), school: page.hostName }, in_),
			},
		],
	};
}

function bodyOf(page: ReportPage, locale: Locale): readonly Block[] {
	return reportSections.flatMap(({ code, title, from }): readonly Block[] => {
		if (code === 'question') return [];
		const heading: Block = { kind: 'heading', level: 1, text: localise(title, locale) };
		if (from === 'findings') {
			const kind = code === 'strengths' ? 'strength' : code;
			const findings = page.findings.filter((one) => one.kind === kind);
			return findings.length === 0 ? [] : [heading, ...findings.flatMap((one) => findingBlocks(one, locale))];
		}
		if (code !== 'context' && code !== 'research' && code !== 'support' && code !== 'response') return [];
		const lines = paragraphs(textOf(page, code));
		return lines.length === 0 ? [] : [heading, ...lines.map((text): Block => ({ kind: 'paragraph', text }))];
	});
}

function findingBlocks({ statement, trail }: ReportFinding, locale: Locale): readonly Block[] {
	const { headline, rest } = statementParts(statement);
	return [
		{ kind: 'heading', level: 2, text: headline },
		...rest.map((text): Block => ({ kind: 'paragraph', text })),
		...(trail.length === 0
			? []
			: [
					{
						kind: 'trail' as const,
						items: trail.map((note) => ({
							source: sourceName(note.source, locale),
							time: londonClockAt(new Date(note.notedAt)).replace(/^0/, '').replace(':', '.'),
							...(note.author === null ? {} : { role: note.author }),
							text: note.seen,
							...(note.bearing === 'differs' ? { against: m.report_other_way({}, { locale }) } : {}),
						})),
					},
				]),
	];
}

const tongues: Readonly<Record<Locale, string>> = { en: 'en-GB', cy: 'cy' };

function dayWords(at: Date, locale: Locale): string {
	const style = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/London' } as const;
	return new Intl.DateTimeFormat(tongues[locale], style).format(at);
}

function monthWords(day: string, readAt: Date, locale: Locale): string {
	const at = day === '' ? readAt : new Date(`${day}T12:00:00Z`);
	return new Intl.DateTimeFormat(tongues[locale], { month: 'long', year: 'numeric', timeZone: 'Europe/London' }).format(
		at,
	);
}

function visitWords({ firstDay, lastDay }: ReportPage, locale: Locale): string {
	if (firstDay === '') return '';
	const [first, last] = [firstDay, lastDay].map((day) => dayWords(new Date(`${day}T12:00:00Z`), locale));
	return first === last || last === undefined ? (first ?? '') : `${first ?? ''} – ${last}`;
}
