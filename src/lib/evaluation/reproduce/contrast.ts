/** Why: every comparison of the article is the same act: two groups, some items, every test beside the article’s own. */
import { benjaminiHochberg, compareAnswers, valueOrNull, type AnswerComparison } from '../statistics/index.ts';
import type { Item, TrialSchool, Wave } from '../trial/index.ts';
import type { Study } from './study.ts';

/** One group of respondents: a wave, and which schools of it. */
export interface Group {
	readonly wave: Wave;
	readonly of?: (school: TrialSchool) => boolean;
}

/** One item of a contrast; differences are the first group minus the second. */
export interface ContrastRow {
	readonly item: Item;
	readonly compared: AnswerComparison;
	/** Student’s p after Benjamini and Hochberg, over the rows of this contrast. */
	readonly adjustedP: number | null;
	/** Whether Student’s p is below 0.05, as the article decided. */
	readonly significant: boolean;
}

/** Agreement is 4 or 5 (domain e.1). */
const agreeing = [4, 5];

/** Compares two groups item by item. */
export function contrast(study: Study, items: readonly Item[], first: Group, second: Group): readonly ContrastRow[] {
	const compared = items.map(({ code }) =>
		compareAnswers(study.codes(first.wave, code, first.of), study.codes(second.wave, code, second.of), agreeing),
	);
	const ps = compared.map(({ student }) => valueOrNull(student)?.p ?? null);
	const adjusted = benjaminiHochberg(ps);
	return items.flatMap((item, at) => {
		const one = compared[at];
		if (one === undefined) return [];
		return [{ item, compared: one, adjustedP: adjusted[at] ?? null, significant: (ps[at] ?? 1) < 0.05 }];
	});
}

/** Least and most deprived: quintiles 1 and 5 of the article. */
export const leastDeprived = ({ idaciQuintile }: TrialSchool): boolean => idaciQuintile === 1;
export const mostDeprived = ({ idaciQuintile }: TrialSchool): boolean => idaciQuintile === 5;
