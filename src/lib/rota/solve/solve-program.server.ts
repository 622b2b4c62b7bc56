/** Why: solve, look what the plan broke that the program had not been told, tell it, and solve again. */
import type { Frame } from '../compile/frame.ts';
import { addCut, type Cut, cutKey } from './cuts.ts';
import type { LinearSolver } from './highs.server.ts';
import { pickDays } from './pick-days.ts';
import { classesIn, finishProgram, type Program, startProgram, whoIn } from './program.ts';
import type { Watch } from './watch.ts';
import type { WhoChoice } from './who.ts';

/** What is asked of the general solver. `extend` adds rows of its own, such as the count of changes. */
export interface Asked {
	readonly points: boolean;
	readonly dates: boolean;
	/** Days that stand alone at each host. */
	readonly apart?: readonly number[];
	readonly extend?: (program: Program) => void;
	readonly seconds?: number;
}

/** Teams and days; without dates the days are empty. `bound` is below every plan that was allowed. */
export type ProgramAnswer =
	| {
			readonly kind: 'best' | 'found';
			readonly who: WhoChoice;
			readonly days: readonly number[];
			readonly bound: number;
	  }
	| { readonly kind: 'none' }
	| { readonly kind: 'stopped'; readonly bound: number };

/**
 * Solves a frame as one mixed-integer program. Rows for limits and clashing days are added only when a plan breaks them;
 * each round adds at least one, and there are finitely many, so it ends. Every program solved is a relaxation of the
 * whole problem, so its bound holds even when time runs out.
 */
export function solveProgram(frame: Frame, solver: LinearSolver, watch: Watch, asked: Asked): ProgramAnswer {
	const single = new Set<number>();
	const cuts = new Map<string, Cut>();
	let bound = -Infinity;
	for (;;) {
		const program = startProgram(frame, { ...asked, single });
		for (const cut of cuts.values()) addCut(program, cut);
		asked.extend?.(program);
		const answer = solver.solve(finishProgram(program), watch, asked.seconds);
		if (answer.kind === 'none') return answer;
		bound = Math.max(bound, answer.bound);
		if (answer.kind === 'stopped') return { kind: 'stopped', bound };
		const who = whoIn(program, answer.values);
		if (!asked.dates) return { kind: answer.kind, who, days: [], bound };
		const picked = pickDays(frame, who, classesIn(program, answer.values));
		if (picked.kind === 'days') return { kind: answer.kind, who, days: picked.days, bound };
		const before = cuts.size + single.size;
		for (const cut of picked.cuts) cuts.set(cutKey(cut), cut);
		for (const host of picked.single) single.add(host);
		if (cuts.size + single.size === before) return { kind: 'stopped', bound };
	}
}
