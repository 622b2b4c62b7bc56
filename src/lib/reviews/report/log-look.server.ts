/** Why: a host sees every look at its report, so nothing is shown before the look is written down, in the same transaction. */
import type { Viewer } from '#lib/access/index.ts';
import { newId } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import type { ReportReader } from '../sharing/readable-sections.ts';

/** How a report was looked at. */
export type LookForm = 'screen' | 'pdf' | 'word';

/** Writes down that the viewer looked at a report: as what, under which share, and on what. */
export async function logLook(
	tx: Transaction,
	viewer: Viewer,
	look: {
		readonly reviewId: string;
		readonly hostSchoolId: string;
		readonly reader: Pick<ReportReader, 'part' | 'grantIds'>;
		readonly form: LookForm;
	},
): Promise<void> {
	await tx
		.insertInto('report_look')
		.values({
			programme_id: viewer.programme.id,
			id: newId(),
			review_id: look.reviewId,
			host_school_id: look.hostSchoolId,
			person_id: viewer.person.id,
			person_name: viewer.person.name,
			at: viewer.now,
			part: look.reader.part,
			grant_id: look.reader.grantIds[0] ?? null,
			form: look.form,
		})
		.execute();
}
