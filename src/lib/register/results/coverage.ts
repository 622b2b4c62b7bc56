// Before anyone compares schools over years they must see for how many schools there is anything to compare.
import type { Outcome, OutcomeState } from './outcome.ts';

/** How many schools have what, of one measure in one year. `joined` counts the values found under another number. */
export interface Coverage {
	readonly year: number;
	readonly schools: number;
	readonly joined: number;
	readonly states: Readonly<Partial<Record<OutcomeState, number>>>;
}

/** The coverage of outcomes of one measure, a line for each year, earliest first. */
export function coverageByYear(outcomes: Iterable<Pick<Outcome, 'year' | 'state' | 'way'>>): readonly Coverage[] {
	const years = Map.groupBy(outcomes, (one) => one.year);
	return [...years.keys()]
		.toSorted((one, other) => one - other)
		.map((year) => {
			const found = years.get(year) ?? [];
			const states: Partial<Record<OutcomeState, number>> = {};
			for (const { state } of found) states[state] = (states[state] ?? 0) + 1;
			const joined = found.filter(({ state, way }) => state === 'value' && way !== 'own').length;
			return { year, schools: found.length, joined, states };
		});
}
