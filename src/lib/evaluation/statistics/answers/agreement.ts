/** Why: “68 % agree” is only honest beside how many answered and how many did not. */
import { roundHalfUp } from './round-half-up.ts';

/** How many agree, of how many valid answers; the percentages are `null` when nobody answered. */
export interface Agreement {
	readonly n: number;
	readonly missing: number;
	readonly agree: number;
	readonly disagree: number;
	/** Exact, 0 to 100. */
	readonly percentAgree: number | null;
	readonly percentDisagree: number | null;
	/** As printed: whole numbers, half up. */
	readonly printed: number | null;
}

/**
 * Percent agreement = agreeing / valid answers, percent disagreement alike (the study's footnote 2; domain e.1).
 * Missing answers (`null`) are in neither; they are counted apart.
 *
 * @param agreeing the codes that agree, 4 and 5 of five points unless told
 * @param disagreeing the codes that disagree, 1 and 2 unless told
 */
export function agreement(
	codes: readonly (number | null)[],
	agreeing: readonly number[] = [4, 5],
	disagreeing: readonly number[] = [1, 2],
): Agreement {
	const valid = codes.filter((code) => code !== null);
	const agree = valid.filter((code) => agreeing.includes(code)).length;
	const disagree = valid.filter((code) => disagreeing.includes(code)).length;
	const percent = (count: number): number | null => (valid.length === 0 ? null : (100 * count) / valid.length);
	const percentAgree = percent(agree);
	return {
		n: valid.length,
		missing: codes.length - valid.length,
		agree,
		disagree,
		percentAgree,
		percentDisagree: percent(disagree),
		printed: percentAgree === null ? null : roundHalfUp(percentAgree),
	};
}
