/** Why: the plan leaves the planner with its proof and its reasons, so that people can judge it before they follow it. */
import * as v from 'valibot';
import { reviewSchema } from './rota-input.ts';
import { rotaCriteria } from './words.ts';

/** One line of the score: how much of it there is, what a unit costs, and the product. */
export const scoreLineSchema = v.strictObject({
	criterion: v.picklist(rotaCriteria),
	amount: v.number(),
	weight: v.number(),
	points: v.number(),
});

/** A plan as it is written to a file. `points` count against a plan: fewer is better. */
export const rotaPlanSchema = v.strictObject({
	format: v.literal('lateral-rota-plan/1'),
	reviews: v.array(reviewSchema),
	points: v.number(),
	lines: v.array(scoreLineSchema),
	proof: v.pipe(
		v.strictObject({
			best: v.pipe(v.boolean(), v.description('No plan that keeps the rules has fewer points.')),
			bound: v.pipe(v.number(), v.description('No plan can have fewer points than this.')),
			gap: v.pipe(v.number(), v.description('How far the points lie above the bound, as a share of the points.')),
		}),
	),
});

export type ScoreLine = Readonly<v.InferOutput<typeof scoreLineSchema>>;

/** How good a plan is known to be. */
export interface Proof {
	readonly best: boolean;
	readonly bound: number;
	readonly gap: number;
}

/** What the plan must be at least; within it, two numbers of points count as the same. */
export const pointsTolerance = 1e-6;

/** The proof that follows from a plan's points and a bound below all plans. */
export function proofOf(points: number, bound: number): Proof {
	const least = Math.min(points, bound);
	const best = points - least <= pointsTolerance * Math.max(1, points);
	return { best, bound: best ? points : least, gap: best || points === 0 ? 0 : (points - least) / points };
}
