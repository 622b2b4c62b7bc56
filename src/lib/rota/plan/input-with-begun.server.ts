/** Why: planning, mending, checking and publishing all begin from the same facts: what people said, and what has begun. */
import type { Viewer } from '#lib/access/index.ts';
import { calendarDate, ok, problem, type Result } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import { gatherWithin, type GatheredRota } from '../inputs/gather-rota-input.server.ts';
import { findBegunReviews } from './begun-reviews.server.ts';
import { withBegun } from './with-begun.ts';

/**
 * The input of a rota as it is today, for whoever may plan it. 'wrong-state' also when its days have passed. Two round
 * trips, in the transaction that decides by it.
 */
export async function inputWithBegun(
	tx: Transaction,
	viewer: Viewer,
	rotaId: string,
): Promise<Result<GatheredRota, 'not-found' | 'not-allowed' | 'wrong-state' | 'invalid'>> {
	const gathered = await gatherWithin(tx, viewer, rotaId);
	if (!gathered.ok) return gathered;
	const { input } = gathered.value;
	const clusterIds = input.clusters.map(({ id }) => id);
	const begun = await findBegunReviews(tx, viewer, { rotaId, clusterIds });
	const whole = withBegun(input, begun, calendarDate(viewer.today));
	return whole === undefined
		? problem('wrong-state', { reasons: ['year-over'] })
		: ok({ ...gathered.value, input: whole });
}
