/** Why: one use case carries a review along its road and out at its sides, whoever presses the button. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse, type Viewer } from '#lib/access/index.ts';
import { problem, type Result, type ReviewId } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import { mayBegin } from '../rules/readiness.ts';
import type { ReviewEvent } from '../rules/review-state.ts';
import { applyMoves, type Moved } from './apply-move.server.ts';
import { findPlan } from './find-plan.server.ts';
import { findReview, type ReviewRow } from './find-review.server.ts';
import { findTeam } from './find-team.server.ts';
import { confirmedLetter, stopLetter } from './letters.ts';
import { verbOfMove } from './move-verbs.ts';
import { checkProposal } from './proposed-team.ts';
import { stateOf } from './review-record.ts';
import { isFocusAgreed, readinessFrom } from './visit-plan.ts';
import { findPeople } from './find-people.server.ts';
import { savePlan } from './save-plan.server.ts';
import { writeToPeople } from './write-to-people.server.ts';

/** What a person may do here; the steps of the report and after are taken where they happen. */
export type PlanningEvent = Extract<
	ReviewEvent,
	{
		readonly kind:
			| 'confirm-team'
			| 'share-evidence'
			| 'begin-visit'
			| 'give-feedback'
			| 'postpone'
			| 'resume'
			| 'cancel'
			| 'end-partial';
	}
>;

export interface MoveReview {
	readonly reviewId: ReviewId;
	readonly version: number;
	readonly event: PlanningEvent;
	readonly origin: string;
}

/**
 * Carries out one move. 'invalid' when it needs a reason (`reasons` name what is missing before a visit) or missing
 * steps, 'refused' when a hard rule keeps the team from being confirmed (`reasons` are the kinds of refusal).
 */
export async function moveReviewOn(
	by: Acting,
	input: MoveReview,
): Promise<Result<Moved, 'not-allowed' | 'not-found' | 'wrong-state' | 'invalid' | 'stale' | 'refused'>> {
	return by.transaction(async (tx) => {
		const found = await findReview(tx, by.viewer, input.reviewId);
		if (!found) return problem('not-found');
		const { event } = input;
		const refused = refuse(by.viewer, verbOfMove[event.kind], { review: found.id, partnership: found.partnership_id });
		if (refused) return refused;
		const review = { ...found, version: input.version };
		if (event.kind === 'confirm-team') {
			const reasons = await hardRefusals(tx, by.viewer, found);
			if (reasons.length > 0) return problem('refused', { reasons });
		}
		const gaps = event.kind === 'begin-visit' ? await gapsBefore(tx, by.viewer, found, event.reason ?? '') : undefined;
		if (gaps?.kind === 'reason-needed') {
			return problem('invalid', { reasons: gaps.missing, fields: [{ field: 'reason', message: 'reason-needed' }] });
		}
		const steps = [...(await stepsBefore(tx, by.viewer, found, event)), event];
		const moved = await applyMoves(tx, by.viewer, review, steps);
		if (!moved.ok) return moved;
		if (gaps?.kind === 'going-on') {
			const change = { override_reason: gaps.reason, override_by: by.viewer.person.id };
			await savePlan(tx, by.viewer, found, gaps.planVersion, change);
			await audit(tx, by.viewer, 'review.begin', {
				subjectId: found.id,
				hostSchoolId: found.host_school_id,
				detail: { missing: gaps.missing },
			});
		}
		await tell(tx, by.viewer, found, event, input.origin);
		return moved;
	});
}

/** Steps that have in fact been taken and were only never pressed: they are caught up with, so that nobody has to explain them. */
async function stepsBefore(
	tx: Transaction,
	viewer: Viewer,
	review: ReviewRow,
	event: PlanningEvent,
): Promise<readonly ReviewEvent[]> {
	if (event.kind !== 'share-evidence' && event.kind !== 'begin-visit') return [];
	const { plan, done } = await findPlan(tx, viewer, review.id);
	const steps: ReviewEvent[] = [];
	const agreed = isFocusAgreed(plan);
	if (review.status === 'team-confirmed' && agreed) steps.push({ kind: 'agree-pre-review' });
	const here = review.status === 'pre-review-agreed' || (review.status === 'team-confirmed' && agreed);
	if (event.kind === 'begin-visit' && here && done.documentsShared) steps.push({ kind: 'share-evidence' });
	return steps;
}

async function hardRefusals(tx: Transaction, viewer: Viewer, review: ReviewRow): Promise<readonly string[]> {
	const team = await findTeam(tx, viewer, review);
	const check = checkProposal({
		hostSchoolId: review.host_school_id,
		calendars: new Map(),
		firstDay: review.first_day,
		lastDay: review.last_day,
		members: team.members,
		candidates: await findPeople(tx, viewer, review.partnership_id, review.last_day),
		clusterSize: 5,
		today: viewer.today,
		plannedAlready: false,
	});
	return check.refusals.map((one) => one.kind);
}

async function gapsBefore(tx: Transaction, viewer: Viewer, review: ReviewRow, reason: string) {
	const { plan, done } = await findPlan(tx, viewer, review.id);
	const { members } = await findTeam(tx, viewer, review);
	const items = readinessFrom({ state: stateOf(review), plan, done, visitors: members });
	return { ...mayBegin(items, reason), planVersion: plan.version };
}

async function tell(
	tx: Transaction,
	viewer: Viewer,
	review: ReviewRow,
	event: PlanningEvent,
	origin: string,
): Promise<void> {
	if (event.kind === 'share-evidence' || event.kind === 'begin-visit' || event.kind === 'give-feedback') return;
	const team = await findTeam(tx, viewer, review);
	const everybody = [...team.heads, ...team.members].map((one) => ({ ...one, name: one.name ?? '' }));
	const link = `${origin}/${viewer.programme.slug}/reviews/${review.id}`;
	const about = { host: review.host_name, firstDay: review.first_day, lastDay: review.last_day, link };
	await writeToPeople(tx, viewer, everybody, (to) =>
		event.kind === 'confirm-team'
			? confirmedLetter(to, about)
			: stopLetter(to, { ...about, stop: event.kind, reason: 'reason' in event ? event.reason.trim() : '' }),
	);
}
