// Why: a study is read by people who will never sign in, as a tagged PDF or in their own software.
import { refuse } from '#lib/access/index.ts';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { isId, ok, problem, type Locale, type Result } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { toPdf, toWord } from '#lib/platform/documents/index.server.ts';
import { studyDocument } from './document/study-document.ts';
import { loadReportedStudy } from './load-reported-study.server.ts';
import { studyFileName, type StudyFile } from './study-file.ts';

const kinds = {
	pdf: { extension: 'pdf', mediaType: 'application/pdf' },
	word: { extension: 'docx', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
} as const;

/** The report of a study for its evaluator, in `locale`; that it left is in the audit log. */
export async function exportStudyReport(
	by: Acting,
	input: { readonly studyId: string; readonly form: 'pdf' | 'word'; readonly locale: Locale },
): Promise<Result<StudyFile, 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'study.export');
	if (refused) return refused;
	const { studyId, form, locale } = input;
	if (!isId(studyId)) return problem('not-found');
	const study = await by.transaction(async (tx) => {
		const found = await loadReportedStudy(by, tx, studyId);
		if (found !== undefined) await audit(tx, by.viewer, 'study.export', { subjectId: studyId, detail: { form } });
		return found;
	});
	if (study === undefined) return problem('not-found');
	const document = studyDocument(study, locale, by.viewer.now);
	const { extension, mediaType } = kinds[form];
	const bytes = form === 'pdf' ? toPdf(document) : await toWord(document);
	return ok({ name: studyFileName(study, m.study_report_file_name({}, { locale }), extension), mediaType, bytes });
}
