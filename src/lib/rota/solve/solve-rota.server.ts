/** Why: a whole input is planned group by group, with progress and a proof for the sum. */
import { componentsOf } from '../compile/components.ts';
import { dayLine } from '../compile/day-line.ts';
import { frameBasis, frameOf } from '../compile/frame-of.ts';
import type { PlannedReview, RotaInput } from '../format/rota-input.ts';
import { type Proof, proofOf } from '../format/rota-plan.ts';
import { openBook } from '../rules/book.ts';
import { type RotaScore, scorePlan } from '../score/score-plan.ts';
import type { Frame } from '../compile/frame.ts';
import type { LinearSolver } from './highs.server.ts';
import { planOf } from './plan-of.ts';
import { solveFrame } from './solve-frame.server.ts';
import type { Watch } from './watch.ts';

/** How far the planner has come: groups of clusters, the points of the best plan so far, and what no plan goes below. */
export interface Progress {
	readonly done: number;
	readonly of: number;
	readonly points: number;
	readonly bound: number;
}

/** A plan with its score and proof; the groups of clusters for which none exists; or time or patience ran out. */
export type RotaAnswer =
	| {
			readonly kind: 'plan';
			readonly reviews: readonly PlannedReview[];
			readonly score: RotaScore;
			readonly proof: Proof;
	  }
	| { readonly kind: 'no-plan'; readonly clusterIds: readonly (readonly string[])[] }
	| { readonly kind: 'stopped' };

/** The frames of an input, in the order of their first cluster. */
export function framesOf(input: RotaInput): readonly Frame[] {
	const book = openBook(input);
	const basis = frameBasis(book, dayLine(book));
	return componentsOf(book).map((clusters) => frameOf(basis, clusters));
}

/** Plans an input. A hard group gets at most a fifth of the time that is left, or its share of it, so that it does not starve the rest. */
export function solveRota(
	input: RotaInput,
	solver: LinearSolver,
	watch: Watch,
	onProgress: (progress: Progress) => void = () => undefined,
): RotaAnswer {
	const frames = framesOf(input);
	const reviews: PlannedReview[] = [];
	const impossible: (readonly string[])[] = [];
	let points = 0;
	let bound = 0;
	for (const [index, frame] of frames.entries()) {
		if (watch.stopped()) return { kind: 'stopped' };
		const share = watch.secondsLeft() * Math.max(0.2, 2 / (frames.length - index + 1));
		const answer = solveFrame(frame, solver, within(watch, share), (best, least) =>
			onProgress({ done: index, of: frames.length, points: points + best, bound: bound + least }),
		);
		if (answer.kind === 'stopped') return { kind: 'stopped' };
		if (answer.kind === 'none') impossible.push(frame.clusters.map(({ id }) => id));
		else {
			reviews.push(...planOf(frame, answer.who, answer.days));
			points += answer.points;
			bound += answer.bound;
		}
		onProgress({ done: index + 1, of: frames.length, points, bound });
	}
	if (impossible.length > 0) return { kind: 'no-plan', clusterIds: impossible };
	const score = scorePlan(input, reviews);
	return { kind: 'plan', reviews, score, proof: proofOf(score.points, bound) };
}

/** The same watch with at most so many seconds from now. */
export function within(watch: Watch, seconds: number): Watch {
	const atStart = watch.secondsLeft();
	if (!Number.isFinite(atStart) || seconds >= atStart) return watch;
	return { stopped: watch.stopped, secondsLeft: () => seconds - (atStart - watch.secondsLeft()) };
}
