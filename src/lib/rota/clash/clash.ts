/** Why: when no plan exists, people need the few rules that cannot hold together, and which of them they could give up. */
import { academicYearOf, academicYearRange, addDays } from '#lib/kernel/index.ts';
import type { RotaInput } from '../format/rota-input.ts';

/** A rule that someone could relax. */
export type ClashRule =
	| { readonly kind: 'conflict' | 'pin'; readonly id: string }
	| { readonly kind: 'person-limit' | 'offers' | 'away' | 'training'; readonly personId: string }
	| { readonly kind: 'school-limit' | 'calendar'; readonly schoolId: string }
	| { readonly kind: 'roles'; readonly part: 'lead' | 'reviewer' | 'champion' }
	| { readonly kind: 'team'; readonly part: 'reviewer' | 'champion' }
	| { readonly kind: 'window' };

/**
 * Rules of a group of clusters that cannot all hold: give up any one of them and the others can. Without rules the
 * clusters are too small for any plan. `fewest` is false when time ran out before each was tried.
 */
export interface Clash {
	readonly clusterIds: readonly string[];
	readonly rules: readonly ClashRule[];
	readonly fewest: boolean;
}

/** More days out than anyone has. */
const noLimit = 1000;

/** Every rule of an input that someone could relax, in the order in which we would rather keep them. */
export function relaxableRules(input: RotaInput): readonly ClashRule[] {
	const people = input.people.toSorted((a, b) => (a.id < b.id ? -1 : 1));
	const schools = input.schools.toSorted((a, b) => (a.id < b.id ? -1 : 1));
	const part = (kind: 'roles', name: 'lead' | 'reviewer' | 'champion'): ClashRule => ({ kind, part: name });
	return [
		{ kind: 'window' },
		...(input.rules.reviewers > 1 ? [{ kind: 'team' as const, part: 'reviewer' as const }] : []),
		...(input.rules.champions > 0 ? [{ kind: 'team' as const, part: 'champion' as const }] : []),
		part('roles', 'lead'),
		part('roles', 'reviewer'),
		part('roles', 'champion'),
		...input.conflicts.map(({ id }) => ({ kind: 'conflict' as const, id })),
		...schools.flatMap(({ id, calendar }) =>
			calendar.blocked.length + calendar.closed.length + calendar.inset.length > 0
				? [{ kind: 'calendar' as const, schoolId: id }]
				: [],
		),
		...people.flatMap(({ id, trainedFor }) => (trainedFor ? [{ kind: 'training' as const, personId: id }] : [])),
		...schools.map(({ id }) => ({ kind: 'school-limit' as const, schoolId: id })),
		...people.map(({ id }) => ({ kind: 'person-limit' as const, personId: id })),
		...people.flatMap(({ id, offers }) => (offers ? [{ kind: 'offers' as const, personId: id }] : [])),
		...people.flatMap(({ id, away }) => (away.length > 0 ? [{ kind: 'away' as const, personId: id }] : [])),
		...input.pins.flatMap(({ id, kind }) => (kind === 'held' ? [] : [{ kind: 'pin' as const, id }])),
	];
}

/** The input without some of its rules. */
export function withoutRules(input: RotaInput, rules: readonly ClashRule[]): RotaInput {
	const given = new Set(rules.map((rule) => JSON.stringify(rule)));
	const off = (rule: ClashRule): boolean => given.has(JSON.stringify(rule));
	const anyPart = (['lead', 'reviewer', 'champion'] as const).filter((part) => off({ kind: 'roles', part }));
	const { window } = input;
	return {
		...input,
		window: off({ kind: 'window' })
			? {
					first: academicYearRange(academicYearOf(window.first)).from,
					last: addDays(academicYearRange(academicYearOf(window.last)).until, -1),
				}
			: window,
		rules: {
			...input.rules,
			...(off({ kind: 'team', part: 'reviewer' }) ? { reviewers: 1 as const } : {}),
			...(off({ kind: 'team', part: 'champion' }) ? { champions: 0 as const } : {}),
		},
		conflicts: input.conflicts.filter(({ id }) => !off({ kind: 'conflict', id })),
		pins: input.pins.filter(({ id }) => !off({ kind: 'pin', id })),
		schools: input.schools.map((school) => ({
			...school,
			...(off({ kind: 'school-limit', schoolId: school.id }) ? { daysOutPerTerm: noLimit } : {}),
			...(off({ kind: 'calendar', schoolId: school.id })
				? { calendar: { ...school.calendar, inset: [], closed: [], blocked: [] } }
				: {}),
		})),
		people: input.people.map(({ offers, trainedFor, ...person }) => ({
			...person,
			roles: [...new Set([...person.roles, ...anyPart])],
			...(offers === undefined || off({ kind: 'offers', personId: person.id }) ? {} : { offers }),
			...(trainedFor === undefined || off({ kind: 'training', personId: person.id }) ? {} : { trainedFor }),
			...(off({ kind: 'away', personId: person.id }) ? { away: [] } : {}),
			...(off({ kind: 'person-limit', personId: person.id }) ? { daysOutPerTerm: noLimit } : {}),
		})),
	};
}

/** The part of an input that some clusters see: their schools, their people and what is said of them. */
export function onlyClusters(input: RotaInput, clusterIds: readonly string[]): RotaInput {
	const clusters = input.clusters.filter(({ id }) => clusterIds.includes(id));
	const hosts = new Set(clusters.flatMap(({ schoolIds }) => schoolIds));
	const people = input.people.filter(
		({ schoolId, alsoAt, helps }) =>
			[schoolId, ...alsoAt].some((id) => hosts.has(id)) || helps.some((id) => clusterIds.includes(id)),
	);
	const ids = new Set(people.map(({ id }) => id));
	const schools = new Set([...hosts, ...people.flatMap(({ schoolId, alsoAt }) => [schoolId, ...alsoAt])]);
	return {
		...input,
		clusters,
		people,
		schools: input.schools.filter(({ id }) => schools.has(id)),
		conflicts: input.conflicts.filter(({ between }) =>
			between.every((side) => ('personId' in side ? ids.has(side.personId) : schools.has(side.schoolId))),
		),
		pins: input.pins.filter((pin) => {
			if (pin.kind === 'held') return hosts.has(pin.review.hostSchoolId);
			return pin.kind === 'not' ? ids.has(pin.personId) : hosts.has(pin.hostSchoolId);
		}),
	};
}
