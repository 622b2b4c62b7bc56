/** Why: a stored plan carries its reasons and its proof with it, so that showing it costs no planning. */
import type { CalendarDate } from '#lib/kernel/index.ts';
import { type ExplainedChoice, explainPlan } from '../explain/explain-plan.ts';
import type { PlannedReview, RotaInput } from '../format/rota-input.ts';
import type { Proof, ScoreLine } from '../format/rota-plan.ts';
import { partsOf } from '../rules/review-people.ts';
import { scorePlan } from '../score/score-plan.ts';
import { holidaysOf, type Stretch } from './holidays.ts';

/** A plan as it is kept: ids and numbers only, names are looked up by whoever reads it. */
export interface StoredPlan {
	readonly reviews: readonly PlannedReview[];
	readonly points: number;
	readonly lines: readonly ScoreLine[];
	/** Only a plan that the planner found from nothing has one. */
	readonly proof: Proof | null;
	/** Whether a mended plan is proved to change as little as possible; null for any other. */
	readonly fewest: boolean | null;
	readonly choices: readonly ExplainedChoice[];
	/** The school whose load counts, of everybody who comes. */
	readonly homes: Readonly<Record<string, string>>;
	readonly window: Stretch | null;
	/** When every school of the plan is shut for a week or so. */
	readonly holidays: readonly Stretch[];
}

/** Where a plan came from, so that its claims are its own. */
export interface PlanOrigin {
	readonly proof?: Proof;
	readonly fewest?: boolean;
	/** Its reasons, where they have been worked out already. */
	readonly choices?: readonly ExplainedChoice[];
}

/** Weighs and explains reviews that keep the rules, for keeping. */
export function settlePlan(input: RotaInput, reviews: readonly PlannedReview[], origin: PlanOrigin = {}): StoredPlan {
	const sorted = reviews.toSorted((a, b) => (firstDayOf(a) < firstDayOf(b) ? -1 : 1));
	const { points, lines } = scorePlan(input, sorted);
	return {
		reviews: sorted,
		points,
		lines,
		proof: origin.proof ?? null,
		fewest: origin.fewest ?? null,
		choices: origin.choices ?? explainPlan(input, sorted),
		homes: homesIn(input, sorted),
		window: input.window,
		holidays: holidaysOf(input),
	};
}

function homesIn({ people }: RotaInput, reviews: readonly PlannedReview[]): Readonly<Record<string, string>> {
	const ids = new Set(reviews.flatMap((review) => partsOf(review).map(({ personId }) => personId)));
	return Object.fromEntries(people.flatMap(({ id, schoolId }) => (ids.has(id) ? [[id, schoolId]] : [])));
}

/** The first day of a review's visit. */
export function firstDayOf({ days }: Pick<PlannedReview, 'days'>): CalendarDate | '' {
	return days[0] ?? '';
}

/** Reads what `settlePlan` kept; what is missing counts as empty. */
export function readStoredPlan(stored: unknown): StoredPlan {
	const kept = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<StoredPlan>;
	return {
		reviews: kept.reviews ?? [],
		points: kept.points ?? 0,
		lines: kept.lines ?? [],
		proof: kept.proof ?? null,
		fewest: kept.fewest ?? null,
		choices: kept.choices ?? [],
		homes: kept.homes ?? {},
		window: kept.window ?? null,
		holidays: kept.holidays ?? [],
	};
}
