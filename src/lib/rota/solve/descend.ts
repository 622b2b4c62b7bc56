/** Why: a good plan found early lets the search discard most others unseen. */
import type { Frame } from '../compile/frame.ts';
import type { Halves } from './halves.ts';
import { emptyTally } from './tally.ts';

/** Outweighs any points: breaking a rule is never worth it. */
const perClash = 1e5;
const sweeps = 12;

/** A choice of halves and its points; infinite when it breaks a rule. */
export interface Descent {
	readonly choice: readonly number[];
	readonly points: number;
}

/** Improves a choice group by group until no single change helps. */
export function descend(frame: Frame, halves: Halves, from: readonly number[]): Descent {
	const tally = emptyTally(frame, halves);
	const choice = [...from];
	for (const [group, { halves: own }] of halves.groups.entries()) tally.put(group, own[choice[group] ?? -1]);
	for (let sweep = 0; sweep < sweeps; sweep += 1) {
		let better = false;
		for (const [group, { halves: own }] of halves.groups.entries()) {
			const before = choice[group] ?? -1;
			tally.put(group, undefined);
			let at = before;
			const kept = own[before];
			let least = kept ? tally.added(kept) + perClash * tally.clashes(group, kept) : Infinity;
			for (const [index, half] of own.entries()) {
				const cost = tally.added(half);
				if (cost >= least - 1e-9) continue;
				const all = cost + perClash * tally.clashes(group, half);
				if (all < least - 1e-9) [at, least] = [index, all];
			}
			if (at !== before) better = true;
			choice[group] = at;
			tally.put(group, own[at]);
		}
		if (!better) break;
	}
	return { choice, points: pointsOf(frame, halves, choice) };
}

/** The points of a choice, counted anew; infinite when it breaks a rule. */
export function pointsOf(frame: Frame, halves: Halves, choice: readonly number[]): number {
	const tally = emptyTally(frame, halves);
	let points = 0;
	for (const [group, { halves: own }] of halves.groups.entries()) {
		const half = own[choice[group] ?? -1];
		if (half === undefined || tally.clashes(group, half) > 0) return Infinity;
		points += tally.added(half);
		tally.put(group, half);
	}
	return points;
}
