/** Why: most clusters are small, and for those a search made for teams proves the best plan in a few milliseconds. */
import type { Frame } from '../compile/frame.ts';
import { leastCrowded, possibleDays } from './crowding.ts';
import { descend } from './descend.ts';
import { fitDates } from './fit-dates.ts';
import { type Halves, halvesOf } from './halves.ts';
import { raisePrices } from './prices.ts';
import { same, searchTeams } from './search-teams.ts';
import { teamPoints } from './team-points.ts';
import type { WhoChoice } from './who.ts';

/** Teams and days with their points. */
export interface FoundPlan {
	readonly who: WhoChoice;
	readonly days: readonly number[];
	readonly points: number;
}

/** The best plan found, if any, and a bound below every plan: infinite when there is none. */
export interface PlanSearch {
	readonly plan: FoundPlan | undefined;
	readonly bound: number;
}

/**
 * Looks for the best plan of a frame: branch and bound over half-teams, with prices on evenness and reciprocity and the
 * least crowded year as the bound, dating each complete choice of teams as it is found. Undefined where the frame does
 * not suit it. Exactly equal bounds are cut, so the first best found stays; the order is that of the ids, so the answer
 * does not hang on the order of the file.
 */
export function bestPlan(frame: Frame): PlanSearch | undefined {
	const halves = halvesOf(frame);
	if (halves === undefined) return undefined;
	const year = leastCrowded(frame, possibleDays(frame));
	if (year === undefined || halves.groups.some((group) => group.halves.length === 0)) {
		return { plan: undefined, bound: Infinity };
	}
	const crowded = frame.weights.spread * year.pairs;
	let best: FoundPlan | undefined;
	let doubt = Infinity;
	/** Dates a choice of teams; gives the points that everything else must now be below. */
	const date = (choice: readonly number[]): number => {
		const who = whoOf(frame, halves, choice);
		const teams = teamPoints(frame, who);
		if (teams + crowded >= (best?.points ?? Infinity) - same) return best?.points ?? Infinity;
		const { found, complete, least } = fitDates(frame, who);
		if (found) {
			const points = teams + frame.weights.spread * found.pairs;
			if (points < (best?.points ?? Infinity) - same) best = { who, days: found.days, points };
		}
		if (!complete) doubt = Math.min(doubt, teams + frame.weights.spread * least);
		return best?.points ?? Infinity;
	};
	let nearest = descend(
		frame,
		halves,
		halves.groups.map(() => -1),
	);
	const prices = raisePrices(frame, halves, Math.min(nearest.points, 1e6), (choice) => {
		const found = descend(frame, halves, choice);
		if (found.points < nearest.points - same) nearest = found;
		return nearest.points;
	});
	if (nearest.points < Infinity) date(nearest.choice);
	const search = searchTeams(frame, halves, prices, crowded, best?.points ?? Infinity, date);
	const proved = Math.min(search.unfinished ? prices.bound + crowded : Infinity, doubt);
	return { plan: best, bound: Math.min(best?.points ?? Infinity, proved) };
}

function whoOf(frame: Frame, { groups }: Halves, choice: readonly number[]): WhoChoice {
	const people = groups.map(({ halves }, group) => halves[choice[group] ?? -1]?.people ?? []);
	return frame.hosts.map((_, host) => {
		const [lead = -1, ...reviewers] = people[2 * host] ?? [];
		return { lead, reviewers, champions: people[2 * host + 1] ?? [] };
	});
}
