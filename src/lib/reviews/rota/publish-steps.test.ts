/** Why: publishing twice must change nothing, and what has begun or was arranged by hand must stay. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, calendarDate } from '#lib/kernel/index.ts';
import type { PlannedReview } from '#lib/rota/index.ts';
import { reviewSteps } from '../rules/review-state.ts';
import { membersOf, publishSteps, type StandingReview } from './publish-steps.ts';

const people = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const review = fc
	.record({
		team: fc.shuffledSubarray(people, { minLength: 4, maxLength: 4 }),
		shift: fc.integer({ min: 0, max: 200 }),
	})
	.map(({ team, shift }): Omit<PlannedReview, 'hostSchoolId'> => {
		const day = addDays(calendarDate('2026-10-06'), shift);
		const [leadId = '', reviewer = '', one = '', two = ''] = team;
		return {
			clusterId: 'k',
			days: [day],
			leadId,
			reviewerIds: [reviewer],
			championIds: [one, two],
			workshop: addDays(day, 14),
			followUp: { nominal: addDays(day, 90), meet: addDays(day, 90) },
		};
	});
const plan = fc
	.array(review, { minLength: 1, maxLength: 6 })
	.map((all) => all.map((one, index): PlannedReview => ({ ...one, hostSchoolId: `h${String(index)}` })));

const standsAs = (one: PlannedReview, status: StandingReview['state'] = { status: 'planned' }): StandingReview => ({
	id: `r-${one.hostSchoolId}`,
	hostSchoolId: one.hostSchoolId,
	state: status,
	firstDay: one.days[0] ?? calendarDate('2026-10-06'),
	lastDay: one.days.at(-1) ?? calendarDate('2026-10-06'),
	members: membersOf(one),
});

test('with nothing there every review is made, and with everything there nothing is done', () => {
	fc.assert(
		fc.property(plan, (reviews) => {
			expect(publishSteps(reviews, [], []).map(({ kind }) => kind)).toEqual(reviews.map(() => 'create'));
			const again = publishSteps(
				reviews,
				[],
				reviews.map((one) => standsAs(one)),
			);
			expect(again.map(({ kind }) => kind)).toEqual(reviews.map(() => 'leave'));
		}),
	);
});

test('after the steps each team is the plan’s team', () => {
	fc.assert(
		fc.property(plan, plan, (reviews, others) => {
			const standing = others.map((one) => standsAs(one));
			for (const step of publishSteps(reviews, [], standing)) {
				if (step.kind !== 'change') continue;
				const parts = new Map(step.standing.members.map((one) => [one.personId, one.part]));
				for (const id of step.left) parts.delete(id);
				for (const one of [...step.come, ...step.otherPart]) parts.set(one.personId, one.part);
				expect(parts).toEqual(new Map(membersOf(step.review).map((one) => [one.personId, one.part])));
			}
		}),
	);
});

test('a review that has begun is left, whatever the plan says', () => {
	fc.assert(
		fc.property(
			plan,
			plan,
			fc.constantFrom(...reviewSteps.slice(reviewSteps.indexOf('in-progress'))),
			(reviews, others, status) => {
				const standing = others.map((one) => standsAs(one, { status }));
				const hosts = new Set(others.map((one) => one.hostSchoolId));
				const steps = publishSteps(reviews, [], standing);
				expect(steps.every((step) => step.kind === (hosts.has(step.review.hostSchoolId) ? 'leave' : 'create'))).toBe(
					true,
				);
			},
		),
	);
});

test('what the plan before already said stays as people changed it since; a review put off comes back', () => {
	const [one] = fc.sample(plan, { numRuns: 1, seed: 7 });
	const [first] = one ?? [];
	if (!first) throw new Error('no plan');
	const byHand: StandingReview = {
		...standsAs(first),
		firstDay: calendarDate('2027-05-04'),
		lastDay: calendarDate('2027-05-04'),
	};
	expect(publishSteps([first], [first], [byHand])[0]?.kind).toBe('leave');
	expect(publishSteps([first], [], [byHand])[0]).toMatchObject({ kind: 'change', moved: true, come: [], left: [] });
	const off = standsAs(first, { status: 'postponed', reason: 'snow', returnsTo: 'planned' });
	expect(publishSteps([first], [first], [off])[0]).toMatchObject({ kind: 'change', resumed: true });
});
