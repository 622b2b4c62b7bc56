/** Why: when someone falls ill in March, nobody wants a new year’s plan; they want the smallest change that works. */
import type { Frame } from '../compile/frame.ts';
import { numberOf } from '../compile/day-line.ts';
import type { PlannedReview, RotaInput } from '../format/rota-input.ts';
import { checkPlan } from '../rules/check-plan.ts';
import { partsOf } from '../rules/review-people.ts';
import { type RotaScore, scorePlan } from '../score/score-plan.ts';
import type { LinearSolver } from '../solve/highs.server.ts';
import type { Term } from '../solve/linear.ts';
import { planOf } from '../solve/plan-of.ts';
import type { Program } from '../solve/program.ts';
import { solveProgram } from '../solve/solve-program.server.ts';
import { framesOf } from '../solve/solve-rota.server.ts';
import type { Watch } from '../solve/watch.ts';
import { changeCount, diffPlans, movedDayCounts, type PlanChange } from './diff-plans.ts';

/** A mended plan with what changed; `fewest` when no plan that keeps the rules changes less. */
export type RepairAnswer =
	| {
			readonly kind: 'repaired';
			readonly reviews: readonly PlannedReview[];
			readonly changes: readonly PlanChange[];
			readonly fewest: boolean;
			readonly score: RotaScore;
	  }
	| { readonly kind: 'no-plan'; readonly clusterIds: readonly (readonly string[])[] }
	| { readonly kind: 'stopped' };

/**
 * Changes a published plan as little as possible so that it keeps the rules of the changed input, and among the plans
 * that change equally little takes one with the fewest points. Groups of clusters that still keep the rules stay as
 * they are. Reviews already held are given as pins of kind `held`.
 */
export function repairRota(
	input: RotaInput,
	published: readonly PlannedReview[],
	solver: LinearSolver,
	watch: Watch,
): RepairAnswer {
	const reviews: PlannedReview[] = [];
	const impossible: (readonly string[])[] = [];
	let fewest = true;
	for (const frame of framesOf(input)) {
		const hosts = new Set(frame.hosts.map(({ schoolId }) => schoolId));
		const own = published.filter(({ hostSchoolId }) => hosts.has(hostSchoolId));
		if (stillKept(input, hosts, own)) {
			reviews.push(...own);
			continue;
		}
		const mended = mend(frame, own, solver, watch);
		if (mended === 'stopped') return { kind: 'stopped' };
		if (mended === 'none') impossible.push(frame.clusters.map(({ id }) => id));
		else {
			reviews.push(...mended.reviews);
			fewest &&= mended.fewest;
		}
	}
	if (impossible.length > 0) return { kind: 'no-plan', clusterIds: impossible };
	const changes = diffPlans(published, reviews);
	return { kind: 'repaired', reviews, changes, fewest, score: scorePlan(input, reviews) };
}

function stillKept(input: RotaInput, hosts: ReadonlySet<string>, own: readonly PlannedReview[]): boolean {
	return checkPlan(input, own).every((breach) => breach.kind === 'no-review' && !hosts.has(breach.hostSchoolId));
}

function mend(
	frame: Frame,
	own: readonly PlannedReview[],
	solver: LinearSolver,
	watch: Watch,
): { readonly reviews: readonly PlannedReview[]; readonly fewest: boolean } | 'none' | 'stopped' {
	const before = frame.hosts.map(({ schoolId }) => own.find(({ hostSchoolId }) => hostSchoolId === schoolId));
	const apart = before.map((review) => (review?.days[0] === undefined ? -1 : numberOf(frame.line, review.days[0])));
	const first = solveProgram(frame, solver, watch, {
		points: false,
		dates: true,
		apart,
		extend: (program) => countChanges(program, before, apart, 1, Infinity),
	});
	if (first.kind === 'none' || first.kind === 'stopped') return first.kind;
	const least = planOf(frame, first.who, first.days);
	const count = changeCount(diffPlans(own, least));
	const second = solveProgram(frame, solver, watch, {
		points: true,
		dates: true,
		apart,
		extend: (program) => countChanges(program, before, apart, 0, count),
	});
	const reviews = second.kind === 'best' || second.kind === 'found' ? planOf(frame, second.who, second.days) : least;
	return { reviews, fewest: first.kind === 'best' };
}

/** Adds a column that counts changes, at a cost for each and at most so many. */
function countChanges(
	{ frame, build, parts, days }: Program,
	before: readonly (PlannedReview | undefined)[],
	apart: readonly number[],
	cost: number,
	most: number,
): void {
	const kept: Term[] = [];
	let all = 0;
	for (const [host, review] of before.entries()) {
		if (review === undefined) continue;
		all += movedDayCounts;
		const day = days.find((one) => one.host === host && one.days[0] === apart[host]);
		if (day) kept.push([day.column, movedDayCounts]);
		for (const { personId, part } of partsOf(review)) {
			all += 1;
			const own = parts.find(
				(one) => one.host === host && one.part === part && frame.people[one.person]?.id === personId,
			);
			if (own) kept.push([own.column, 1]);
		}
	}
	const changes = build.amount(cost, Math.min(all, most));
	build.row(all, [...kept, [changes, 1]], Infinity);
}
