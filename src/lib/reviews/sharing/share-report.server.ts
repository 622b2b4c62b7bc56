/** Why: a report leaves its host only when the host says so: to whom, which part, until when. */
import { type ReportSection, refuse, type Viewer } from '#lib/access/index.ts';
import { audit, type Acting } from '#lib/access/index.server.ts';
import {
	type CalendarDate,
	type FieldProblem,
	ok,
	problem,
	type GrantId,
	type Result,
	type ReviewId,
} from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import { writeToPeople } from '../planning/write-to-people.server.ts';
import { reportAtHand } from '../report/report-at-hand.server.ts';
import { letIn } from './let-in.server.ts';
import { chosenSections, type ShareKind } from './share-scope.ts';
import { sharedLetter } from './shared-letter.ts';

/** A share: `toId` is the person, school or trust where the kind needs one; `untilOn` is its last day, null for no end. */
export interface ShareReport {
	readonly reviewId: ReviewId;
	readonly grantId: GrantId;
	readonly toKind: ShareKind;
	readonly toId: string | null;
	readonly sections: readonly ReportSection[];
	readonly untilOn: string | null;
	readonly note: string;
	/** Where the program is reached, for the link in the mail. */
	readonly origin: string;
}

/** Lets somebody read parts of the report; the same id twice is one share. A draft that is still the team's cannot be shared. */
export async function shareReport(
	by: Acting,
	input: ShareReport,
): Promise<Result<{ readonly grantId: string }, 'not-allowed' | 'not-found' | 'wrong-state' | 'invalid'>> {
	const refused = refuse(by.viewer, 'report.share', { review: input.reviewId });
	if (refused) return refused;
	const { viewer } = by;
	const sections = chosenSections(input.sections);
	const fields = wrongFields(input, sections, viewer.today);
	if (fields.length > 0) return problem('invalid', { fields });
	return by.transaction(async (tx) => {
		const at = await reportAtHand(tx, viewer, input.reviewId);
		if (!at) return problem('not-found');
		if (at.report !== 'accuracy-check' && at.report !== 'final') return problem('wrong-state');
		if (!(await isWithinReach(tx, viewer, at.hostSchoolId, input))) {
			return problem('invalid', { fields: [{ field: 'to', message: 'report_share_to_missing' }] });
		}
		const made = await tx
			.insertInto('report_grant')
			.values({
				programme_id: viewer.programme.id,
				id: input.grantId,
				review_id: input.reviewId,
				host_school_id: at.hostSchoolId,
				to_kind: input.toKind,
				to_person_id: input.toKind === 'person' ? input.toId : null,
				to_school_id: input.toKind === 'school' ? input.toId : null,
				to_organisation_id: input.toKind === 'trust' ? input.toId : null,
				sections: [...sections],
				granted_by: viewer.person.id,
				granted_at: viewer.now,
				until_on: input.untilOn,
				note: input.note.trim(),
			})
			.onConflict((conflict) => conflict.columns(['programme_id', 'id']).doNothing())
			.executeTakeFirst();
		if (made.numInsertedOrUpdatedRows !== 0n) {
			await tell(tx, viewer, input);
			await audit(tx, viewer, 'report.share', {
				subjectId: input.reviewId,
				hostSchoolId: at.hostSchoolId,
				detail: { step: 'shared', grant: input.grantId, to: input.toKind, sections, until: input.untilOn },
			});
		}
		return ok({ grantId: input.grantId });
	});
}

/** A mail to everybody let in. */
async function tell(tx: Transaction, viewer: Viewer, input: ShareReport): Promise<void> {
	const { host, people } = await letIn(tx, viewer, input);
	const link = `${input.origin}/${viewer.programme.slug}/reviews/${input.reviewId}/report`;
	const about = { host, by: viewer.person.name, until: input.untilOn as CalendarDate | null, link };
	await writeToPeople(tx, viewer, people, (to) => sharedLetter(to, about));
}

function wrongFields(input: ShareReport, sections: readonly ReportSection[], today: string): readonly FieldProblem[] {
	const needsId = input.toKind === 'person' || input.toKind === 'school' || input.toKind === 'trust';
	return [
		...(needsId && input.toId === null ? [{ field: 'to', message: 'report_share_to_missing' }] : []),
		...(sections.length === 0 ? [{ field: 'sections', message: 'report_share_sections_missing' }] : []),
		...(input.untilOn !== null && input.untilOn < today
			? [{ field: 'until', message: 'report_share_until_past' }]
			: []),
	];
}

/** Whether the person is one the host knows, the school a partner, or the trust its own. */
async function isWithinReach(
	tx: Transaction,
	viewer: Viewer,
	hostSchoolId: string,
	{ toKind, toId }: ShareReport,
): Promise<boolean> {
	if (toId === null) return true;
	if (toKind === 'person') {
		return (await tx.selectFrom('person').select('id').where('id', '=', toId).executeTakeFirst()) !== undefined;
	}
	if (toKind === 'school') return toId !== hostSchoolId && viewer.peers.some((school) => school === toId);
	if (toKind !== 'trust') return true;
	const member = await tx
		.selectFrom('school_group')
		.select('organisation_id')
		.where('school_id', '=', hostSchoolId)
		.where('organisation_id', '=', toId)
		.executeTakeFirst();
	return member !== undefined;
}
