/** Why: a planner is only worth its trouble if it beats what a careful person would do one review after another. */
import type { Frame } from '../compile/frame.ts';
import { fitDates } from '../solve/fit-dates.ts';
import { halvesOf, type Half } from '../solve/halves.ts';
import { planOf } from '../solve/plan-of.ts';
import { emptyTally } from '../solve/tally.ts';
import type { PlannedReview } from '../format/rota-input.ts';
import type { WhoChoice } from '../solve/who.ts';

/** How the next half-team is chosen among those that break no rule. */
type Choose = (ways: readonly Half[], host: number, added: (half: Half) => number) => Half | undefined;

/** Host after host, the cheapest team for it given those before; undefined when it runs into a corner. */
export function greedyPlan(frame: Frame): readonly PlannedReview[] | undefined {
	return oneByOne(frame, (ways, _, added) => ways.toSorted((a, b) => added(a) - added(b))[0]);
}

/** Everyone takes turns: the team for a host comes from the schools next in the ring, whatever the journey. */
export function roundRobinPlan(frame: Frame): readonly PlannedReview[] | undefined {
	const ring = frame.hosts.map(({ schoolId }) => schoolId);
	return oneByOne(frame, (ways, host) => {
		const far = (half: Half): number =>
			half.schools.reduce((sum, school, index) => {
				const at = ring.indexOf(frame.schools[school]?.id ?? '');
				return sum + Math.abs(((at - host + ring.length) % ring.length) - (1 + (index % Math.max(1, ring.length - 1))));
			}, 0);
		return ways.toSorted((a, b) => far(a) - far(b))[0];
	});
}

function oneByOne(frame: Frame, choose: Choose): readonly PlannedReview[] | undefined {
	const halves = halvesOf(frame);
	if (halves === undefined) return undefined;
	const tally = emptyTally(frame, halves);
	for (const [group, { host, halves: ways }] of halves.groups.entries()) {
		const half = choose(
			ways.filter((one) => tally.clashes(group, one) === 0),
			host,
			tally.added,
		);
		if (half === undefined) return undefined;
		tally.put(group, half);
	}
	const who: WhoChoice = frame.hosts.map((_, host) => {
		const [lead = -1, ...reviewers] = tally.chosen(2 * host)?.people ?? [];
		return { lead, reviewers, champions: tally.chosen(2 * host + 1)?.people ?? [] };
	});
	const { found } = fitDates(frame, who);
	return found && planOf(frame, who, found.days);
}
