/** Why: people follow a plan when they see why it is so; each choice is compared with the next best in its place. */
import { addDays, type CalendarDate, typicalCalendar } from '#lib/kernel/index.ts';
import { onlyClusters } from '../clash/clash.ts';
import { componentsOf } from '../compile/components.ts';
import type { PlannedReview, RotaInput } from '../format/rota-input.ts';
import { rotaCriteria, type RotaCriterion, type RotaPart } from '../format/words.ts';
import { openBook, type RotaBook } from '../rules/book.ts';
import { limitBreaches, sameDayBreaches } from '../rules/check-days.ts';
import { reviewBreaches } from '../rules/check-review.ts';
import { datesFrom } from '../rules/review-dates.ts';
import { partsOf } from '../rules/review-people.ts';
import { amountsOf } from '../score/score-plan.ts';

/** Why a choice was made. `instead` is the best other person for the place, all else left as it is. */
export type ChoiceReason =
	| { readonly kind: 'held' | 'only' }
	| { readonly kind: 'pinned'; readonly pinId: string }
	/** The other would cost `points` more, most of it by this criterion. */
	| { readonly kind: 'better'; readonly criterion: RotaCriterion; readonly instead: string; readonly points: number }
	| { readonly kind: 'equal'; readonly instead: string }
	/** Only in a plan that is not the best: the other would save points. */
	| { readonly kind: 'not-best'; readonly instead: string; readonly points: number }
	/** A day: so many others would do as well; `spread` when some would crowd the year. */
	| { readonly kind: 'day'; readonly asGood: number; readonly spread: boolean };

/** One choice of a plan: a person for a part, or the day. */
export interface ExplainedChoice {
	readonly hostSchoolId: string;
	readonly part: RotaPart | 'day';
	/** A person's id, or the first day. */
	readonly chosen: string;
	readonly reason: ChoiceReason;
}

const same = 1e-6;

/** Explains every choice of a plan that keeps the rules, review by review. */
export function explainPlan(input: RotaInput, reviews: readonly PlannedReview[]): readonly ExplainedChoice[] {
	return componentsOf(openBook(input)).flatMap((clusters) => {
		const ids = clusters.map(({ id }) => id);
		const book = openBook(onlyClusters(input, ids));
		const own = reviews.filter(({ clusterId }) => ids.includes(clusterId));
		const now = amountsOf(book, own);
		return own.flatMap((review) => explainReview({ book, own, now }, review));
	});
}

interface Setting {
	readonly book: RotaBook;
	readonly own: readonly PlannedReview[];
	readonly now: Readonly<Record<RotaCriterion, number>>;
}

function explainReview(setting: Setting, review: PlannedReview): readonly ExplainedChoice[] {
	const { hostSchoolId } = review;
	const [first = ''] = review.days;
	if (setting.book.held.has(hostSchoolId)) {
		return [{ hostSchoolId, part: 'day', chosen: first, reason: { kind: 'held' } }];
	}
	return [
		{ hostSchoolId, part: 'day', chosen: first, reason: dayReason(setting, review) },
		...partsOf(review).map(({ personId, part }) => ({
			hostSchoolId,
			part,
			chosen: personId,
			reason: personReason(setting, review, personId, part),
		})),
	];
}

function personReason(setting: Setting, review: PlannedReview, personId: string, part: RotaPart): ChoiceReason {
	const { book } = setting;
	const pin = book.input.pins.find(
		(one) => one.kind === 'person' && one.hostSchoolId === review.hostSchoolId && one.personId === personId,
	);
	if (pin) return { kind: 'pinned', pinId: pin.id };
	const taken = partsOf(review).map((one) => one.personId);
	const others = book.input.people
		.filter((person) => person.roles.includes(part) && !taken.includes(person.id))
		.flatMap(({ id }) => weighed(setting, review, withPerson(review, part, personId, id), id))
		.toSorted((a, b) => a.points - b.points || (a.id < b.id ? -1 : 1));
	const [best] = others;
	if (best === undefined) return { kind: 'only' };
	if (best.points < -same) return { kind: 'not-best', instead: best.id, points: -best.points };
	if (best.points <= same) return { kind: 'equal', instead: best.id };
	return { kind: 'better', criterion: best.mostly, instead: best.id, points: best.points };
}

function dayReason(setting: Setting, review: PlannedReview): ChoiceReason {
	const { book } = setting;
	const { hostSchoolId, days } = review;
	const pin = book.input.pins.find((one) => one.kind === 'dates' && one.hostSchoolId === hostSchoolId);
	if (pin) return { kind: 'pinned', pinId: pin.id };
	const host = book.calendars.get(hostSchoolId) ?? typicalCalendar('england');
	const others: number[] = [];
	const { window, rules } = book.input;
	for (let day: CalendarDate = window.first; day <= window.last; day = addDays(day, 1)) {
		if (day === days[0]) continue;
		const dates = datesFrom(host, day, days.length, rules);
		if (dates) others.push(...weighed(setting, review, { ...review, ...dates }, day).map(({ points }) => points));
	}
	if (others.length === 0) return { kind: 'only' };
	const asGood = others.filter((points) => points <= same).length;
	return { kind: 'day', asGood, spread: asGood < others.length };
}

/** What a changed review costs beside the present one, or nothing when it breaks a rule. */
function weighed(
	{ book, own, now }: Setting,
	review: PlannedReview,
	changed: PlannedReview,
	id: string,
): readonly { readonly id: string; readonly points: number; readonly mostly: RotaCriterion }[] {
	if (reviewBreaches(book, changed).length > 0) return [];
	const plan = own.map((one) => (one === review ? changed : one));
	if (sameDayBreaches(book, plan).length + limitBreaches(book, plan).length > 0) return [];
	const then = amountsOf(book, plan);
	const costs = rotaCriteria.map((criterion) => ({
		criterion,
		points: (then[criterion] - now[criterion]) * book.input.weights[criterion],
	}));
	const mostly = costs.reduce((most, one) => (one.points > most.points ? one : most));
	return [{ id, points: costs.reduce((sum, { points }) => sum + points, 0), mostly: mostly.criterion }];
}

function withPerson(review: PlannedReview, part: RotaPart, from: string, to: string): PlannedReview {
	const swap = (ids: readonly string[]): readonly string[] => ids.map((id) => (id === from ? to : id));
	if (part === 'lead') return { ...review, leadId: to };
	return part === 'reviewer'
		? { ...review, reviewerIds: swap(review.reviewerIds) }
		: { ...review, championIds: swap(review.championIds) };
}
