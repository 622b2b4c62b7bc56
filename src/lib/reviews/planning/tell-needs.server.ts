/** Why: what would make the day easier for a visitor is told to the host and the lead reviewer, and to nobody else. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type Result, type ReviewId } from '#lib/kernel/index.ts';
import { findReview } from './find-review.server.ts';

export interface TellNeeds {
	readonly reviewId: ReviewId;
	readonly photoId: boolean;
	readonly diet: string;
	readonly accessNeeds: string;
}

/** Stores the viewer's own line of the visit checklist. Only the viewer can change it, so it needs no version to be based on. */
export async function tellNeeds(by: Acting, input: TellNeeds): Promise<Result<null, 'not-allowed' | 'not-found'>> {
	return by.transaction(async (tx) => {
		const review = await findReview(tx, by.viewer, input.reviewId);
		if (!review) return problem('not-found');
		const refused = refuse(by.viewer, 'pre-review.tell-needs', { review: review.id });
		if (refused) return refused;
		const needs = { photo_id: input.photoId, diet: input.diet.trim(), access_needs: input.accessNeeds.trim() };
		await tx
			.insertInto('visit_need')
			.values({
				programme_id: by.viewer.programme.id,
				review_id: review.id,
				host_school_id: review.host_school_id,
				person_id: by.viewer.person.id,
				...needs,
			})
			.onConflict((conflict) =>
				conflict
					.columns(['programme_id', 'review_id', 'person_id'])
					.doUpdateSet((row) => ({ ...needs, version: row('visit_need.version', '+', 1) })),
			)
			.execute();
		await audit(tx, by.viewer, 'pre-review.tell-needs', { subjectId: review.id, hostSchoolId: review.host_school_id });
		return ok(null);
	});
}
