/** Why: a search adds and takes away one half-team at a time; what that changes must not be counted from scratch. */
import type { Frame } from '../compile/frame.ts';
import type { Half, Halves } from './halves.ts';
import { loadPrices, yearLimits } from './loads.ts';

/** Running counts over the halves chosen so far. */
export interface Tally {
	readonly perSchool: Int32Array;
	readonly perPerson: Int32Array;
	/** Whether a directed visit takes place, counted since two reviewers may come from one school. */
	readonly visits: Int32Array;
	readonly put: (group: number, half: Half | undefined) => void;
	/** Points that adding a half to an empty group would cost. */
	readonly added: (half: Half) => number;
	/** How many rules adding a half would break: people twice or apart in one team, no common day, limits of the year. */
	readonly clashes: (group: number, half: Half) => number;
	readonly chosen: (group: number) => Half | undefined;
}

/** An empty tally. Groups stand in pairs: reviewers of a host at an even position, its champions after them. */
export function emptyTally(frame: Frame, { groups, mutualPairs, fit }: Halves): Tally {
	const price = loadPrices(frame);
	const limits = yearLimits(frame);
	const perSchool = new Int32Array(frame.schools.length);
	const perPerson = new Int32Array(frame.people.length);
	const outSchool = new Float64Array(frame.schools.length);
	const outPerson = new Float64Array(frame.people.length);
	const visits = new Int32Array(2 * mutualPairs);
	const now: (Half | undefined)[] = groups.map(() => undefined);
	const put = (group: number, half: Half | undefined): void => {
		const before = now[group];
		if (before) shift(before, -1);
		if (half) shift(half, 1);
		now[group] = half;
	};
	const shift = (half: Half, by: 1 | -1): void => {
		for (const one of half.schools) {
			perSchool[one] = (perSchool[one] ?? 0) + by;
			outSchool[one] = (outSchool[one] ?? 0) + by * half.out;
		}
		for (const one of half.people) {
			perPerson[one] = (perPerson[one] ?? 0) + by;
			outPerson[one] = (outPerson[one] ?? 0) + by * half.out;
		}
		for (const visit of half.visits) visits[visit] = (visits[visit] ?? 0) + by;
	};
	const added = (half: Half): number => {
		let cost = half.cost;
		const [first, second] = half.schools;
		for (const one of half.schools) cost += price.school((perSchool[one] ?? 0) + 1) - price.school(perSchool[one] ?? 0);
		if (first !== undefined && first === second) {
			const have = perSchool[first] ?? 0;
			cost += price.school(have + 2) - 2 * price.school(have + 1) + price.school(have);
		}
		for (const one of half.people) cost += price.person((perPerson[one] ?? 0) + 1) - price.person(perPerson[one] ?? 0);
		for (const visit of half.visits) {
			if ((visits[visit] ?? 0) === 0 && (visits[visit ^ 1] ?? 0) > 0) cost += frame.weights.mutual;
		}
		return cost;
	};
	const clashes = (group: number, half: Half): number => {
		let count = 0;
		const { people, schools, out } = half;
		for (const one of people) if ((outPerson[one] ?? 0) + out > (limits.person[one] ?? 0) + 1e-9) count += 1;
		const twice = schools[0] === schools[1] ? 2 : 1;
		for (const one of schools) if ((outSchool[one] ?? 0) + twice * out > (limits.school[one] ?? 0) + 1e-9) count += 1;
		const other = now[group ^ 1];
		if (other === undefined) return count;
		const [reviewers, champions] = group % 2 === 0 ? [half, other] : [other, half];
		return fit(group >> 1, reviewers, champions) ? count : count + 1;
	};
	return { perSchool, perPerson, visits, put, added, clashes, chosen: (group) => now[group] };
}
