/** Why: when host and lead reviewer meet, and what they settled, is written down where both find it. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type CalendarDate, type Result, type ReviewId } from '#lib/kernel/index.ts';
import { findPlan } from './find-plan.server.ts';
import { findReview } from './find-review.server.ts';
import { savePlan } from './save-plan.server.ts';

export interface SaveMeeting {
	readonly reviewId: ReviewId;
	readonly version: number;
	readonly meetingOn: CalendarDate | null;
	readonly notes: string;
}

/** Stores the day of the pre-review meeting and what was settled there. 'stale' with the newer notes. */
export async function saveMeeting(
	by: Acting,
	input: SaveMeeting,
): Promise<Result<{ readonly version: number }, 'not-allowed' | 'not-found' | 'stale'>> {
	return by.transaction(async (tx) => {
		const review = await findReview(tx, by.viewer, input.reviewId);
		if (!review) return problem('not-found');
		const refused = refuse(by.viewer, 'pre-review.write', { review: review.id });
		if (refused) return refused;
		const change = { meeting_on: input.meetingOn, meeting_notes: input.notes };
		const version = await savePlan(tx, by.viewer, review, input.version, change);
		if (version === undefined)
			return problem('stale', { theirs: (await findPlan(tx, by.viewer, review.id)).plan.meetingNotes });
		await audit(tx, by.viewer, 'pre-review.write', {
			subjectId: review.id,
			hostSchoolId: review.host_school_id,
			detail: { what: 'meeting', on: input.meetingOn },
		});
		return ok({ version });
	});
}
