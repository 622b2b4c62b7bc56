/** Why: evenness is a price that rises with every further part, the same in search, bound and score. */
import type { Frame } from '../compile/frame.ts';
import { pairsAmong, teamSize } from '../score/score-plan.ts';

/** What `count` parts cost a school and a person, in points. */
export interface LoadPrices {
	readonly school: (count: number) => number;
	readonly person: (count: number) => number;
}

/** The prices of a frame: a school pays from the first part above its share, a person from the second. */
export function loadPrices({ weights, book }: Frame): LoadPrices {
	const share = teamSize(book.input);
	return {
		school: (count) => weights['even-schools'] * pairsAmong(count - share + 1),
		person: (count) => weights['even-people'] * pairsAmong(count),
	};
}

/** Most days out over all terms of the window: a wider limit than the true one, which counts term by term. */
export function yearLimits(frame: Frame): { readonly person: readonly number[]; readonly school: readonly number[] } {
	const terms = frame.terms.filter((term) =>
		frame.hosts.some(({ starts }) => term.some((word, index) => (word & (starts[index] ?? 0)) !== 0)),
	).length;
	const bonus = frame.hosts.some(({ held }) => held) ? Infinity : 0;
	return {
		person: frame.people.map(({ limit }) => limit * terms + bonus),
		school: frame.schools.map(({ limit }) => limit * terms + bonus),
	};
}
