/** Why: a change by hand is judged by the planner's own rules before it is kept, and its cost is told in the same points. */
import { addDays, type CalendarDate, typicalCalendar } from '#lib/kernel/index.ts';
import type { PlannedReview, RotaInput } from '../format/rota-input.ts';
import { rotaCriteria, type RotaCriterion } from '../format/words.ts';
import { openBook } from '../rules/book.ts';
import type { Breach } from '../rules/breach.ts';
import { checkPlan } from '../rules/check-plan.ts';
import { datesFrom } from '../rules/review-dates.ts';
import { scorePlan } from '../score/score-plan.ts';

/** What somebody decides of a review by hand; every other date follows from the first day. */
export interface ReviewChange {
	readonly firstDay: CalendarDate;
	readonly leadId: string;
	readonly reviewerIds: readonly string[];
	readonly championIds: readonly string[];
}

/** A changed plan and what it would mean. `breaches` are those that the plan did not have before. */
export interface WeighedChange {
	readonly reviews: readonly PlannedReview[];
	readonly breaches: readonly Breach[];
	/** Points more than before; fewer than none means better. */
	readonly points: number;
	/** Where they come from, the largest first. */
	readonly lines: readonly { readonly criterion: RotaCriterion; readonly points: number }[];
}

/** Points below this are the dust of adding fractions. */
const dust = 1e-6;

/** Weighs a change of the review of one host; undefined when the plan has none. */
export function weighChange(
	input: RotaInput,
	reviews: readonly PlannedReview[],
	hostSchoolId: string,
	change: ReviewChange,
): WeighedChange | undefined {
	const old = reviews.find((one) => one.hostSchoolId === hostSchoolId);
	if (old === undefined) return undefined;
	const changed = changedReview(input, old, change);
	const after = reviews.map((one) => (one === old ? changed : one));
	const had = new Set(checkPlan(input, reviews).map((breach) => JSON.stringify(breach)));
	const before = scorePlan(input, reviews);
	const now = scorePlan(input, after);
	const lines = rotaCriteria
		.map((criterion, index) => ({
			criterion,
			points: (now.lines[index]?.points ?? 0) - (before.lines[index]?.points ?? 0),
		}))
		.filter(({ points }) => Math.abs(points) > dust)
		.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
	return {
		reviews: after,
		breaches: checkPlan(input, after).filter((breach) => !had.has(JSON.stringify(breach))),
		points: lines.length === 0 ? 0 : now.points - before.points,
		lines,
	};
}

/** Days on which the host is not open still get dates, so that the checker can say what is wrong with them. */
function changedReview(input: RotaInput, old: PlannedReview, change: ReviewChange): PlannedReview {
	const { firstDay, leadId, reviewerIds, championIds } = change;
	const team = { leadId, reviewerIds, championIds };
	if (firstDay === old.days[0]) return { ...old, ...team };
	const { calendars, schools } = openBook(input);
	const host = calendars.get(old.hostSchoolId) ?? typicalCalendar('england');
	const dates = datesFrom(host, firstDay, schools.get(old.hostSchoolId)?.visitDays ?? 1, input.rules);
	if (dates !== undefined) return { ...old, ...team, ...dates };
	const nominal = addDays(firstDay, input.rules.followUpDays);
	return {
		...old,
		...team,
		days: [firstDay],
		workshop: addDays(firstDay, input.rules.workshopDays),
		followUp: { nominal, meet: nominal },
	};
}
