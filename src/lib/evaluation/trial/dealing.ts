/** Why: the fictional trial has exact counts, so chance only decides who gets which card, never how many there are. */
import { randomOrder } from '../matching/index.ts';

/** Shuffles packs of cards. Each pack has a name, and a new pack changes the order of no other. */
export interface Dealer {
	shuffled<Card>(pack: string, cards: readonly Card[]): readonly Card[];
}

/** A dealer whose every pack follows from the seed (a whole number) and the pack’s name, on any machine. */
export function dealer(seed: number): Dealer {
	return {
		shuffled: (pack, cards) =>
			randomOrder([...cards.keys()], seedOf(seed, pack)).flatMap((place) => cards.slice(place, place + 1)),
	};
}

/** The 32-bit FNV-1a hash of the name (Fowler, Noll and Vo), begun with the seed. */
function seedOf(seed: number, pack: string): number {
	let hash = (0x811c9dc5 ^ seed ^ Math.floor(seed / 2 ** 32)) >>> 0;
	for (const letter of pack) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
	return hash;
}
