/** Why: a date is open only when it is open for everyone who comes. */
import { type CalendarDate, isSchoolDay, schoolDayKind } from '#lib/kernel/index.ts';
import type { RotaPerson } from '../format/rota-input.ts';
import type { RotaPart } from '../format/words.ts';
import type { RotaBook } from './book.ts';
import { schoolsOf } from './may-take.ts';
import type { ReviewDates } from './review-dates.ts';

/** Why a person cannot come on a day. `school-shut` covers closed and blocked days of their own school. */
export interface NotFree {
	readonly kind: 'not-offered' | 'away' | 'school-shut';
	readonly date: CalendarDate;
}

/**
 * The days on which a person cannot take a part in a review with these dates: reviewers come on every visit day,
 * champions to the feedback on its last day and to the workshop, which is after school and so needs no offered day.
 */
export function whyNotFree(
	book: RotaBook,
	person: RotaPerson,
	part: RotaPart,
	{ days, workshop }: Pick<ReviewDates, 'days' | 'workshop'>,
): readonly NotFree[] {
	if (part !== 'champion') return days.flatMap((date) => notOut(book, person, date));
	return [...days.slice(-1).flatMap((date) => notOut(book, person, date)), ...notAfterSchool(book, person, workshop)];
}

function notOut(book: RotaBook, person: RotaPerson, date: CalendarDate): readonly NotFree[] {
	if (isAway(person, date)) return [{ kind: 'away', date }];
	if (person.offers?.includes(date) === false) return [{ kind: 'not-offered', date }];
	return calendarsOf(book, person).every((calendar) => schoolDayKind(calendar, date).kind === 'open')
		? []
		: [{ kind: 'school-shut', date }];
}

function notAfterSchool(book: RotaBook, person: RotaPerson, date: CalendarDate): readonly NotFree[] {
	if (isAway(person, date)) return [{ kind: 'away', date }];
	return calendarsOf(book, person).every((calendar) => isSchoolDay(calendar, date))
		? []
		: [{ kind: 'school-shut', date }];
}

function isAway({ away }: RotaPerson, date: CalendarDate): boolean {
	return away.some(({ first, last }) => first <= date && date <= last);
}

function calendarsOf({ calendars }: RotaBook, person: RotaPerson) {
	return schoolsOf(person).flatMap((id) => calendars.get(id) ?? []);
}
