/** Why: a random order must come back to the digit from its stored seed, on any machine. */

/**
 * The rows in random order: Fisher–Yates (Knuth, TAOCP 2, 3.4.2 P) on xoshiro128** (Blackman and Vigna 2021), whose
 * state comes from the seed by splitmix32. The same seed gives the same order for ever; seeds are whole numbers.
 */
export function randomOrder(rows: readonly number[], seed: number): readonly number[] {
	const next = generator(seed);
	const order = [...rows];
	for (let last = order.length - 1; last > 0; last -= 1) {
		const other = below(last + 1, next);
		const kept = order[last] as number;
		order[last] = order[other] as number;
		order[other] = kept;
	}
	return order;
}

/** An unbiased whole number from 0 to `count` − 1: draws in the incomplete last block are drawn again. */
function below(count: number, next: () => number): number {
	const limit = 2 ** 32 - (2 ** 32 % count);
	let drawn = next();
	while (drawn >= limit) drawn = next();
	return drawn % count;
}

function generator(seed: number): () => number {
	let mixed = (seed ^ Math.floor(seed / 2 ** 32)) >>> 0;
	const state = Array.from({ length: 4 }, () => {
		mixed = (mixed + 0x9e3779b9) >>> 0;
		let z = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
		z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
		return (z ^ (z >>> 15)) >>> 0;
	}) as [number, number, number, number];
	return () => {
		const drawn = Math.imul(rotated(Math.imul(state[1], 5), 7), 9) >>> 0;
		const shifted = state[1] << 9;
		state[2] ^= state[0];
		state[3] ^= state[1];
		state[1] ^= state[2];
		state[0] ^= state[3];
		state[2] ^= shifted;
		state[3] = rotated(state[3], 11);
		return drawn;
	};
}

function rotated(word: number, by: number): number {
	return (word << by) | (word >>> (32 - by));
}
