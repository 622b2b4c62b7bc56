/** Why: one group of clusters is planned by the quickest way that still proves what it claims. */
import type { Frame } from '../compile/frame.ts';
import { pointsTolerance } from '../format/rota-plan.ts';
import { bestPlan } from './best-plan.ts';
import { leastCrowded, possibleDays } from './crowding.ts';
import { fitDates } from './fit-dates.ts';
import type { LinearSolver } from './highs.server.ts';
import { solveProgram } from './solve-program.server.ts';
import { teamPoints } from './team-points.ts';
import type { Watch } from './watch.ts';
import type { WhoChoice } from './who.ts';

/** A plan for a frame with its points and a bound below all plans; no plan; or stopped before one was found. */
export type FrameAnswer =
	| {
			readonly kind: 'plan';
			readonly who: WhoChoice;
			readonly days: readonly number[];
			readonly points: number;
			readonly bound: number;
	  }
	| { readonly kind: 'none' }
	| { readonly kind: 'stopped' };

/**
 * The best plan of a frame. The search made for teams comes first and proves most small clusters. What it leaves open
 * goes to the general solver, for frames with many hosts first without dates: the best teams and the least crowded year
 * bound the whole, and when those teams can be dated that well the plan is proved. Only then teams and dates together.
 * `onBetter` hears the points of the best plan and the bound as they come closer.
 */
export function solveFrame(
	frame: Frame,
	solver: LinearSolver,
	watch: Watch,
	onBetter: (points: number, bound: number) => void = () => undefined,
): FrameAnswer {
	const year = leastCrowded(frame, possibleDays(frame));
	if (year === undefined) return { kind: 'none' };
	const own = bestPlan(frame);
	let best = own?.plan;
	let bound = own?.bound ?? 0;
	const proved = (): boolean => best !== undefined && best.points - bound <= pointsTolerance * Math.max(1, best.points);
	const tell = (): void => {
		if (best !== undefined) onBetter(best.points, Math.min(bound, best.points));
	};
	const offer = (who: WhoChoice, days: readonly number[], pairs: number): void => {
		const points = teamPoints(frame, who) + frame.weights.spread * pairs;
		if (best === undefined || points < best.points) best = { who, days, points };
	};
	if (best === undefined && bound === Infinity) return { kind: 'none' };
	if (!proved()) {
		tell();
		const teams = solveProgram(frame, solver, watch, {
			points: true,
			dates: false,
			seconds: watch.secondsLeft() * 0.6,
		});
		if (teams.kind === 'none') return teams;
		bound = Math.max(bound, teams.bound + frame.weights.spread * year.pairs);
		if (teams.kind !== 'stopped') {
			const { found } = fitDates(frame, teams.who);
			if (found) offer(teams.who, found.days, found.pairs);
		}
	}
	if (!proved()) {
		tell();
		const whole = solveProgram(frame, solver, watch, { points: true, dates: true });
		if (whole.kind === 'none') return whole;
		bound = Math.max(bound, whole.bound);
		if (whole.kind !== 'stopped') offer(whole.who, whole.days, pairsOf(frame, whole.days));
	}
	return best === undefined ? { kind: 'stopped' } : { kind: 'plan', ...best, bound: Math.min(bound, best.points) };
}

/** Pairs of visits of one cluster in one stretch. */
export function pairsOf(frame: Frame, days: readonly number[]): number {
	let pairs = 0;
	for (const [cluster, stretches] of frame.stretches.entries()) {
		for (const stretch of stretches) {
			const count = frame.hosts.filter(
				({ cluster: own }, index) => own === cluster && inSet(stretch, days[index]),
			).length;
			pairs += (count * (count - 1)) / 2;
		}
	}
	return pairs;
}

function inSet(set: Uint32Array, day: number | undefined): boolean {
	return day !== undefined && ((set[day >>> 5] ?? 0) & (1 << (day & 31))) !== 0;
}
