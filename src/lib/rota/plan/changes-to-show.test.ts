import { describe, expect, it } from 'vitest';
import { calendarDate } from '#lib/kernel/index.ts';
import type { PlannedReview } from '../format/rota-input.ts';
import { changesToShow } from './changes-to-show.ts';
import type { StoredPlan } from './stored-plan.ts';
import type { BookedReview, PlanLine } from './year-page.ts';

const day = calendarDate('2027-02-03');
const planned = (hostSchoolId: string): PlannedReview => ({
	hostSchoolId,
	clusterId: 'estuary',
	days: [day],
	leadId: 'ann',
	reviewerIds: ['bob'],
	championIds: [],
	workshop: day,
	followUp: { nominal: day, meet: day },
});
const booked = (hostSchoolId: string, change: Partial<BookedReview> = {}): BookedReview => ({
	...planned(hostSchoolId),
	begun: false,
	...change,
});
const plan = (...hosts: readonly string[]): StoredPlan => ({
	reviews: hosts.map(planned),
	points: 0,
	lines: [],
	proof: { best: true, bound: 0, gap: 0 },
	choices: [],
	homes: {},
	holidays: [],
	fewest: null,
	window: null,
});
const line = (status: PlanLine['status']): PlanLine => ({
	id: 'one',
	status,
	madeHow: 'solver',
	madeBy: null,
	madeOn: day,
	publishedOn: null,
	points: 0,
	version: 1,
	basedOn: null,
});
const earlier = calendarDate('2026-12-08');

describe('what a first draft would change', () => {
	it('is nothing to speak of where nothing is booked, or all of it stays', () => {
		const shown = { line: line('draft'), plan: plan('north', 'south') };
		expect(changesToShow({ shown, published: undefined, booked: [] })).toBeUndefined();
		expect(changesToShow({ shown, published: undefined, booked: [booked('north')] })).toBeUndefined();
	});

	it('is every booked visit that moves or gets somebody else, and the new ones beside them', () => {
		const shown = { line: line('draft'), plan: plan('north', 'south', 'west') };
		const before = [booked('north', { days: [earlier] }), booked('south', { leadId: null })];
		expect(changesToShow({ shown, published: undefined, booked: before })).toEqual([
			{ kind: 'days', hostSchoolId: 'north', from: [earlier], to: [day] },
			{ kind: 'lead', hostSchoolId: 'south', from: [], to: ['ann'] },
			{ kind: 'new', hostSchoolId: 'west' },
		]);
	});

	it('never names a review that has begun, nor one of a school that is not planned', () => {
		const shown = { line: line('draft'), plan: plan('north') };
		const before = [booked('north', { days: [earlier], begun: true }), booked('east', { days: [earlier] })];
		expect(changesToShow({ shown, published: undefined, booked: before })).toBeUndefined();
	});

	it('is measured beside the published plan as soon as there is one', () => {
		const shown = { line: line('draft'), plan: plan('north') };
		expect(changesToShow({ shown, published: plan('north'), booked: [booked('north', { days: [earlier] })] })).toEqual(
			[],
		);
		expect(
			changesToShow({ shown: { ...shown, line: line('published') }, published: undefined, booked: [] }),
		).toBeUndefined();
	});
});
