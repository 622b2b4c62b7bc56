/** Why: planning, mending, checking and publishing all begin from the same facts: what people said, and what has begun. */
import type { Acting } from '#lib/access/index.server.ts';
import { calendarDate, ok, problem, type Result } from '#lib/kernel/index.ts';
import { gatherRotaInput, type GatheredRota } from '../inputs/gather-rota-input.server.ts';
import { findBegunReviews } from './begun-reviews.server.ts';
import { withBegun } from './with-begun.ts';

/** The input of a rota as it is today, for whoever may plan it. 'wrong-state' also when its days have passed. */
export async function inputWithBegun(
	asking: Acting,
	rotaId: string,
): Promise<Result<GatheredRota, 'not-found' | 'not-allowed' | 'wrong-state' | 'invalid'>> {
	const gathered = await gatherRotaInput(asking, { rotaId });
	if (!gathered.ok) return gathered;
	const { input } = gathered.value;
	const clusterIds = input.clusters.map(({ id }) => id);
	const begun = await asking.transaction((tx) => findBegunReviews(tx, asking.viewer, clusterIds));
	const whole = withBegun(input, begun, calendarDate(asking.viewer.today));
	return whole === undefined
		? problem('wrong-state', { reasons: ['year-over'] })
		: ok({ ...gathered.value, input: whole });
}
