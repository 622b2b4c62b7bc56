/** Why: before a changed plan is accepted, everyone must see what moves and what stays. */
import type { CalendarDate } from '#lib/kernel/index.ts';
import type { PlannedReview } from '../format/rota-input.ts';

/** One thing that differs between two plans. Lists of people hold only those who differ. */
export type PlanChange =
	| { readonly kind: 'new'; readonly hostSchoolId: string }
	| { readonly kind: 'gone'; readonly hostSchoolId: string }
	| {
			readonly kind: 'days';
			readonly hostSchoolId: string;
			readonly from: readonly CalendarDate[];
			readonly to: readonly CalendarDate[];
	  }
	| {
			readonly kind: 'lead' | 'reviewers' | 'champions';
			readonly hostSchoolId: string;
			readonly from: readonly string[];
			readonly to: readonly string[];
	  };

/** Who goes to a host, and on which days; a review that was arranged by hand may have no lead yet. */
export type Arranged = Pick<PlannedReview, 'hostSchoolId' | 'days' | 'reviewerIds' | 'championIds'> & {
	readonly leadId: string | null;
};

/** What changes from one plan to another, in the order of the hosts. */
export function diffPlans(before: readonly Arranged[], after: readonly Arranged[]): readonly PlanChange[] {
	const old = new Map(before.map((review) => [review.hostSchoolId, review]));
	const now = new Map(after.map((review) => [review.hostSchoolId, review]));
	const hosts = [...new Set([...old.keys(), ...now.keys()])].toSorted();
	return hosts.flatMap((hostSchoolId): readonly PlanChange[] => {
		const [from, to] = [old.get(hostSchoolId), now.get(hostSchoolId)];
		if (from === undefined) return [{ kind: 'new', hostSchoolId }];
		if (to === undefined) return [{ kind: 'gone', hostSchoolId }];
		return [
			...(from.days.join() === to.days.join()
				? []
				: [{ kind: 'days' as const, hostSchoolId, from: from.days, to: to.days }]),
			...people('lead', hostSchoolId, leadOf(from), leadOf(to)),
			...people('reviewers', hostSchoolId, from.reviewerIds, to.reviewerIds),
			...people('champions', hostSchoolId, from.championIds, to.championIds),
		];
	});
}

function leadOf({ leadId }: Arranged): readonly string[] {
	return leadId === null ? [] : [leadId];
}

function people(
	kind: 'lead' | 'reviewers' | 'champions',
	hostSchoolId: string,
	before: readonly string[],
	after: readonly string[],
): readonly PlanChange[] {
	const from = before.filter((id) => !after.includes(id));
	const to = after.filter((id) => !before.includes(id));
	return from.length + to.length === 0 ? [] : [{ kind, hostSchoolId, from, to }];
}

/** A moved day upsets as many diaries as this many changes of person. Our default. */
export const movedDayCounts = 3;

/** How much changes: each person who is replaced once, each moved visit `movedDayCounts` times; new reviews nothing. */
export function changeCount(changes: readonly PlanChange[]): number {
	return changes.reduce((sum, change) => {
		if (change.kind === 'days') return sum + movedDayCounts;
		return 'from' in change ? sum + change.from.length : sum;
	}, 0);
}
