/** Why: a mixed-integer program is put together row by row here, and knows nothing of the solver that takes it. */

/** A column and its factor in a row. */
export type Term = readonly [column: number, factor: number];

/** A program to be minimised, as the solver takes it: rows one after another, `starts` telling where each begins. */
export interface LinearProgram {
	readonly costs: readonly number[];
	readonly lower: readonly number[];
	readonly upper: readonly number[];
	/** Whether a column takes whole numbers only. */
	readonly whole: readonly boolean[];
	readonly rowLower: readonly number[];
	readonly rowUpper: readonly number[];
	readonly starts: readonly number[];
	readonly columns: readonly number[];
	readonly factors: readonly number[];
}

/** A program under construction. */
export interface LinearBuilder {
	/** A yes-or-no column; gives its position. */
	readonly choice: (cost: number) => number;
	/** A column between 0 and `most`. */
	readonly amount: (cost: number, most: number) => number;
	readonly row: (lower: number, terms: readonly Term[], upper: number) => void;
	/** Makes a sum cost `steps[0]` for its first unit above `free`, `steps[1]` for the second and so on (rising). */
	readonly rising: (terms: readonly Term[], free: number, steps: readonly number[]) => void;
	readonly finish: () => LinearProgram;
}

/** An empty program. */
export function linearBuilder(): LinearBuilder {
	const costs: number[] = [];
	const lower: number[] = [];
	const upper: number[] = [];
	const whole: boolean[] = [];
	const rowLower: number[] = [];
	const rowUpper: number[] = [];
	const starts: number[] = [0];
	const columns: number[] = [];
	const factors: number[] = [];
	const column = (cost: number, most: number, isWhole: boolean): number => {
		costs.push(cost);
		lower.push(0);
		upper.push(most);
		whole.push(isWhole);
		return costs.length - 1;
	};
	const row: LinearBuilder['row'] = (least, terms, most) => {
		const merged = new Map<number, number>();
		for (const [at, factor] of terms) merged.set(at, (merged.get(at) ?? 0) + factor);
		for (const [at, factor] of merged) {
			columns.push(at);
			factors.push(factor);
		}
		rowLower.push(least);
		rowUpper.push(most);
		starts.push(columns.length);
	};
	const amount: LinearBuilder['amount'] = (cost, most) => column(cost, most, false);
	return {
		choice: (cost) => column(cost, 1, true),
		amount,
		row,
		rising: (terms, free, steps) => {
			const excess = steps.map((cost): Term => [amount(cost, 1), -1]);
			row(-Infinity, [...terms, ...excess], free);
		},
		finish: () => ({ costs, lower, upper, whole, rowLower, rowUpper, starts, columns, factors }),
	};
}
