/** Why: packs are written as “so many of each”, which is how the article prints its counts. */

/** `[[‘a’, 2], [‘b’, 1]]` becomes a, a, b. */
export function cards<Card>(counts: readonly (readonly [Card, number])[]): readonly Card[] {
	return counts.flatMap(([card, count]) => Array.from({ length: count }, () => card));
}

/** The whole numbers from `low` to `high`, both included. */
export function wholes(low: number, high: number): readonly number[] {
	return Array.from({ length: high - low + 1 }, (_, place) => low + place);
}

/** `count` numbers that go round from `low` to `high` and begin again: every value about equally often. */
export function evenly(low: number, high: number, count: number): readonly number[] {
	return Array.from({ length: count }, (_, place) => low + (place % (high - low + 1)));
}

/**
 * Deals each card to the next hand, round and round: nobody gets the same card twice as long as no card has more copies
 * than there are hands, and everybody gets one if there are as many cards as hands.
 */
export function dealtRound<Card>(counts: readonly (readonly [Card, number])[], hands: number): readonly Card[][] {
	const dealt = Array.from({ length: hands }, (): Card[] => []);
	cards(counts).forEach((card, place) => dealt[place % hands]?.push(card));
	return dealt;
}
