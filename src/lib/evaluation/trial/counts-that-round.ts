/** Why: the article prints whole percentages, and the trial needs the number of schools or people behind each. */
import { roundHalfUp } from '../statistics/answers/round-half-up.ts';

/** Every count of `n` whose percentage, rounded half up, is `percent`; empty where the percentage is impossible. */
export function countsThatRound(percent: number, n: number): readonly number[] {
	return Array.from({ length: n + 1 }, (_, count) => count).filter(
		(count) => roundHalfUp((100 * count) / n) === percent,
	);
}

/** The one of them nearest to the printed percentage, the smaller of two; throws where there is none. */
export function nearestCount(percent: number, n: number): number {
	const distance = (count: number): number => Math.abs((100 * count) / n - percent);
	const [nearest] = [...countsThatRound(percent, n)].sort((a, b) => distance(a) - distance(b) || a - b);
	if (nearest === undefined) throw new RangeError(`no count of ${String(n)} rounds to ${String(percent)} %`);
	return nearest;
}
