/** Why: “no plan exists” helps nobody; the rules that clash do. */
import type { RotaInput } from '../format/rota-input.ts';
import { leastCrowded, possibleDays } from '../solve/crowding.ts';
import { halvesOf } from '../solve/halves.ts';
import type { LinearSolver } from '../solve/highs.server.ts';
import { solveProgram } from '../solve/solve-program.server.ts';
import { framesOf, within } from '../solve/solve-rota.server.ts';
import type { Watch } from '../solve/watch.ts';
import { type Clash, onlyClusters, relaxableRules, withoutRules } from './clash.ts';
import { fewestRules } from './fewest-rules.ts';

/** Longest time for one question. */
const mostSeconds = 3;

/** The fewest rules that keep some clusters from having a plan. */
export function findClashes(
	input: RotaInput,
	clusterIds: readonly string[],
	solver: LinearSolver,
	watch: Watch,
): Clash {
	const own = onlyClusters(input, clusterIds);
	const rules = relaxableRules(own);
	let fewest = true;
	const found = fewestRules(rules, (kept) => {
		const given = rules.filter((rule) => !kept.includes(rule));
		const verdict = hasPlan(withoutRules(own, given), solver, within(watch, mostSeconds));
		if (verdict === 'unknown') fewest = false;
		return verdict !== 'no';
	});
	return { clusterIds, rules: found ?? [], fewest };
}

/** Whether an input has any plan; what cannot be told in time counts as having one, so a rule is never blamed by mistake. */
function hasPlan(input: RotaInput, solver: LinearSolver, watch: Watch): 'yes' | 'no' | 'unknown' {
	let verdict: 'yes' | 'unknown' = 'yes';
	for (const frame of framesOf(input)) {
		if (leastCrowded(frame, possibleDays(frame)) === undefined) return 'no';
		if (halvesOf(frame)?.groups.some(({ halves }) => halves.length === 0) === true) return 'no';
		const answer = solveProgram(frame, solver, watch, { points: false, dates: true });
		if (answer.kind === 'none') return 'no';
		if (answer.kind === 'stopped') verdict = 'unknown';
	}
	return verdict;
}
