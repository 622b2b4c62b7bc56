/** Why: most rules look at one review alone, so that moving one thing by hand is checked at once. */
import { typicalCalendar } from '#lib/kernel/index.ts';
import type { PlannedReview, RotaPin } from '../format/rota-input.ts';
import type { RotaBook } from './book.ts';
import type { Breach } from './breach.ts';
import { whyNotFree } from './free-on.ts';
import { apartPairs, schoolsOf, whyNotTake } from './may-take.ts';
import { datesFrom } from './review-dates.ts';
import { partsOf } from './review-people.ts';

/** The rules that one review breaks by itself; one that has been held is not asked again. */
export function reviewBreaches(book: RotaBook, review: PlannedReview): readonly Breach[] {
	const held = book.held.get(review.hostSchoolId);
	if (held !== undefined) return sameReview(held, review) ? [] : heldPins(book, review.hostSchoolId);
	return [
		...teamBreaches(book, review),
		...personBreaches(book, review),
		...togetherBreaches(book, review),
		...dateBreaches(book, review),
		...book.input.pins.flatMap((pin) => pinBreach(book, pin, review)),
	];
}

function teamBreaches({ input: { rules } }: RotaBook, review: PlannedReview): readonly Breach[] {
	const { hostSchoolId } = review;
	const sizes = [
		['reviewer', rules.reviewers - 1, review.reviewerIds.length],
		['champion', rules.champions, review.championIds.length],
	] as const;
	const ids = partsOf(review).map(({ personId }) => personId);
	return [
		...sizes.flatMap(([part, wanted, found]): Breach[] =>
			wanted === found ? [] : [{ kind: 'team-size', hostSchoolId, part, wanted, found }],
		),
		...[...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((personId): Breach => ({
			kind: 'person-twice',
			hostSchoolId,
			personId,
		})),
	];
}

function personBreaches(book: RotaBook, review: PlannedReview): readonly Breach[] {
	const { hostSchoolId } = review;
	return partsOf(review).flatMap(({ personId, part }): Breach[] => {
		const person = book.people.get(personId);
		if (person === undefined) return [{ kind: 'unknown-person', hostSchoolId, personId }];
		const where = { hostSchoolId, personId, part };
		return [
			...whyNotTake(book, hostSchoolId, part, person).map((why): Breach =>
				why.kind === 'pin' ? { kind: 'pin', hostSchoolId, pinId: why.pinId } : { ...where, ...why },
			),
			...whyNotFree(book, person, part, review).map((why): Breach => ({ ...where, ...why })),
		];
	});
}

function togetherBreaches(book: RotaBook, review: PlannedReview): readonly Breach[] {
	const ids = partsOf(review).map(({ personId }) => personId);
	return apartPairs(book).flatMap(({ a, b, id }): Breach[] =>
		ids.includes(a) && ids.includes(b)
			? [{ kind: 'together', hostSchoolId: review.hostSchoolId, conflictId: id, personIds: [a, b] }]
			: [],
	);
}

function dateBreaches(book: RotaBook, review: PlannedReview): readonly Breach[] {
	const { hostSchoolId } = review;
	const { window, rules } = book.input;
	const first = review.days[0] ?? window.first;
	const host = book.calendars.get(hostSchoolId) ?? typicalCalendar('england');
	const dates = datesFrom(host, first, book.schools.get(hostSchoolId)?.visitDays ?? 1, rules);
	const breaches: Breach[] = [];
	if (review.days.some((day) => day < window.first || day > window.last)) {
		breaches.push({ kind: 'outside-window', hostSchoolId });
	}
	if (dates === undefined || dates.days.join() !== review.days.join()) {
		return [...breaches, { kind: 'host-shut', hostSchoolId }];
	}
	if (dates.workshop !== review.workshop) breaches.push({ kind: 'workshop', hostSchoolId });
	const { nominal, meet } = review.followUp;
	if (dates.followUp.nominal !== nominal || dates.followUp.meet !== meet) {
		breaches.push({ kind: 'follow-up', hostSchoolId });
	}
	return breaches;
}

function pinBreach({ people }: RotaBook, pin: RotaPin, review: PlannedReview): readonly Breach[] {
	const { hostSchoolId } = review;
	if (pin.kind === 'not' || pin.kind === 'held' || pin.hostSchoolId !== hostSchoolId) return [];
	const breach: Breach = { kind: 'pin', hostSchoolId, pinId: pin.id };
	const parts = partsOf(review);
	if (pin.kind === 'person') {
		const kept = parts.some(({ personId, part }) => personId === pin.personId && part === (pin.part ?? part));
		return kept ? [] : [breach];
	}
	if (pin.kind === 'dates') return review.days.every((day) => pin.first <= day && day <= pin.last) ? [] : [breach];
	const kept = parts.some(({ personId, part }) => {
		const person = people.get(personId);
		return part !== 'champion' && person !== undefined && schoolsOf(person).includes(pin.visitorSchoolId);
	});
	return kept ? [] : [breach];
}

function sameReview(a: PlannedReview, b: PlannedReview): boolean {
	const facts = (review: PlannedReview): string =>
		JSON.stringify([
			review.days,
			review.leadId,
			review.reviewerIds.toSorted(),
			review.championIds.toSorted(),
			review.workshop,
		]);
	return facts(a) === facts(b);
}

function heldPins({ input }: RotaBook, hostSchoolId: string): readonly Breach[] {
	return input.pins.flatMap((pin): Breach[] =>
		pin.kind === 'held' && pin.review.hostSchoolId === hostSchoolId
			? [{ kind: 'pin', hostSchoolId, pinId: pin.id }]
			: [],
	);
}
