/** Why: on small clusters the best plan can be found by trying all, with nothing in common with the solver but the rules. */
import { addDays, typicalCalendar } from '#lib/kernel/index.ts';
import type { PlannedReview, RotaInput } from '../format/rota-input.ts';
import { openBook, type RotaBook } from '../rules/book.ts';
import { limitBreaches, sameDayBreaches } from '../rules/check-days.ts';
import { checkPlan } from '../rules/check-plan.ts';
import { reviewBreaches } from '../rules/check-review.ts';
import { whyNotFree } from '../rules/free-on.ts';
import { whyNotTake } from '../rules/may-take.ts';
import { datesFrom } from '../rules/review-dates.ts';
import { rotaCriteria, type RotaPart } from '../format/words.ts';
import { amountsOf } from '../score/score-plan.ts';

/** The fewest points of any plan that keeps the rules, `none`, or `too-many` plans to try. */
export function bestOfAll(input: RotaInput, most: number): number | 'none' | 'too-many' {
	const book = openBook(input);
	const perHost = input.clusters.flatMap(({ id, schoolIds }) => schoolIds.map((host) => reviewsAt(book, id, host)));
	if (perHost.reduce((product, { length }) => product * length, 1) > most) return 'too-many';
	let best: number | 'none' = 'none';
	const walk = (reviews: readonly PlannedReview[], rest: readonly (readonly PlannedReview[])[]): void => {
		if (sameDayBreaches(book, reviews).length + limitBreaches(book, reviews).length > 0) return;
		const [next, ...others] = rest;
		if (next !== undefined) {
			for (const review of next) walk([...reviews, review], others);
			return;
		}
		const amounts = amountsOf(book, reviews);
		const points = rotaCriteria.reduce((sum, one) => sum + amounts[one] * input.weights[one], 0);
		if ((best === 'none' || points < best - 1e-9) && checkPlan(input, reviews).length === 0) best = points;
	};
	walk([], perHost);
	return best;
}

function reviewsAt(book: RotaBook, clusterId: string, hostSchoolId: string): readonly PlannedReview[] {
	const { input } = book;
	const choose = (count: number, from: readonly string[]): readonly (readonly string[])[] =>
		count === 0
			? [[]]
			: from.flatMap((id, index) => choose(count - 1, from.slice(index + 1)).map((more) => [id, ...more]));
	const reviews: PlannedReview[] = [];
	for (let day = input.window.first; day <= input.window.last; day = addDays(day, 1)) {
		const dates = datesFrom(
			book.calendars.get(hostSchoolId) ?? typicalCalendar('england'),
			day,
			book.schools.get(hostSchoolId)?.visitDays ?? 1,
			input.rules,
		);
		if (dates === undefined) continue;
		const can = (part: RotaPart): readonly string[] =>
			input.people.flatMap((person) => {
				const why = [...whyNotTake(book, hostSchoolId, part, person), ...whyNotFree(book, person, part, dates)];
				return why.length === 0 ? [person.id] : [];
			});
		for (const leadId of can('lead')) {
			for (const reviewerIds of choose(input.rules.reviewers - 1, can('reviewer'))) {
				for (const championIds of choose(input.rules.champions, can('champion'))) {
					const review = { hostSchoolId, clusterId, ...dates, leadId, reviewerIds, championIds };
					if (reviewBreaches(book, review).length === 0) reviews.push(review);
				}
			}
		}
	}
	return reviews;
}
