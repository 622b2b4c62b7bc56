/** Why: whoever publishes must see what moves for others, also where the reviews were booked before there was a plan. */
import { diffPlans, type PlanChange } from '../repair/diff-plans.ts';
import type { YearPage } from './year-page.ts';

/**
 * What publishing the shown draft would change: beside the published plan or, before there is one, beside the reviews
 * that are booked already. Undefined when there is nothing to compare with, or nothing booked that would move.
 */
export function changesToShow({
	shown,
	published,
	booked,
}: Pick<YearPage, 'shown' | 'published' | 'booked'>): readonly PlanChange[] | undefined {
	if (shown?.line.status !== 'draft') return undefined;
	if (published) return diffPlans(published.reviews, shown.plan.reviews);
	const begun = new Set(booked.flatMap((one) => (one.begun ? [one.hostSchoolId] : [])));
	const changes = diffPlans(
		booked.filter((one) => !begun.has(one.hostSchoolId)),
		shown.plan.reviews.filter((one) => !begun.has(one.hostSchoolId)),
	).filter(({ kind }) => kind !== 'gone');
	return changes.some(({ kind }) => kind !== 'new') ? changes : undefined;
}
