/** Why: the suggestion for a large partnership comes with its proof, or says that it has none. */
import { type Proof, proofOf } from '../format/rota-plan.ts';
import { openSolver } from '../solve/highs.server.ts';
import { type SplitSchool, splitProgram, type SplitWishes } from './split-program.ts';

/** Clusters as lists of ids; `complete` tells whether every possible cluster was weighed, else the proof is for near ones only. */
export type SplitAnswer =
	| {
			readonly kind: 'split';
			readonly clusters: readonly (readonly string[])[];
			readonly kilometres: number;
			readonly proof: Proof;
			readonly complete: boolean;
	  }
	| { readonly kind: 'no-split' }
	| { readonly kind: 'stopped' };

/** Cuts a partnership into clusters of 4 to 6 schools with short journeys, mixed phases and what has been decided. */
export async function splitPartnership(
	schools: readonly SplitSchool[],
	wishes: SplitWishes,
	seconds: number,
): Promise<SplitAnswer> {
	const sorted = schools.toSorted((a, b) => (a.id < b.id ? -1 : 1));
	const split = splitProgram(sorted, wishes);
	if (split === undefined) return { kind: 'no-split' };
	const solver = await openSolver();
	const end = performance.now() + seconds * 1000;
	const answer = solver.solve(split.program, {
		secondsLeft: () => (end - performance.now()) / 1000,
		stopped: () => false,
	});
	solver.close();
	if (answer.kind === 'none') return { kind: 'no-split' };
	if (answer.kind === 'stopped') return answer;
	const chosen = split.groups.flatMap((group, index) => ((answer.values[index] ?? 0) > 0.5 ? [{ group, index }] : []));
	const kilometres = chosen.reduce((sum, { index }) => sum + (split.program.costs[index] ?? 0), 0);
	return {
		kind: 'split',
		clusters: chosen.map(({ group }) => group.flatMap((at) => sorted[at]?.id ?? [])),
		kilometres,
		proof: proofOf(kilometres, answer.bound),
		complete: split.complete,
	};
}
