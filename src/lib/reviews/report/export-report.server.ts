/** Why: a report is taken into a room or worked on in a school's own software, with the same parts as on the screen. */
import type { Acting } from '#lib/access/index.server.ts';
import { ok, problem, type Locale, type Result, type ReviewId } from '#lib/kernel/index.ts';
import { toPdf, toWord } from '#lib/platform/documents/index.server.ts';
import { safeFileName } from '#lib/platform/files/index.ts';
import { loadReport } from './load-report.server.ts';
import { reportDocument } from './report-document.ts';

/** A file to hand over: `name` is fit for a disk. */
export interface ReportFile {
	readonly name: string;
	readonly mediaType: string;
	readonly bytes: Uint8Array;
}

const kinds = {
	pdf: { extension: 'pdf', mediaType: 'application/pdf' },
	word: { extension: 'docx', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
} as const;

/** The parts the viewer may read as PDF/UA or as an editable Word file, in `locale`; the look is logged as that form. */
export async function exportReport(
	by: Acting,
	input: { readonly reviewId: ReviewId; readonly form: 'pdf' | 'word'; readonly locale: Locale },
): Promise<Result<ReportFile, 'not-allowed' | 'not-found'>> {
	const report = await loadReport(by, input.reviewId, input.form);
	if (!report.ok) return report;
	if (report.value.status === null) return problem('not-found');
	const document = reportDocument(report.value, {
		locale: input.locale,
		reader: by.viewer.person.name,
		readAt: by.viewer.now,
	});
	const { extension, mediaType } = kinds[input.form];
	const bytes = input.form === 'pdf' ? toPdf(document) : await toWord(document);
	const name = safeFileName(`${document.foot ?? 'report'}.${extension}`.replaceAll('·', '-')) ?? `report.${extension}`;
	return ok({ name, mediaType, bytes });
}
