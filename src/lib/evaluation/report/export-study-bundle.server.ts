// Why: whoever doubts a study can compute it again, without this program.
import { sql } from 'kysely';
import { refuse } from '#lib/access/index.ts';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { isId, ok, problem, type Locale, type Result } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { writeZip } from '#lib/platform/files/index.server.ts';
import { bundleFiles, type StudyFigure } from './bundle/bundle-files.ts';
import { bundleReadme } from './bundle/readme.ts';
import { loadReportedStudy } from './load-reported-study.server.ts';
import { studyFileName, type StudyFile } from './study-file.ts';

/** The pseudonymised data of a study with the script by which R finds its numbers, as a zip; that it left is in the audit log. */
export async function exportStudyBundle(
	by: Acting,
	{ studyId, locale }: { readonly studyId: string; readonly locale: Locale },
): Promise<Result<StudyFile, 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'study.export');
	if (refused) return refused;
	if (!isId(studyId)) return problem('not-found');
	const loaded = await by.transaction(async (tx) => {
		const study = await loadReportedStudy(by, tx, studyId);
		if (study === undefined) return undefined;
		const figures = await sql<{ readonly all: readonly StudyFigure[] | null }>`
select json_agg(json_build_object('code', f.code, 'measure', o.measure, 'year', o.year, 'value', f.value, 'state', f.state)
	order by o.measure collate "C", f.code collate "C", o.year) as all
from study_outcome o, unnest(o.codes, o.figures, o.states) as f(code, value, state)
where o.programme_id = ${by.viewer.programme.id} and o.study_id = ${studyId}`.execute(tx);
		await audit(tx, by.viewer, 'study.export', { subjectId: studyId, detail: { form: 'bundle' } });
		return { study, figures: figures.rows[0]?.all ?? [] };
	});
	if (loaded === undefined) return problem('not-found');
	const { study, figures } = loaded;
	const files = bundleFiles(study, figures, bundleReadme(study, locale));
	const bytes = writeZip(
		files.map(({ name, text }) => ({ name, data: Buffer.from(text, 'utf8') })),
		by.viewer.now,
	);
	const name = studyFileName(study, m.study_report_bundle_name({}, { locale }), 'zip');
	return ok({ name, mediaType: 'application/zip', bytes });
}
