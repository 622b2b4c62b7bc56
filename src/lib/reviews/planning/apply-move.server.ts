/** Why: a review moves in one way only: by the rule, by its version, with an entry in the log. */
import { audit } from '#lib/access/index.server.ts';
import type { Viewer } from '#lib/access/index.ts';
import { ok, problem, type Problem, type Result } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import { moveReview, type MoveRefusal, type ReviewEvent, type ReviewState } from '../rules/review-state.ts';
import type { ReviewRow } from './find-review.server.ts';
import { columnsOf, stateOf } from './review-record.ts';

/** Where the review stands now, and the version to base the next change on. */
export interface Moved {
	readonly state: ReviewState;
	readonly version: number;
}

/**
 * Carries `event` out on a review that the caller has found and may move: for use inside any use case's transaction.
 * 'wrong-state' when it cannot happen from here, 'invalid' when it needs a reason or the missing steps, 'stale' when
 * somebody moved or changed the review since it was read.
 */
export async function applyMove(
	transaction: Transaction,
	viewer: Viewer,
	review: ReviewRow,
	event: ReviewEvent,
): Promise<Result<Moved, 'wrong-state' | 'invalid' | 'stale'>> {
	const result = moveReview(stateOf(review), event);
	if (result.kind === 'refused') return refusal(result.why);
	const columns = columnsOf(result.state);
	const stored = await transaction
		.updateTable('review')
		.set((expression) => ({
			...columns,
			missing_steps: [...columns.missing_steps],
			version: expression('version', '+', 1),
		}))
		.where('programme_id', '=', viewer.programme.id)
		.where('id', '=', review.id)
		.where('version', '=', review.version)
		.returning('version')
		.executeTakeFirst();
	if (!stored) return problem('stale');
	await audit(transaction, viewer, 'review.move', {
		subjectId: review.id,
		hostSchoolId: review.host_school_id,
		detail: { event: event.kind, from: review.status, to: result.state.status },
	});
	return ok({ state: result.state, version: stored.version });
}

/** Carries out several moves, one after the other. They are decided before anything is stored, so it is all or none. */
export async function applyMoves(
	transaction: Transaction,
	viewer: Viewer,
	review: ReviewRow,
	events: readonly ReviewEvent[],
): Promise<Result<Moved, 'wrong-state' | 'invalid' | 'stale'>> {
	let state = stateOf(review);
	for (const event of events) {
		const result = moveReview(state, event);
		if (result.kind === 'refused') return refusal(result.why);
		state = result.state;
	}
	let at = review;
	for (const event of events) {
		const moved = await applyMove(transaction, viewer, at, event);
		if (!moved.ok) return moved;
		at = { ...at, ...columnsOf(moved.value.state), version: moved.value.version };
	}
	return ok({ state, version: at.version });
}

function refusal(why: MoveRefusal): Problem<'wrong-state' | 'invalid'> {
	if (why.kind === 'not-from-here') return problem('wrong-state', { reasons: [why.status] });
	const field = why.kind === 'reason-needed' ? 'reason' : 'missing';
	return problem('invalid', { reasons: [why.kind], fields: [{ field, message: why.kind }] });
}
