/** Why: a plan is weighed in one place, line by line, so that the lead sees what each wish costs. */
import { type CalendarDate, daysBetween } from '#lib/kernel/index.ts';
import { distanceKm } from '#lib/partnerships/index.ts';
import type { PlannedReview, RotaInput, RotaSchool } from '../format/rota-input.ts';
import type { ScoreLine } from '../format/rota-plan.ts';
import { rotaCriteria, type RotaCriterion, type RotaWeights } from '../format/words.ts';
import { openBook, type RotaBook } from '../rules/book.ts';
import { partsOf } from '../rules/review-people.ts';

/** The points of a plan and the lines they are the sum of. */
export interface RotaScore {
	readonly points: number;
	readonly lines: readonly ScoreLine[];
}

/** How many pairs there are among `n` things: 0, 0, 1, 3, 6 … The second costs one, the third two more. */
export function pairsAmong(n: number): number {
	return n < 2 ? 0 : (n * (n - 1)) / 2;
}

/**
 * Weighs the reviews of a plan; fewer points are better, and each line is amount × weight (`defaultRotaWeights` says
 * what one unit is). A school’s share is the size of one team: it gives as many parts as it receives. The window is
 * cut into as many equal stretches as a cluster has schools (`stretchOf`).
 */
export function scorePlan(
	input: RotaInput,
	reviews: readonly PlannedReview[],
	weights: RotaWeights = input.weights,
): RotaScore {
	const amounts = amountsOf(openBook(input), reviews);
	const lines = rotaCriteria.map((criterion): ScoreLine => {
		const amount = Math.round(amounts[criterion] * 1e6) / 1e6;
		return { criterion, amount, weight: weights[criterion], points: amount * weights[criterion] };
	});
	return { points: lines.reduce((sum, { points }) => sum + points, 0), lines };
}

/** The unweighted amount of every criterion. */
export function amountsOf(book: RotaBook, reviews: readonly PlannedReview[]): Readonly<Record<RotaCriterion, number>> {
	const { input } = book;
	const parts = reviews.flatMap(({ hostSchoolId, ...team }) =>
		partsOf(team).flatMap(({ personId, part }) => {
			const schoolId = book.people.get(personId)?.schoolId;
			return schoolId === undefined ? [] : [{ hostSchoolId, personId, part, schoolId }];
		}),
	);
	const perSchool = countBy(parts, ({ schoolId }) => schoolId);
	const perPerson = countBy(parts, ({ personId }) => personId);
	const visits = new Set(
		parts
			.filter(({ part }) => part !== 'champion')
			.map(({ schoolId, hostSchoolId }) => pairKey(schoolId, hostSchoolId)),
	);
	const share = teamSize(input);
	const earlier = earlierVisits(input);
	const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
	return {
		'even-schools': sum(perSchool.map((count) => pairsAmong(count - share + 1))),
		'even-people': sum(perPerson.map(pairsAmong)),
		mutual: [...visits].filter((key) => {
			const [from, to] = JSON.parse(key) as [string, string];
			return from < to && visits.has(pairKey(to, from));
		}).length,
		repeat: sum(
			parts.map(({ part, schoolId, hostSchoolId }) =>
				part === 'champion' ? 0 : (earlier.get(pairKey(schoolId, hostSchoolId)) ?? 0),
			),
		),
		travel: sum(
			parts.map(({ schoolId, hostSchoolId }) => kmBetween(book.schools.get(schoolId), book.schools.get(hostSchoolId))),
		),
		champions: sum(reviews.map(({ championIds }) => championPairing(championIds.map((id) => isExperienced(book, id))))),
		spread: sum(input.clusters.map(({ schoolIds }) => crowding(input, schoolIds, reviews))),
		'small-schools': parts.filter(({ schoolId }) => isSmall(input, book.schools.get(schoolId))).length,
	};
}

/** Everyone who comes to one review. */
export function teamSize({ rules }: Pick<RotaInput, 'rules'>): number {
	return rules.reviewers + rules.champions;
}

/** Two champions of one kind: two units when both are new, one when both are experienced. */
export function championPairing(experienced: readonly boolean[]): number {
	if (experienced.length !== 2 || new Set(experienced).size === 2) return 0;
	return experienced[0] === true ? 1 : 2;
}

/** Whether a champion has led a workshop before. */
export function isExperienced({ people }: RotaBook, personId: string): boolean {
	return (people.get(personId)?.workshopsLed ?? 0) > 0;
}

/** A school below the size the rules call small; one whose size is unknown is not. */
export function isSmall({ rules }: RotaInput, school: RotaSchool | undefined): boolean {
	return school?.pupils !== undefined && school.pupils < rules.smallSchoolPupils;
}

/** Kilometres one way as the crow flies, to a tenth; nothing where a place is unknown. */
export function kmBetween(a: RotaSchool | undefined, b: RotaSchool | undefined): number {
	if (a?.at === undefined || b?.at === undefined) return 0;
	return Math.round(distanceKm(a.at, b.at) * 10) / 10;
}

/** How much a visit repeats an earlier one: a cycle ago counts whole, two ago half, and so on; the nearest counts. */
export function earlierVisits({ earlier }: RotaInput): ReadonlyMap<string, number> {
	const visits = new Map<string, number>();
	for (const { visitorSchoolId, hostSchoolId, cyclesAgo } of earlier) {
		const key = pairKey(visitorSchoolId, hostSchoolId);
		visits.set(key, Math.max(visits.get(key) ?? 0, 1 / cyclesAgo));
	}
	return visits;
}

/** Names the way from one school to another in a map. */
export function pairKey(from: string, to: string): string {
	return JSON.stringify([from, to]);
}

/** Which of `count` equal stretches of the window a day lies in, from 0. */
export function stretchOf({ window }: Pick<RotaInput, 'window'>, day: CalendarDate, count: number): number {
	const length = daysBetween(window.first, window.last) + 1;
	return Math.min(count - 1, Math.max(0, Math.floor((daysBetween(window.first, day) * count) / length)));
}

function crowding(input: RotaInput, schoolIds: readonly string[], reviews: readonly PlannedReview[]): number {
	const starts = reviews.flatMap(({ hostSchoolId, days }) =>
		schoolIds.includes(hostSchoolId) ? days.slice(0, 1) : [],
	);
	const counts = countBy(starts, (day) => String(stretchOf(input, day, schoolIds.length)));
	return counts.reduce((total, count) => total + pairsAmong(count), 0);
}

function countBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly number[] {
	const counts = new Map<string, number>();
	for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
	return [...counts.values()];
}
