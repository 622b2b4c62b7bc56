/** Why: a report is read on the screen by its host, its team and whoever the host has let in, each their parts. */
import type { Acting } from '#lib/access/index.server.ts';
import type { Result, ReviewId } from '#lib/kernel/index.ts';
import { loadReport } from './load-report.server.ts';
import type { ReportPage } from './report-page.ts';

/** The report for the screen, only the parts the viewer may read; the look is logged. `status` is null while there is nothing to read. */
export async function readReport(
	by: Acting,
	input: { readonly reviewId: ReviewId },
): Promise<Result<ReportPage, 'not-allowed' | 'not-found'>> {
	return loadReport(by, input.reviewId, 'screen');
}
