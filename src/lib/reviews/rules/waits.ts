// A cluster of equals has no manager to chase, so the board says plainly who waits for whom.
import { addDays, type CalendarDate, compareDates, isAfter } from '#lib/kernel/index.ts';
import { daysLate } from './due-dates.ts';
import {
	openSteps,
	type OpenStep,
	type Party,
	type ReviewFacts,
	type ReviewStepKind,
	reviewStepKinds,
} from './open-steps.ts';

/** Some people wait for others to do something; `by` is its date, `lateBy` in days, `promised` a new date given. */
export interface Wait {
	readonly reviewId: string;
	readonly about: ReviewStepKind;
	readonly from: readonly Party[];
	readonly to: readonly Party[];
	readonly by?: CalendarDate;
	readonly lateBy?: number;
	readonly promised?: CalendarDate;
}

/** Things due later than this many days from now are work in hand, not waits. Our default. */
export const waitHorizonDays = 14;

/**
 * Who waits for whom across a cluster's reviews: late ones and those due soon by date, then those without a date.
 * A step that itself waits for another is left out, so that each wait points at whoever can end it. It tells where a
 * review is and never what was found.
 */
export function waitsIn(reviews: readonly ReviewFacts[], today: CalendarDate): readonly Wait[] {
	const horizon = addDays(today, waitHorizonDays);
	return reviews
		.flatMap((review) => {
			const steps = openSteps(review);
			return steps.filter((step) => !steps.some(({ kind }) => step.blockedBy.includes(kind)));
		})
		.filter(({ due }) => due === undefined || !isAfter(due, horizon))
		.flatMap((step) => waitOf(step, today))
		.toSorted(byDate);
}

/** Nobody waits for themselves: a person on both sides is taken off the waiting side. */
function waitOf({ reviewId, kind, owners, waiters, due, promised }: OpenStep, today: CalendarDate): readonly Wait[] {
	const from = waiters.filter(({ personId }) => !owners.some((owner) => owner.personId === personId));
	if (from.length === 0) return [];
	const lateBy = due === undefined ? undefined : daysLate(due, today);
	return [
		{
			reviewId,
			about: kind,
			from,
			to: owners,
			...(due === undefined ? {} : { by: due }),
			...(lateBy === undefined ? {} : { lateBy }),
			...(promised === undefined ? {} : { promised }),
		},
	];
}

function byDate(a: Wait, b: Wait): number {
	if (a.by !== undefined && b.by !== undefined && a.by !== b.by) return compareDates(a.by, b.by);
	if ((a.by === undefined) !== (b.by === undefined)) return a.by === undefined ? 1 : -1;
	return (
		reviewStepKinds.indexOf(a.about) - reviewStepKinds.indexOf(b.about) || a.reviewId.localeCompare(b.reviewId, 'en')
	);
}
