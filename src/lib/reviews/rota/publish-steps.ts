/** Why: publishing a plan changes what differs and nothing else, so that what people arranged since stays as they left it. */
import type { CalendarDate } from '#lib/kernel/index.ts';
import type { PlannedReview } from '#lib/rota/index.ts';
import type { MemberPart, ProposedMember } from '../planning/proposed-team.ts';
import { hasReached, type ReviewState } from '../rules/review-state.ts';

/** A review of a host as it stands in its cluster's open cycle. */
export interface StandingReview {
	readonly id: string;
	readonly hostSchoolId: string;
	readonly state: ReviewState;
	readonly firstDay: CalendarDate;
	readonly lastDay: CalendarDate;
	readonly members: readonly ProposedMember[];
}

/** What publishing does for one host. */
export type PublishStep =
	| { readonly kind: 'create'; readonly review: PlannedReview; readonly members: readonly ProposedMember[] }
	| { readonly kind: 'leave'; readonly review: PlannedReview; readonly standing: StandingReview }
	| {
			readonly kind: 'change';
			readonly review: PlannedReview;
			readonly standing: StandingReview;
			readonly moved: boolean;
			readonly resumed: boolean;
			readonly come: readonly ProposedMember[];
			readonly otherPart: readonly ProposedMember[];
			readonly left: readonly string[];
	  };

/**
 * The steps from what stands to a plan. A review that has begun stays. One that the plan before had as this one has it
 * stays too, even where people have changed it since by hand; a review that was put off is taken up again with its new days.
 */
export function publishSteps(
	plan: readonly PlannedReview[],
	before: readonly PlannedReview[],
	standing: readonly StandingReview[],
): readonly PublishStep[] {
	const was = new Map(before.map((one) => [one.hostSchoolId, one]));
	const stands = new Map(standing.map((one) => [one.hostSchoolId, one]));
	return plan.map((review): PublishStep => {
		const now = stands.get(review.hostSchoolId);
		const members = membersOf(review);
		if (now === undefined) return { kind: 'create', review, members };
		const resumed = now.state.status === 'postponed';
		if (hasReached(now.state, 'in-progress')) return { kind: 'leave', review, standing: now };
		const old = was.get(review.hostSchoolId);
		if (!resumed && old !== undefined && isSame(old, review)) return { kind: 'leave', review, standing: now };
		return changeStep(review, now, members, resumed);
	});
}

function changeStep(
	review: PlannedReview,
	standing: StandingReview,
	members: readonly ProposedMember[],
	resumed: boolean,
): PublishStep {
	const partNow = new Map(standing.members.map((one) => [one.personId, one.part]));
	const come = members.filter((one) => !partNow.has(one.personId));
	const otherPart = members.filter((one) => partNow.has(one.personId) && partNow.get(one.personId) !== one.part);
	const left = standing.members
		.map(({ personId }) => personId)
		.filter((id) => !members.some(({ personId }) => personId === id));
	const moved = standing.firstDay !== review.days[0] || standing.lastDay !== review.days.at(-1);
	if (!moved && !resumed && come.length + otherPart.length + left.length === 0)
		return { kind: 'leave', review, standing };
	return { kind: 'change', review, standing, moved, resumed, come, otherPart, left };
}

/** The team of a planned review in the words of reviews. */
export function membersOf({ leadId, reviewerIds, championIds }: PlannedReview): readonly ProposedMember[] {
	const as = (part: MemberPart, ids: readonly string[]): readonly ProposedMember[] =>
		ids.map((personId) => ({ personId, part }));
	return [...as('lead-reviewer', [leadId]), ...as('reviewer', reviewerIds), ...as('champion', championIds)];
}

function isSame(a: PlannedReview, b: PlannedReview): boolean {
	const facts = ({ days, leadId, reviewerIds, championIds }: PlannedReview): string =>
		JSON.stringify([days, leadId, reviewerIds.toSorted(), championIds.toSorted()]);
	return facts(a) === facts(b);
}
