/** Why: people and schools have only so many days, and can be in one place at a time; this shows across reviews. */
import type { CalendarDate } from '#lib/kernel/index.ts';
import type { PlannedReview } from '../format/rota-input.ts';
import type { RotaBook } from './book.ts';
import type { Breach } from './breach.ts';
import { schoolsOf } from './may-take.ts';
import { termOf } from './review-dates.ts';
import { daysOut, partsOf } from './review-people.ts';

/** On which days somebody is out for a review: champions only on its last day. */
interface Outing {
	readonly personId: string;
	readonly hostSchoolId: string;
	readonly days: readonly CalendarDate[];
	readonly held: boolean;
}

/** Nobody is at two reviews on one day, nor out while a school of theirs hosts; what has been held is past mending. */
export function sameDayBreaches(book: RotaBook, reviews: readonly PlannedReview[]): readonly Breach[] {
	const outings = reviews.flatMap((review): Outing[] =>
		partsOf(review).map(({ personId, part }) => ({
			personId,
			hostSchoolId: review.hostSchoolId,
			days: part === 'champion' ? review.days.slice(-1) : review.days,
			held: book.held.has(review.hostSchoolId),
		})),
	);
	const byPerson = Map.groupBy(outings, ({ personId }) => personId);
	const twoPlaces = [...byPerson].flatMap(([personId, own]) =>
		own.flatMap((one, index) =>
			own.slice(index + 1).flatMap((other): Breach[] => {
				const date = one.days.find((day) => other.days.includes(day));
				if (date === undefined || one.hostSchoolId === other.hostSchoolId || (one.held && other.held)) return [];
				return [{ kind: 'two-places', personId, hostSchoolIds: [one.hostSchoolId, other.hostSchoolId], date }];
			}),
		),
	);
	const hosting = new Map(reviews.map((review) => [review.hostSchoolId, review]));
	const whileHosting = outings.flatMap(({ personId, hostSchoolId, days, held }) => {
		const person = book.people.get(personId);
		const homes = person === undefined ? [] : schoolsOf(person);
		return homes.flatMap((home): Breach[] => {
			const date = days.find((day) => hosting.get(home)?.days.includes(day));
			if (date === undefined || home === hostSchoolId || (held && book.held.has(home))) return [];
			return [{ kind: 'out-while-hosting', personId, hostSchoolIds: [hostSchoolId, home], date }];
		});
	});
	return [...twoPlaces, ...whileHosting];
}

/** Limits of days out in a term, for people and for the people of a school together; held reviews alone break none. */
export function limitBreaches(book: RotaBook, reviews: readonly PlannedReview[]): readonly Breach[] {
	const { rules } = book.input;
	const spent = new Map<string, { id: string; term: string; kind: 'person' | 'school'; days: number; open: boolean }>();
	const spend = (kind: 'person' | 'school', id: string, term: string, days: number, open: boolean): void => {
		const key = JSON.stringify([kind, id, term]);
		const soFar = spent.get(key) ?? { id, term, kind, days: 0, open: false };
		spent.set(key, { ...soFar, days: soFar.days + days, open: soFar.open || open });
	};
	for (const review of reviews) {
		const first = review.days[0];
		if (first === undefined) continue;
		for (const { personId, part } of partsOf(review)) {
			const days = daysOut(part, review.days.length, rules.championDays);
			const open = !book.held.has(review.hostSchoolId);
			spend('person', personId, termOf(first), days, open);
			const school = book.people.get(personId)?.schoolId;
			if (school !== undefined) spend('school', school, termOf(first), days, open);
		}
	}
	return [...spent.values()].flatMap(({ id, term, kind, days, open }): Breach[] => {
		const limit =
			kind === 'person'
				? (book.people.get(id)?.daysOutPerTerm ?? rules.personDaysPerTerm)
				: (book.schools.get(id)?.daysOutPerTerm ?? rules.schoolDaysPerTerm);
		return open && days > limit + 1e-9 ? [{ kind: `${kind}-limit`, id, term, days, limit }] : [];
	});
}
