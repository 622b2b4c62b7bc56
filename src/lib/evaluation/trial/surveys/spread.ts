/** Why: a percentage fixes how many agree; the five codes behind it are then found by one stated rule. */
import { cards } from '../cards.ts';

/** How many agree, which share of them strongly, and how many neither agree nor disagree where that was printed. */
export interface Spread {
	readonly agree: number;
	readonly strongly: number;
	readonly neither?: number | undefined;
}

/**
 * `n` codes with exactly `agree` fours and fives. Of the others three in five are threes unless `neither` is given, and
 * of those who disagree one in three strongly; all rounded to whole answers.
 */
export function spreadCodes(n: number, { agree, strongly, neither }: Spread): readonly number[] {
	const fives = Math.round(strongly * agree);
	const threes = neither ?? Math.round(0.6 * (n - agree));
	const below = n - agree - threes;
	const ones = Math.round(below / 3);
	return cards([
		[5, fives],
		[4, agree - fives],
		[3, threes],
		[2, below - ones],
		[1, ones],
	]);
}
