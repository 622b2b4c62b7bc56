/** Why: a day that works is easier to change than a blank page. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { localise, newId, ok, problem, type Locale, type Result, type ReviewId } from '#lib/kernel/index.ts';
import { timetableTemplates, type TimetableTemplate } from '../templates/timetables.ts';
import { findReview } from './find-review.server.ts';

export interface FillTimetable {
	readonly reviewId: ReviewId;
	readonly template: TimetableTemplate['code'];
	/** The language the slots are written in. */
	readonly locale: Locale;
	/** Take out what is there first. */
	readonly replace: boolean;
}

/** Fills the timetable from a template. 'conflict' when there is one already and `replace` was not said. */
export async function fillTimetable(
	by: Acting,
	input: FillTimetable,
): Promise<Result<{ readonly slots: number }, 'not-allowed' | 'not-found' | 'conflict'>> {
	return by.transaction(async (tx) => {
		const review = await findReview(tx, by.viewer, input.reviewId);
		if (!review) return problem('not-found');
		const refused = refuse(by.viewer, 'pre-review.write', { review: review.id });
		if (refused) return refused;
		const template = timetableTemplates.find((one) => one.code === input.template);
		if (!template) return problem('not-found');
		const programme_id = by.viewer.programme.id;
		const there = await tx
			.selectFrom('timetable_slot')
			.select('id')
			.where('programme_id', '=', programme_id)
			.where('review_id', '=', review.id)
			.execute();
		if (there.length > 0 && !input.replace) return problem('conflict');
		if (there.length > 0) {
			await tx
				.deleteFrom('timetable_slot')
				.where('programme_id', '=', programme_id)
				.where('review_id', '=', review.id)
				.execute();
		}
		const values = template.slots.map((slot) => ({
			programme_id,
			id: newId(),
			review_id: review.id,
			host_school_id: review.host_school_id,
			day: slot.day,
			starts: slot.start,
			ends: slot.end,
			kind: slot.kind,
			title: localise(slot.title, input.locale),
			note: localise(slot.note, input.locale),
		}));
		await tx.insertInto('timetable_slot').values(values).execute();
		await audit(tx, by.viewer, 'pre-review.write', {
			subjectId: review.id,
			hostSchoolId: review.host_school_id,
			detail: { what: 'timetable', template: input.template, slots: values.length, replaced: there.length },
		});
		return ok({ slots: values.length });
	});
}
