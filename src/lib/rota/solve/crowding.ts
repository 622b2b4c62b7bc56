/** Why: visits are spread best when each stretch of the year has one, and how near one can come is known without people. */
import { both, type DaySet, meet } from '../compile/day-set.ts';
import type { Frame } from '../compile/frame.ts';
import { pairsAmong } from '../score/score-plan.ts';

/** A stretch for every host, as positions, and how crowded they are in pairs of visits. */
export interface Spreading {
	readonly stretch: readonly number[];
	readonly pairs: number;
}

/**
 * The least crowded way to give each host a stretch in which it has a possible day; undefined when a host has none.
 * Each host is added along a chain of moves that ends in the emptiest stretch it can reach: successive shortest paths
 * on a transport problem with convex costs, which are optimal (Ahuja, Magnanti and Orlin 1993, chapters 9 and 14).
 */
export function leastCrowded(frame: Frame, days: readonly DaySet[]): Spreading | undefined {
	const stretch = frame.hosts.map(() => -1);
	let pairs = 0;
	for (const [cluster, stretches] of frame.stretches.entries()) {
		const counts = stretches.map(() => 0);
		const hosts = frame.hosts.flatMap((host, index) => (host.cluster === cluster ? [index] : []));
		const open = new Map(
			hosts.map((host) => {
				const own = days[host];
				return [host, stretches.flatMap((set, at) => (own && meet(own, set) ? [at] : []))];
			}),
		);
		for (const host of hosts) {
			const cameBy = new Map<number, number>();
			const queue: number[] = [];
			const reach = (by: number): void => {
				for (const at of open.get(by) ?? []) {
					if (cameBy.has(at)) continue;
					cameBy.set(at, by);
					queue.push(at);
				}
			};
			reach(host);
			for (let next = 0; next < queue.length; next += 1) {
				for (const other of hosts) if (stretch[other] === queue[next]) reach(other);
			}
			const [end] = queue.toSorted((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b);
			if (end === undefined) return undefined;
			counts[end] = (counts[end] ?? 0) + 1;
			for (let at = end; ;) {
				const mover = cameBy.get(at) ?? host;
				const from = stretch[mover] ?? -1;
				stretch[mover] = at;
				if (mover === host) break;
				at = from;
			}
		}
		pairs += counts.reduce((sum, count) => sum + pairsAmong(count), 0);
	}
	return { stretch, pairs };
}

/** Days on which a host can receive and somebody can lead and somebody can be champion. */
export function possibleDays(frame: Frame): readonly DaySet[] {
	return frame.hosts.map(({ starts, candidates, held }) => {
		if (held) return starts;
		const any = (list: readonly { readonly days: DaySet }[]): DaySet => {
			const union = new Uint32Array(starts.length);
			for (const { days } of list)
				for (let word = 0; word < union.length; word += 1) union[word] = (union[word] ?? 0) | (days[word] ?? 0);
			return union;
		};
		const lead = both(starts, any(candidates.lead));
		return frame.book.input.rules.champions === 0 ? lead : both(lead, any(candidates.champion));
	});
}
