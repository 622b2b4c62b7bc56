/** Why: reviewers and champions of a host are chosen as groups, so that rules within a group cost the search nothing. */
import { both, type DaySet, isEmptySet, meet } from '../compile/day-set.ts';
import { type Candidate, type Frame, type FrameHost, outFor, pairOf } from '../compile/frame.ts';
import { wanted } from '../compile/wanted.ts';
import { championPairing } from '../score/score-plan.ts';

/** One way to fill the reviewers, or the champions, of a host. */
export interface Half {
	/** Its position in the group. */
	readonly index: number;
	readonly people: readonly number[];
	readonly schools: readonly number[];
	/** Days out for each of them. */
	readonly out: number;
	readonly cost: number;
	readonly days: DaySet;
	/** Directed visits between host schools, as positions of `HalfGroup.visits`; empty for champions. */
	readonly visits: readonly number[];
}

/** All ways to fill one half of one host's team. */
export interface HalfGroup {
	readonly host: number;
	readonly kind: 'reviewers' | 'champions';
	readonly halves: readonly Half[];
}

/** The groups of a frame, and the pairs of schools that might review each other. */
export interface Halves {
	readonly groups: readonly HalfGroup[];
	readonly mutualPairs: number;
	/** Whether reviewers and champions of a host can come together: all different, none kept apart, a day in common. */
	readonly fit: (host: number, reviewers: Half, champions: Half) => boolean;
}

/** More ways than this in one group are left to the general solver. */
const mostHalves = 600;

/** Lists the ways to fill every half, or undefined when there are too many or a pin ties the two halves together. */
export function halvesOf(frame: Frame): Halves | undefined {
	const hostAt = new Map(frame.hosts.map(({ schoolId }, index) => [schoolId, index]));
	const pairs = new Map<string, number>();
	const visitOf = (host: number, person: number): number | undefined => {
		const from = hostAt.get(frame.schools[frame.people[person]?.school ?? -1]?.id ?? '');
		if (from === undefined || from === host) return undefined;
		const key = pairOf(from, host);
		const pair = pairs.get(key) ?? pairs.size;
		pairs.set(key, pair);
		return 2 * pair + (from < host ? 0 : 1);
	};
	const groups: HalfGroup[] = [];
	for (const [index, host] of frame.hosts.entries()) {
		if (host.mustCome.some(({ part }) => part === undefined)) return undefined;
		const reviewers = reviewerHalves(frame, host, (person) => visitOf(index, person));
		const champions = championHalves(frame, host);
		if (reviewers === undefined || champions === undefined) return undefined;
		groups.push({ host: index, kind: 'reviewers', halves: reviewers.map(numbered) });
		groups.push({ host: index, kind: 'champions', halves: champions.map(numbered) });
	}
	return { groups, mutualPairs: pairs.size, fit: fitOf(frame, groups) };
}

function numbered(half: Half, index: number): Half {
	return { ...half, index };
}

/** Asked again and again of the same two halves, so the answers are kept: 1 yes, 2 no. */
function fitOf(frame: Frame, groups: readonly HalfGroup[]): Halves['fit'] {
	const widths = frame.hosts.map((_, host) => groups[2 * host + 1]?.halves.length ?? 0);
	const known = frame.hosts.map(
		(_, host) => new Uint8Array((groups[2 * host]?.halves.length ?? 0) * (widths[host] ?? 0)),
	);
	return (host, reviewers, champions) => {
		const answers = known[host];
		const at = reviewers.index * (widths[host] ?? 0) + champions.index;
		const answer = answers?.[at] ?? 0;
		if (answer > 0) return answer === 1;
		const apart = reviewers.people.every((one) =>
			champions.people.every((other) => one !== other && !frame.apart.has(pairOf(one, other))),
		);
		const fits = meet(reviewers.days, champions.days) && (apart || frame.hosts[host]?.held !== undefined);
		if (answers) answers[at] = fits ? 1 : 2;
		return fits;
	};
}

function reviewerHalves(
	frame: Frame,
	host: FrameHost,
	visitOf: (person: number) => number | undefined,
): readonly Half[] | undefined {
	const { lead, reviewer } = host.candidates;
	const seconds = wanted(frame, host, 'reviewer');
	if (seconds > 1 || lead.length * Math.max(1, reviewer.length) > mostHalves) return undefined;
	const teams = lead.flatMap((first) => (seconds === 0 ? [[first]] : reviewer.map((second) => [first, second])));
	return teams.flatMap((team): Half[] => {
		const half = halfOf(frame, host, team, 'reviewer', 0);
		if (half === undefined || !pinsKept(frame, host, team)) return [];
		const visits = team.flatMap(({ person }) => visitOf(person) ?? []);
		return [{ ...half, visits: [...new Set(visits)] }];
	});
}

function championHalves(frame: Frame, host: FrameHost): readonly Half[] | undefined {
	const all = host.candidates.champion;
	const count = wanted(frame, host, 'champion');
	if (count > 2 || (count === 2 && (all.length * all.length) / 2 > mostHalves)) return undefined;
	const must = host.mustCome.flatMap(({ part, person }) => (part === 'champion' ? [person] : []));
	const teams =
		count === 0
			? [[]]
			: all.flatMap((one, index) => (count === 1 ? [[one]] : all.slice(index + 1).map((other) => [one, other])));
	return teams.flatMap((team): Half[] => {
		if (must.some((person) => !team.some((one) => one.person === person))) return [];
		const pairing = championPairing(team.map(({ person }) => frame.people[person]?.experienced === true));
		const half = halfOf(frame, host, team, 'champion', frame.weights.champions * pairing);
		return half === undefined ? [] : [half];
	});
}

function halfOf(
	frame: Frame,
	host: FrameHost,
	team: readonly Candidate[],
	part: 'reviewer' | 'champion',
	extra: number,
): Half | undefined {
	const people = team.map(({ person }) => person);
	const [a, b] = people;
	if (a !== undefined && b !== undefined && (a === b || (!host.held && frame.apart.has(pairOf(a, b)))))
		return undefined;
	const days = team.reduce((all, one) => both(all, one.days), host.starts);
	if (isEmptySet(days)) return undefined;
	return {
		index: -1,
		people,
		schools: people.map((person) => frame.people[person]?.school ?? 0),
		out: outFor(frame, host, part),
		cost: extra + team.reduce((sum, { cost }) => sum + cost, 0),
		days,
		visits: [],
	};
}

function pinsKept(frame: Frame, host: FrameHost, team: readonly Candidate[]): boolean {
	return (
		host.mustCome.every(({ person, part }) => {
			if (part === 'lead') return team[0]?.person === person;
			return part === 'champion' || team.slice(1).some((one) => one.person === person);
		}) &&
		host.mustVisit.every((schoolId) =>
			team.some(({ person }) => frame.people[person]?.homes.includes(schoolId) === true),
		)
	);
}
