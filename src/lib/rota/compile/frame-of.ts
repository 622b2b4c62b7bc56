/** Why: what may be chosen is worked out once, with the checker's own rules, before anything is searched. */
import { addDays } from '#lib/kernel/index.ts';
import type { RotaCluster, RotaPerson } from '../format/rota-input.ts';
import { type RotaPart, rotaParts } from '../format/words.ts';
import type { RotaBook } from '../rules/book.ts';
import { apartPairs, schoolsOf, whyNotTake } from '../rules/may-take.ts';
import { termOf } from '../rules/review-dates.ts';
import { partsOf } from '../rules/review-people.ts';
import { earlierVisits, isSmall, kmBetween, pairKey, stretchOf } from '../score/score-plan.ts';
import { type DayLine, numberOf, rangeOn } from './day-line.ts';
import { addDay, type DaySet, emptyDays, isEmptySet } from './day-set.ts';
import { type Candidate, type Frame, type FrameHost, pairOf } from './frame.ts';
import { freeDays, startsAt, type PersonDays, personDays } from './free-days.ts';

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

/** What is the same for every group of clusters of one input. */
export interface FrameBasis {
	readonly book: RotaBook;
	readonly line: DayLine;
	readonly peopleOf: ReadonlyMap<string, readonly RotaPerson[]>;
	readonly earlier: ReadonlyMap<string, number>;
	readonly terms: readonly DaySet[];
}

/** Looks up what every frame of an input needs. */
export function frameBasis(book: RotaBook, line: DayLine): FrameBasis {
	const reached = book.input.people.flatMap((person) => {
		const clusters = [...person.helps, ...schoolsOf(person).flatMap((id) => book.clusterOf.get(id)?.id ?? [])];
		return [...new Set(clusters)].map((cluster) => ({ cluster, person }));
	});
	const peopleOf = new Map(
		[...Map.groupBy(reached, ({ cluster }) => cluster)].map(([id, found]) => [id, found.map(({ person }) => person)]),
	);
	const terms = new Map<string, DaySet>();
	for (let day = 0; day < line.length; day += 1) {
		const term = termOf(addDays(line.first, day));
		const days = terms.get(term) ?? emptyDays(line.length);
		addDay(days, day);
		terms.set(term, days);
	}
	return { book, line, peopleOf, earlier: earlierVisits(book.input), terms: [...terms.values()] };
}

/** The frame of a group of clusters. */
export function frameOf(basis: FrameBasis, clusters: readonly RotaCluster[]): Frame {
	const { book, line, peopleOf } = basis;
	const { input } = book;
	const held = clusters.flatMap(({ schoolIds }) =>
		schoolIds.flatMap((id) => (book.held.has(id) ? partsOf(book.held.get(id) ?? neverHeld) : [])),
	);
	const found = new Map<string, RotaPerson>();
	for (const { id } of clusters) for (const person of peopleOf.get(id) ?? []) found.set(person.id, person);
	for (const { personId } of held) {
		const person = book.people.get(personId);
		if (person) found.set(personId, person);
	}
	const people = [...found.values()].toSorted(byId);
	const personAt = new Map(people.map(({ id }, index) => [id, index]));
	const schools = [...new Set(people.map(({ schoolId }) => schoolId))].toSorted();
	const schoolAt = new Map(schools.map((id, index) => [id, index]));
	const days = people.map((person) => personDays(book, line, person));
	const apart = apartPairs(book).flatMap(({ a, b }) => {
		const [one, other] = [personAt.get(a), personAt.get(b)];
		return one === undefined || other === undefined ? [] : [pairOf(one, other)];
	});
	return {
		book,
		weights: input.weights,
		line,
		hosts: clusters.flatMap((cluster, index) =>
			cluster.schoolIds.toSorted().map((id) => hostOf(basis, { id, cluster, index, personAt, days })),
		),
		people: people.map((person) => ({
			id: person.id,
			school: schoolAt.get(person.schoolId) ?? 0,
			homes: schoolsOf(person),
			limit: person.daysOutPerTerm ?? input.rules.personDaysPerTerm,
			experienced: person.workshopsLed > 0,
		})),
		schools: schools.map((id) => ({
			id,
			limit: book.schools.get(id)?.daysOutPerTerm ?? input.rules.schoolDaysPerTerm,
		})),
		clusters: clusters.map(({ id, schoolIds }) => ({ id, size: schoolIds.length })),
		apart: new Set(apart),
		terms: basis.terms,
		stretches: clusters.map(({ schoolIds }) => stretchesOf(basis, schoolIds.length)),
		dateOf: (day) => addDays(line.first, day),
	};
}

const neverHeld = { leadId: '', reviewerIds: [], championIds: [] };

interface HostAsked {
	readonly id: string;
	readonly cluster: RotaCluster;
	readonly index: number;
	readonly personAt: ReadonlyMap<string, number>;
	readonly days: readonly PersonDays[];
}

function hostOf(basis: FrameBasis, { id, cluster, index, personAt, days }: HostAsked): FrameHost {
	const { book, line, peopleOf, earlier } = basis;
	const { input } = book;
	const school = book.schools.get(id);
	const held = book.held.get(id);
	const visitDays = held?.days.length ?? school?.visitDays ?? 1;
	const pins = input.pins.filter((pin) => pin.kind !== 'not' && pin.kind !== 'held' && pin.hostSchoolId === id);
	const free = held ? undefined : startsAt(book, line, id, visitDays, pins);
	const starts = free?.starts ?? onlyDay(line, held?.days[0] ?? input.window.first);
	const cost = (person: RotaPerson, part: RotaPart): number =>
		input.weights.travel * kmBetween(book.schools.get(person.schoolId), school) +
		(part === 'champion' ? 0 : input.weights.repeat * (earlier.get(pairKey(person.schoolId, id)) ?? 0)) +
		(isSmall(input, book.schools.get(person.schoolId)) ? input.weights['small-schools'] : 0);
	const candidate = (person: RotaPerson, part: RotaPart): Candidate[] => {
		const number = personAt.get(person.id);
		if (number === undefined) return [];
		const own = days[number];
		const can = free && own ? freeDays(free, own, part) : starts;
		return isEmptySet(can) ? [] : [{ person: number, days: can, cost: cost(person, part) }];
	};
	const heldParts = held ? partsOf(held) : [];
	const allowed = (part: RotaPart): readonly RotaPerson[] =>
		held
			? heldParts.flatMap((one) => (one.part === part ? (book.people.get(one.personId) ?? []) : []))
			: (peopleOf.get(cluster.id) ?? []).filter((person) => whyNotTake(book, id, part, person).length === 0);
	const candidatesFor = (part: RotaPart): readonly Candidate[] =>
		allowed(part)
			.toSorted(byId)
			.flatMap((person) => candidate(person, part));
	return {
		schoolId: id,
		clusterId: cluster.id,
		cluster: index,
		visitDays,
		starts,
		ends: free?.last ?? heldEnds(line, held?.days ?? []),
		candidates: Object.fromEntries(rotaParts.map((part) => [part, candidatesFor(part)])) as FrameHost['candidates'],
		mustCome: held
			? []
			: pins.flatMap((pin) =>
					pin.kind === 'person' ? [{ person: personAt.get(pin.personId) ?? -1, part: pin.part }] : [],
				),
		mustVisit: held ? [] : pins.flatMap((pin) => (pin.kind === 'school' ? [pin.visitorSchoolId] : [])),
		held,
	};
}

function onlyDay(line: DayLine, date: Parameters<typeof numberOf>[1]): DaySet {
	const set = emptyDays(line.length);
	addDay(set, numberOf(line, date));
	return set;
}

function heldEnds(line: DayLine, days: readonly Parameters<typeof numberOf>[1][]): Int32Array {
	const ends = new Int32Array(line.length);
	const [first, last] = [days[0], days.at(-1)];
	if (first !== undefined && last !== undefined) ends[numberOf(line, first)] = numberOf(line, last);
	return ends;
}

function stretchesOf({ book, line }: FrameBasis, count: number): readonly DaySet[] {
	const stretches = Array.from({ length: count }, () => emptyDays(line.length));
	for (const day of rangeOn(line, { first: line.first, last: addDays(line.first, line.length - 1) })) {
		const stretch = stretches[stretchOf(book.input, addDays(line.first, day), count)];
		if (stretch) addDay(stretch, day);
	}
	return stretches;
}
