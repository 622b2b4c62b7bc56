/** Why: one stretch of the visit is added or changed at a time, so that two people planning together rarely meet. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type Result, type ReviewId } from '#lib/kernel/index.ts';
import { findReview } from './find-review.server.ts';
import { minutesOf } from './timetable-slots.ts';

export interface SaveSlot {
	readonly reviewId: ReviewId;
	/** Made by the form for a new slot. */
	readonly id: string;
	/** 0 for a new slot. */
	readonly version: number;
	readonly day: 1 | 2;
	readonly starts: string;
	readonly ends: string;
	readonly kind: string;
	readonly title: string;
	readonly place: string;
	readonly people: string;
	readonly note: string;
	readonly questionCode: string | null;
}

/** Adds or changes a slot. 'invalid' when it ends before it begins; 'stale' with the newer title. */
export async function saveSlot(
	by: Acting,
	input: SaveSlot,
): Promise<Result<{ readonly id: string }, 'not-allowed' | 'not-found' | 'invalid' | 'stale'>> {
	return by.transaction(async (tx) => {
		const review = await findReview(tx, by.viewer, input.reviewId);
		if (!review) return problem('not-found');
		const refused = refuse(by.viewer, 'pre-review.write', { review: review.id });
		if (refused) return refused;
		if (minutesOf(input.ends) <= minutesOf(input.starts)) {
			return problem('invalid', { fields: [{ field: 'ends', message: 'ends-before-start' }] });
		}
		const programme_id = by.viewer.programme.id;
		const { day, starts, ends, kind, title, place, people, note } = input;
		const values = { day, starts, ends, kind, title, place, people, note, question_code: input.questionCode };
		if (input.version === 0) {
			await tx
				.insertInto('timetable_slot')
				.values({ programme_id, id: input.id, review_id: review.id, host_school_id: review.host_school_id, ...values })
				.onConflict((conflict) => conflict.columns(['programme_id', 'id']).doNothing())
				.execute();
		} else {
			const kept = await tx
				.updateTable('timetable_slot')
				.set((expression) => ({ ...values, version: expression('version', '+', 1) }))
				.where('programme_id', '=', programme_id)
				.where('review_id', '=', review.id)
				.where('id', '=', input.id)
				.where('version', '=', input.version)
				.returning('id')
				.executeTakeFirst();
			if (!kept) {
				const theirs = await tx
					.selectFrom('timetable_slot')
					.select('title')
					.where('programme_id', '=', programme_id)
					.where('id', '=', input.id)
					.executeTakeFirst();
				return theirs ? problem('stale', { theirs: theirs.title }) : problem('not-found');
			}
		}
		await audit(tx, by.viewer, 'pre-review.write', {
			subjectId: review.id,
			hostSchoolId: review.host_school_id,
			detail: { what: 'slot', slot: input.id, new: input.version === 0 },
		});
		return ok({ id: input.id });
	});
}
