/** Why: nearest-neighbour matching gives different pairs in a different order, so the order is part of the method. */
import { randomOrder } from './random-order.ts';

/** From the largest propensity down, or at random from a stored seed. */
export type TreatedOrder = { readonly kind: 'largest' } | { readonly kind: 'random'; readonly seed: number };

/** The treated rows in the order in which they choose. Equal scores keep the order of the rows. */
export function inOrder(treated: readonly number[], score: Float64Array, order: TreatedOrder): readonly number[] {
	if (order.kind === 'random') return randomOrder(treated, order.seed);
	return treated.toSorted((a, b) => (score[b] as number) - (score[a] as number) || a - b);
}
