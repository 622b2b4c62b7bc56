/** Why: the general solver is loaded once and kept, since starting it costs more than most of its answers. */
import loadHighs from 'highs';
import type { LinearProgram } from './linear.ts';
import type { Watch } from './watch.ts';

/** What the solver says: `best` proved, `found` stopped with a plan, `none` proved, `stopped` without any. */
export type LinearAnswer =
	| { readonly kind: 'best' | 'found'; readonly values: Float64Array; readonly bound: number }
	| { readonly kind: 'none' }
	| { readonly kind: 'stopped'; readonly bound: number };

/** The solver, ready. One program at a time. */
export interface LinearSolver {
	readonly solve: (program: LinearProgram, watch: Watch, seconds?: number) => LinearAnswer;
	readonly close: () => void;
}

/** Loads HiGHS. It minimises to the last millionth of a point, and gives the same answer to the same program. */
export async function openSolver(): Promise<LinearSolver> {
	const highs = await loadHighs();
	const { variableType, modelStatus, callbackType } = highs.constants;
	const model = highs.createModel();
	model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 1e-6, random_seed: 1 });
	return {
		close: () => model.dispose(),
		solve: (program, watch, seconds = Infinity) => {
			const numCols = program.costs.length;
			const numRows = program.rowLower.length;
			if (numCols === 0) {
				const kept = program.rowLower.every((least, row) => least <= 0 && 0 <= (program.rowUpper[row] ?? 0));
				return kept ? { kind: 'best', values: new Float64Array(), bound: 0 } : { kind: 'none' };
			}
			const left = Math.min(watch.secondsLeft(), seconds);
			if (left <= 0 || watch.stopped()) return { kind: 'stopped', bound: -Infinity };
			model.clearModel();
			model.zeroAllClocks();
			model.options.set({ time_limit: Math.min(left, 1e6) });
			model.passModel({
				numCols,
				numRows,
				colCost: Float64Array.from(program.costs),
				colLower: Float64Array.from(program.lower),
				colUpper: Float64Array.from(program.upper),
				rowLower: Float64Array.from(program.rowLower),
				rowUpper: Float64Array.from(program.rowUpper),
				integrality: program.whole.map((whole) => (whole ? variableType.integer : variableType.continuous)),
				matrix: {
					format: 'csr',
					numRows,
					numCols,
					starts: Int32Array.from(program.starts),
					indices: Int32Array.from(program.columns),
					values: Float64Array.from(program.factors),
				},
			});
			model.run({
				[callbackType.mipInterrupt]: (event) => {
					if (watch.stopped()) event.interrupt();
				},
			});
			const status = model.getModelStatus();
			if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible) return { kind: 'none' };
			const bound = Number(model.info.get('mip_dual_bound'));
			const found = Number(model.info.get('primal_solution_status')) === 2;
			if (!found) return { kind: 'stopped', bound };
			const values = Float64Array.from(model.getSolution().colValue);
			return { kind: status === modelStatus.optimal ? 'best' : 'found', values, bound };
		},
	};
}
