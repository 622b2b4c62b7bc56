/** Why: a person's home and the mail that reminds them ask the same things of them, so both are told by one rule. */
import type { CalendarDate } from '#lib/kernel/index.ts';
import { hasReached, type ReflectionFact, type ReviewFacts, type SelfEvaluationFact } from '#lib/reviews/index.ts';

interface Reflection {
	readonly due: CalendarDate | undefined;
	readonly doneOn: CalendarDate | undefined;
}

/** What home needs to know of a review beside what is open in it. */
export interface HomeReview {
	readonly facts: ReviewFacts;
	readonly cycleId: string;
	readonly hostSchoolId: string;
	readonly halfYear: Reflection;
	readonly reflection: Reflection;
}

/** A school's part in a cycle, as far as its self-evaluation has come. */
export interface OwnCycle {
	readonly cycleId: string;
	readonly schoolId: string;
	readonly selfEvaluation: 'none' | 'drafting' | 'agreed';
}

/** The self-evaluations still to be written; once the visitors have given feedback nobody waits for that of their cycle. */
export function selfEvaluationsToWrite(
	cycles: readonly OwnCycle[],
	reviews: readonly HomeReview[],
): readonly SelfEvaluationFact[] {
	return cycles.flatMap(({ cycleId, schoolId, selfEvaluation }) => {
		const review = reviews.find((one) => one.hostSchoolId === schoolId && one.cycleId === cycleId);
		if (selfEvaluation === 'agreed' || (review && hasReached(review.facts.state, 'feedback-given'))) return [];
		const due = review?.facts.dates.selfEvaluationDue;
		return [
			{
				selfEvaluationId: `${cycleId}/${schoolId}`,
				...(review === undefined ? {} : { reviewId: review.facts.reviewId }),
				...(due === undefined ? {} : { due }),
			},
		];
	});
}

/** The reflections booked and not yet held in the reviews that `personId` hosts as head. */
export function reflectionsToWrite(reviews: readonly HomeReview[], personId: string): readonly ReflectionFact[] {
	return reviews
		.filter(({ facts }) => facts.people.hostHeads.some((head) => head.personId === personId))
		.flatMap(({ facts, halfYear, reflection }) =>
			[
				{ period: 'half-year' as const, ...halfYear },
				{ period: 'full-year' as const, ...reflection },
			].flatMap(({ period, due, doneOn }) =>
				due === undefined || doneOn !== undefined ? [] : [{ cycleId: facts.reviewId, period, due }],
			),
		);
}
