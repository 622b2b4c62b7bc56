/** Why: Dijkstra's search needs the cheapest column next, thousands of times. */

export interface ColumnHeap {
	push(cost: number, column: number): void;
	/** The cheapest entry, removed; of equals any. */
	pop(): { readonly cost: number; readonly column: number } | undefined;
	clear(): void;
}

/** A binary heap (Williams 1964). A column may stand in it several times; whoever pops ignores the outdated ones. */
export function columnHeap(): ColumnHeap {
	const costs: number[] = [];
	const columns: number[] = [];
	const set = (place: number, cost: number, column: number): void => {
		costs[place] = cost;
		columns[place] = column;
	};
	return {
		push(cost, column) {
			let place = costs.length;
			while (place > 0) {
				const parent = (place - 1) >> 1;
				if ((costs[parent] as number) <= cost) break;
				set(place, costs[parent] as number, columns[parent] as number);
				place = parent;
			}
			set(place, cost, column);
		},
		pop() {
			const [cost, column] = [costs[0], columns[0]];
			const [lastCost, lastColumn] = [costs.pop(), columns.pop()];
			if (cost === undefined || column === undefined || lastCost === undefined || lastColumn === undefined)
				return undefined;
			const length = costs.length;
			if (length > 0) {
				let place = 0;
				for (;;) {
					let child = 2 * place + 1;
					if (child >= length) break;
					if (child + 1 < length && (costs[child + 1] as number) < (costs[child] as number)) child += 1;
					if ((costs[child] as number) >= lastCost) break;
					set(place, costs[child] as number, columns[child] as number);
					place = child;
				}
				set(place, lastCost, lastColumn);
			}
			return { cost, column };
		},
		clear() {
			costs.length = 0;
			columns.length = 0;
		},
	};
}
