/** Why: classes of days become days, and what cannot be dated so is told as the cuts that forbid it. */
import { type Frame, outFor } from '../compile/frame.ts';
import { cutKey, type Cut } from './cuts.ts';
import type { DayColumn } from './program.ts';
import type { TeamChoice, WhoChoice } from './who.ts';

/** Days for every host, or the cuts that rule this choice out and the hosts whose days must be told apart for them. */
export type PickedDays =
	| { readonly kind: 'days'; readonly days: readonly number[] }
	| { readonly kind: 'broken'; readonly cuts: readonly Cut[]; readonly single: readonly number[] };

const mostSteps = 20_000;

/** Chooses a day in the class of each host so that no days clash, after looking at the limits of each term. */
export function pickDays(frame: Frame, who: WhoChoice, classes: readonly (DayColumn | undefined)[]): PickedDays {
	const limits = brokenLimits(frame, who, classes);
	if (limits.length > 0) return { kind: 'broken', cuts: limits, single: [] };
	const ties = tiedHosts(frame, who);
	const days = classes.map(() => -1);
	const order = classes.map((_, host) => host).sort((a, b) => size(classes[a]) - size(classes[b]) || a - b);
	let steps = 0;
	const place = (depth: number): boolean => {
		const host = order[depth];
		if (host === undefined) return true;
		for (const day of fromMiddle(classes[host]?.days ?? [])) {
			steps += 1;
			if (steps > mostSteps) return false;
			const clash = ties.some(
				({ hosts: [a, b] }) =>
					(a === host && clashes(frame, who, [a, day], [b, days[b] ?? -1])) ||
					(b === host && clashes(frame, who, [a, days[a] ?? -1], [b, day])),
			);
			if (clash) continue;
			days[host] = day;
			if (place(depth + 1)) return true;
			days[host] = -1;
		}
		return false;
	};
	if (place(0)) return { kind: 'days', days };
	return { kind: 'broken', cuts: ties, single: [...new Set(ties.flatMap(({ hosts }) => hosts))] };
}

function size(one: DayColumn | undefined): number {
	return one?.days.length ?? 0;
}

/** A class's days from its middle outwards, so that visits do not crowd at the edges of stretches. */
function fromMiddle(days: readonly number[]): readonly number[] {
	const middle = ((days[0] ?? 0) + (days.at(-1) ?? 0)) / 2;
	return days.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle) || a - b);
}

const teamOf = ({ lead, reviewers, champions }: TeamChoice): readonly number[] => [lead, ...reviewers, ...champions];

/** Pairs of hosts whose days might clash for these teams: they share people, or one sends its own to the other. */
export function tiedHosts(
	{ hosts, people }: Frame,
	who: WhoChoice,
): readonly Extract<Cut, { readonly kind: 'same-day' }>[] {
	const isHome = (person: number, host: number): boolean =>
		people[person]?.homes.includes(hosts[host]?.schoolId ?? '') === true;
	return hosts.flatMap((one, a) =>
		hosts.flatMap((other, b) => {
			const [first, second] = [who[a], who[b]];
			if (b <= a || first === undefined || second === undefined || (one.held && other.held)) return [];
			const tied =
				teamOf(first).some((person) => teamOf(second).includes(person) || isHome(person, b)) ||
				teamOf(second).some((person) => isHome(person, a));
			return tied ? [{ kind: 'same-day' as const, hosts: [a, b] as const }] : [];
		}),
	);
}

/** Whether somebody would be in two places, or out while a school of theirs hosts. Negative days are not yet chosen. */
export function clashes(
	frame: Frame,
	who: WhoChoice,
	[a, dayA]: readonly [number, number],
	[b, dayB]: readonly [number, number],
): boolean {
	if (dayA < 0 || dayB < 0) return false;
	const staysA = staysOf(frame, who, a, dayA);
	const staysB = staysOf(frame, who, b, dayB);
	const meets = (one: readonly number[], other: readonly number[]): boolean => one.some((day) => other.includes(day));
	const hostA = visit(frame, a, dayA);
	const hostB = visit(frame, b, dayB);
	const homes = (person: number, host: number): boolean =>
		frame.people[person]?.homes.includes(frame.hosts[host]?.schoolId ?? '') === true;
	return (
		staysA.some(
			({ person, days }) =>
				staysB.some((other) => other.person === person && meets(days, other.days)) ||
				(homes(person, b) && meets(days, hostB)),
		) || staysB.some(({ person, days }) => homes(person, a) && meets(days, hostA))
	);
}

function visit({ hosts }: Frame, host: number, day: number): readonly number[] {
	return [day, hosts[host]?.ends[day] ?? day];
}

function staysOf(frame: Frame, who: WhoChoice, host: number, day: number) {
	const team = who[host];
	const days = visit(frame, host, day);
	if (team === undefined) return [];
	return [
		...[team.lead, ...team.reviewers].map((person) => ({ person, days })),
		...team.champions.map((person) => ({ person, days: days.slice(1) })),
	];
}

function brokenLimits(frame: Frame, who: WhoChoice, classes: readonly (DayColumn | undefined)[]): readonly Cut[] {
	const spent = new Map<string, { cut: Extract<Cut, { readonly kind: 'limit' }>; days: number; open: boolean }>();
	const spend = (of: 'person' | 'school', at: number, term: number, days: number, open: boolean): void => {
		const cut = { kind: 'limit' as const, of, at, term };
		const soFar = spent.get(cutKey(cut));
		spent.set(cutKey(cut), { cut, days: (soFar?.days ?? 0) + days, open: open || soFar?.open === true });
	};
	for (const [index, host] of frame.hosts.entries()) {
		const team = who[index];
		const term = classes[index]?.term ?? -1;
		if (team === undefined) continue;
		const book = (person: number, days: number): void => {
			spend('person', person, term, days, host.held === undefined);
			spend('school', frame.people[person]?.school ?? -1, term, days, host.held === undefined);
		};
		for (const person of [team.lead, ...team.reviewers]) book(person, outFor(frame, host, 'lead'));
		for (const person of team.champions) book(person, outFor(frame, host, 'champion'));
	}
	return [...spent.values()].flatMap(({ cut, days, open }) => {
		const limit = (cut.of === 'person' ? frame.people[cut.at] : frame.schools[cut.at])?.limit ?? Infinity;
		return open && days > limit + 1e-9 ? [cut] : [];
	});
}
