/** Why: the bench shows what the planner gains over two ways that need no solver. */
import { componentsOf } from '../compile/components.ts';
import { dayLine } from '../compile/day-line.ts';
import { frameBasis, frameOf } from '../compile/frame-of.ts';
import type { PlannedReview, RotaInput } from '../format/rota-input.ts';
import { openBook } from '../rules/book.ts';
import { greedyPlan, roundRobinPlan } from './one-by-one.ts';

/** Reviews of the clusters that each way could plan, and the clusters where it ran into a corner. */
export interface BaselinePlans {
	readonly reviews: readonly PlannedReview[];
	readonly failed: readonly string[];
}

/** Plans an input without a solver. */
export function baselinePlans(input: RotaInput, way: 'greedy' | 'round-robin'): BaselinePlans {
	const book = openBook(input);
	const basis = frameBasis(book, dayLine(book));
	const reviews: PlannedReview[] = [];
	const failed: string[] = [];
	for (const clusters of componentsOf(book)) {
		const frame = frameOf(basis, clusters);
		const plan = way === 'greedy' ? greedyPlan(frame) : roundRobinPlan(frame);
		if (plan) reviews.push(...plan);
		else failed.push(...clusters.map(({ id }) => id));
	}
	return { reviews, failed };
}
