/** Why: the checker is what people rely on when they move things by hand, so each rule is shown to bite. */
import { expect, test } from 'vitest';
import { calendarDate } from '#lib/kernel/index.ts';
import type { PlannedReview, RotaInput } from '../format/rota-input.ts';
import { checkPlan } from './check-plan.ts';
import { type ChangedEntries, smallCluster } from './small-cluster.test-data.ts';

const day = calendarDate;

function review(host: string, first: string, team: readonly [string, string, string, string]): PlannedReview {
	const [leadId, reviewerId, ...championIds] = team;
	const at = {
		'2026-10-06': '2026-10-20',
		'2026-11-10': '2026-11-24',
		'2027-02-02': '2027-02-22',
		'2027-05-11': '2027-05-25',
	};
	const follow = {
		'2026-10-06': '2027-01-04',
		'2026-11-10': '2027-02-08',
		'2027-02-02': '2027-05-03',
		'2027-05-11': '2027-08-09',
	};
	const meet = { '2027-05-03': '2027-05-04', '2027-08-09': '2027-09-01' } as Readonly<Record<string, string>>;
	const nominal = follow[first as keyof typeof follow];
	return {
		hostSchoolId: host,
		clusterId: 'trees',
		days: [day(first)],
		leadId,
		reviewerIds: [reviewerId],
		championIds,
		workshop: day(at[first as keyof typeof at]),
		followUp: { nominal: day(nominal), meet: day(meet[nominal] ?? nominal) },
	};
}

const ash = review('ash', '2026-10-06', ['beech-head', 'cedar-deputy', 'beech-old', 'cedar-new']);
const beech = review('beech', '2026-11-10', ['cedar-head', 'elm-deputy', 'cedar-old', 'elm-new']);
const cedar = review('cedar', '2027-02-02', ['elm-head', 'ash-deputy', 'elm-old', 'ash-new']);
const elm = review('elm', '2027-05-11', ['ash-head', 'beech-deputy', 'ash-old', 'beech-new']);
const good = [ash, beech, cedar, elm];

const kinds = (input: RotaInput, reviews: readonly PlannedReview[]): readonly string[] =>
	checkPlan(input, reviews).map(({ kind }) => kind);

test('a plan that keeps every rule breaks none', () => {
	expect(checkPlan(smallCluster(), good)).toEqual([]);
});

test.each<[string, readonly PlannedReview[], readonly string[]]>([
	['a school without a review', [ash, beech, cedar], ['no-review']],
	['a school with two', [...good, { ...ash, days: [day('2027-03-02')] }], ['several-reviews', 'workshop', 'follow-up']],
	['someone from the host', [{ ...ash, leadId: 'ash-head' }, beech, cedar, elm], ['from-host']],
	['a deputy who may not lead', [{ ...ash, leadId: 'elm-deputy' }, beech, cedar, elm], ['role']],
	['a person twice', [{ ...ash, reviewerIds: ['beech-head'] }, beech, cedar, elm], ['person-twice']],
	['a champion too few', [{ ...ash, championIds: ['beech-old'] }, beech, cedar, elm], ['team-size']],
	[
		'a day in the holiday',
		[{ ...ash, days: [day('2026-10-27')] }, beech, cedar, elm],
		['school-shut', 'school-shut', 'school-shut', 'school-shut', 'host-shut'],
	],
	['a workshop on another day', [{ ...ash, workshop: day('2026-10-21') }, beech, cedar, elm], ['workshop']],
	['a cluster that is not theirs', [{ ...ash, clusterId: 'shrubs' }, beech, cedar, elm], ['wrong-cluster']],
])('%s is found', (_, reviews, expected) => {
	expect(kinds(smallCluster(), reviews)).toEqual(expected);
});

test.each<[string, ChangedEntries, readonly string[]]>([
	[
		'a conflict with a school',
		{ conflicts: [{ id: 'k', kind: 'family', between: [{ personId: 'beech-head' }, { schoolId: 'ash' }] }] },
		['conflict'],
	],
	[
		'schools that compete, both ways',
		{ conflicts: [{ id: 'k', kind: 'competitor', between: [{ schoolId: 'elm' }, { schoolId: 'beech' }] }] },
		['conflict', 'conflict', 'conflict', 'conflict'],
	],
	[
		'two people kept apart',
		{
			conflicts: [
				{ id: 'k', kind: 'line-management', between: [{ personId: 'beech-old' }, { personId: 'beech-head' }] },
			],
		},
		['together'],
	],
	['not her', { pins: [{ kind: 'not', id: 'p', personId: 'elm-head' }] }, ['pin']],
	['this person', { pins: [{ kind: 'person', id: 'p', hostSchoolId: 'ash', personId: 'elm-head' }] }, ['pin']],
	[
		'this part',
		{ pins: [{ kind: 'person', id: 'p', hostSchoolId: 'ash', personId: 'beech-head', part: 'reviewer' }] },
		['pin'],
	],
	['this pair', { pins: [{ kind: 'school', id: 'p', hostSchoolId: 'ash', visitorSchoolId: 'elm' }] }, ['pin']],
	[
		'this week',
		{ pins: [{ kind: 'dates', id: 'p', hostSchoolId: 'ash', first: '2026-10-12', last: '2026-10-16' }] },
		['pin'],
	],
	['a shorter year', { window: { first: '2026-10-07', last: '2027-06-25' } }, ['outside-window']],
	['fewer days for a school', { rules: { schoolDaysPerTerm: 2.4 } }, ['school-limit']],
	['no days for people', { rules: { personDaysPerTerm: 0.6 } }, Array.from({ length: 8 }, () => 'person-limit')],
])('%s is kept', (_, change, expected) => {
	expect(kinds(smallCluster(change), good)).toEqual(expected);
});

test('people come only on days they offered, when they are there and their school is open', () => {
	const people = smallCluster().people.map((person) => ({ ...person, roles: [...person.roles] }));
	const changed = (id: string, change: object): ChangedEntries => ({
		people: people.map((person) => (person.id === id ? { ...person, ...change } : person)),
	});
	expect(kinds(smallCluster(changed('beech-head', { offers: ['2026-10-07'] })), good)).toEqual(['not-offered']);
	expect(
		kinds(smallCluster(changed('beech-old', { away: [{ first: '2026-10-20', last: '2026-10-20' }] })), good),
	).toEqual(['away']);
	expect(kinds(smallCluster(changed('beech-old', { trainedFor: ['reviewer'] })), good)).toEqual(['training']);
	const schools = smallCluster().schools.map((school) =>
		school.id === 'cedar' ? { ...school, calendar: { inset: ['2026-10-06'] } } : school,
	);
	expect(kinds(smallCluster({ schools }), good)).toEqual(['school-shut', 'school-shut']);
});

test('nobody is in two places, or out on the day their own school hosts', () => {
	const moved = { ...beech, days: ash.days, workshop: ash.workshop, followUp: ash.followUp };
	expect(kinds(smallCluster(), [ash, moved, cedar, elm])).toEqual(['out-while-hosting', 'out-while-hosting']);
	const twice = { ...moved, leadId: 'cedar-head', reviewerIds: ['cedar-deputy'] };
	expect(kinds(smallCluster(), [ash, twice, cedar, elm])).toContain('two-places');
});

test('what has been held is not asked again, but its days count', () => {
	const held = { ...ash, leadId: 'ash-head' };
	const input = smallCluster({ pins: [{ kind: 'held', id: 'p', review: held as never }] });
	expect(kinds(input, [held, beech, cedar, elm])).toEqual([]);
	expect(kinds(input, good)).toEqual(['pin']);
});
