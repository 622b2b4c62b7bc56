/** Why: once the teams stand, their days usually fall into place; this finds them, and says how crowded the year becomes. */
import { both, type DaySet, daysIn, emptyDays, hasDay } from '../compile/day-set.ts';
import { type Frame, outFor } from '../compile/frame.ts';
import { leastCrowded } from './crowding.ts';
import { clashes, tiedHosts } from './pick-days.ts';
import type { TeamChoice, WhoChoice } from './who.ts';

/** The first day of every host's visit and the pairs of visits that share a stretch. */
export interface DateChoice {
	readonly days: readonly number[];
	readonly pairs: number;
}

/** The best days found; `complete` when every way was tried, or nothing better is possible. */
export interface DateFit {
	readonly found: DateChoice | undefined;
	readonly complete: boolean;
	/** No days for these teams have fewer pairs. */
	readonly least: number;
}

const mostSteps = 4000;
/** Days tried for a host in one stretch and term. */
const daysTried = 8;

/** The first days that suit each host and its whole team. */
export function teamDays(frame: Frame, who: WhoChoice): readonly DaySet[] {
	return frame.hosts.map((host, index) => {
		const { lead, reviewers, champions } = who[index] ?? nobody;
		const find = (part: 'lead' | 'reviewer' | 'champion', person: number): DaySet =>
			host.candidates[part].find((one) => one.person === person)?.days ?? emptyDays(host.starts.length * 32);
		return [
			find('lead', lead),
			...reviewers.map((person) => find('reviewer', person)),
			...champions.map((person) => find('champion', person)),
		].reduce(both, host.starts);
	});
}

const nobody: TeamChoice = { lead: -1, reviewers: [], champions: [] };

/**
 * Days for given teams. It looks first where the year is least crowded and stops at the fewest pairs that are possible;
 * of a stretch and term with many days it tries a few, and then does not claim to have tried all.
 */
export function fitDates(frame: Frame, who: WhoChoice): DateFit {
	const open = teamDays(frame, who);
	const wish = leastCrowded(frame, open);
	if (wish === undefined) return { found: undefined, complete: true, least: Infinity };
	const least = wish.pairs;
	const ties = tiedHosts(frame, who);
	const tied = frame.hosts.map((_, host) =>
		ties.flatMap(({ hosts: [a, b] }) => (a === host ? [b] : b === host ? [a] : [])),
	);
	const spent = new Map<string, number>();
	const counts = frame.stretches.map((stretches) => stretches.map(() => 0));
	const days = frame.hosts.map(() => -1);
	let best: DateChoice | undefined;
	let steps = 0;
	const order = frame.hosts
		.map((_, index) => index)
		.sort(
			(a, b) =>
				heldFirst(frame, a, b) ||
				daysIn(open[a] ?? emptyDays(0)).length - daysIn(open[b] ?? emptyDays(0)).length ||
				a - b,
		);
	const options = order.map((host) => optionsFor(frame, host, open[host] ?? emptyDays(0), wish.stretch[host] ?? 0));
	const costs = order.map((host) => outOf(frame, who, host));
	const place = (depth: number, pairs: number): void => {
		if (best !== undefined && pairs >= best.pairs) return;
		const host = order[depth];
		if (host === undefined) {
			best = { days: [...days], pairs };
			return;
		}
		const own = counts[frame.hosts[host]?.cluster ?? 0] ?? [];
		for (const { day, stretch, term } of options[depth]?.days ?? []) {
			if (best !== undefined && best.pairs <= least) return;
			steps += 1;
			if (steps > mostSteps) return;
			const crowd = own[stretch] ?? 0;
			if (best !== undefined && pairs + crowd >= best.pairs) continue;
			const free = (tied[host] ?? []).every((other) => !clashes(frame, who, [host, day], [other, days[other] ?? -1]));
			if (!free || !spend(frame, spent, costs[depth] ?? [], term, 1)) continue;
			days[host] = day;
			own[stretch] = crowd + 1;
			place(depth + 1, pairs + crowd);
			own[stretch] = crowd;
			days[host] = -1;
			spend(frame, spent, costs[depth] ?? [], term, -1);
		}
	};
	place(0, 0);
	const tried = steps <= mostSteps && !options.some(({ cut }) => cut);
	return { found: best, least, complete: tried || (best !== undefined && best.pairs <= least) };
}

function heldFirst({ hosts }: Frame, a: number, b: number): number {
	return (hosts[a]?.held ? 0 : 1) - (hosts[b]?.held ? 0 : 1);
}

interface DateOption {
	readonly day: number;
	readonly stretch: number;
	readonly term: number;
}

/** Days of the wished stretch first, each stretch from its middle outwards, a few for each term; `cut` when some were left out. */
function optionsFor(
	frame: Frame,
	host: number,
	open: DaySet,
	wished: number,
): { readonly days: readonly DateOption[]; readonly cut: boolean } {
	const stretches = frame.stretches[frame.hosts[host]?.cluster ?? 0] ?? [];
	const order = stretches.map((_, at) => at).sort((a, b) => Math.abs(a - wished) - Math.abs(b - wished) || a - b);
	let cut = false;
	const days = order.flatMap((stretch) => {
		const all = daysIn(stretches[stretch] ?? emptyDays(0));
		const possible = all.filter((day) => hasDay(open, day));
		const middle = ((possible[0] ?? 0) + (possible.at(-1) ?? 0)) / 2;
		return frame.terms.flatMap((set, term) => {
			const own = possible.filter((day) => hasDay(set, day));
			if (own.length > daysTried) cut = true;
			return own
				.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle) || a - b)
				.slice(0, daysTried)
				.map((day) => ({ day, stretch, term }));
		});
	});
	return { days, cut };
}

interface Outlay {
	readonly key: string;
	readonly days: number;
	readonly limit: number;
}

/** What one host's team spends: of each person's days and of each school's. */
function outOf(frame: Frame, who: WhoChoice, index: number): readonly Outlay[] {
	const host = frame.hosts[index];
	const team = who[index];
	if (host === undefined || team === undefined) return [];
	const parts = [
		...[team.lead, ...team.reviewers].map((person) => ({ person, days: outFor(frame, host, 'lead') })),
		...team.champions.map((person) => ({ person, days: outFor(frame, host, 'champion') })),
	];
	return parts.flatMap(({ person, days }) => {
		const school = frame.people[person]?.school ?? 0;
		return [
			{ key: `p${String(person)}`, days, limit: host.held ? Infinity : (frame.people[person]?.limit ?? 0) },
			{ key: `s${String(school)}`, days, limit: host.held ? Infinity : (frame.schools[school]?.limit ?? 0) },
		];
	});
}

/** Books what a visit spends in a term (or gives it back); false, with nothing booked, where a limit would be passed. */
function spend(
	frame: Frame,
	spent: Map<string, number>,
	outlays: readonly Outlay[],
	term: number,
	sign: 1 | -1,
): boolean {
	const book = (by: number): void => {
		for (const { key, days } of outlays) {
			const at = `${key} ${String(term)}`;
			spent.set(at, (spent.get(at) ?? 0) + by * days);
		}
	};
	book(sign);
	if (sign === -1) return true;
	const passed = outlays.some(({ key, limit }) => (spent.get(`${key} ${String(term)}`) ?? 0) > limit + 1e-9);
	if (passed) book(-1);
	return !passed;
}
