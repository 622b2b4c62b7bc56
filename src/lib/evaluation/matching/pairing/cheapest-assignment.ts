/** Why: outside a line the least total distance is an assignment problem, solved exactly by shortest paths. */
import { columnHeap } from './column-heap.ts';

/** What one row may take: columns with their costs ≥ 0, cheapest first. */
export interface Choices {
	readonly columns: Int32Array;
	readonly costs: Float64Array;
}

export interface Assignment {
	/** For each row its column, −1 for none. */
	readonly columnOf: Int32Array;
	/** The dual price of each row: no assignment that uses only dearer columns than this for a row can be cheaper. */
	readonly price: Float64Array;
}

/**
 * The cheapest assignment of rows to columns, each column once, where leaving row i out costs `leaveOut(i)`. Successive
 * shortest augmenting paths with potentials u, v (Jonker and Volgenant 1987; Crouse 2016): rows join one by one; Dijkstra
 * on reduced costs c − u − v ≥ 0 finds the cheapest way to seat the new row, moving others along the path or leaving
 * one out. Exact up to the rounding of sums; v ≤ 0 throughout, which lets a row's list stop early.
 */
export function cheapestAssignment(
	rows: readonly Choices[],
	columnCount: number,
	leaveOut: (row: number) => number,
): Assignment {
	const columnOf = new Int32Array(rows.length).fill(-1);
	const rowOf = new Int32Array(columnCount).fill(-1);
	const u = new Float64Array(rows.length);
	const v = new Float64Array(columnCount);
	const reached = new Float64Array(columnCount);
	const via = new Int32Array(columnCount);
	const seen = new Int32Array(columnCount).fill(-1);
	const heap = columnHeap();
	for (let joining = 0; joining < rows.length; joining += 1) {
		const passed: number[] = [];
		let end = { cost: Infinity, column: -1, row: joining };
		let [row, soFar] = [joining, 0];
		heap.clear();
		for (;;) {
			const { columns, costs } = rows[row] as Choices;
			const from = soFar - (u[row] as number);
			if (from + leaveOut(row) < end.cost) end = { cost: from + leaveOut(row), column: -1, row };
			for (let at = 0; at < columns.length && from + (costs[at] as number) < end.cost; at += 1) {
				const column = columns[at] as number;
				const cost = Math.max(from + (costs[at] as number) - (v[column] as number), soFar);
				if (cost >= end.cost || (seen[column] === joining && cost >= (reached[column] as number))) continue;
				seen[column] = joining;
				reached[column] = cost;
				via[column] = row;
				if (rowOf[column] === -1) end = { cost, column, row };
				else heap.push(cost, column);
			}
			let next = heap.pop();
			while (next !== undefined && next.cost > (reached[next.column] as number)) next = heap.pop();
			if (next === undefined || next.cost >= end.cost) break;
			passed.push(next.column);
			row = rowOf[next.column] as number;
			soFar = next.cost;
		}
		u[joining] = (u[joining] as number) + end.cost;
		for (const column of passed) {
			const gain = end.cost - (reached[column] as number);
			u[rowOf[column] as number] = (u[rowOf[column] as number] as number) + gain;
			v[column] = (v[column] as number) - gain;
		}
		// Seat along the path, from its end back to the row that joins.
		let { column, row: seated } = end;
		for (;;) {
			const freed = columnOf[seated] as number;
			columnOf[seated] = column;
			if (column >= 0) rowOf[column] = seated;
			if (seated === joining) break;
			column = freed;
			seated = via[column] as number;
		}
	}
	return { columnOf, price: u };
}
