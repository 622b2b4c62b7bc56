// In a corridor nobody should have to look for the right line of the timetable, so the clock opens it.
import { type CalendarDate, daysBetween } from '#lib/kernel/index.ts';

/** A line of the visit's timetable; times are HH:MM in Europe/London. */
export interface DaySlot {
	readonly id: string;
	readonly day: 1 | 2;
	readonly starts: string;
	readonly ends: string;
	readonly kind: string;
	readonly title: string;
	readonly place: string;
	readonly people: string;
	readonly questionCode: string | null;
}

const london = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Europe/London',
	hour: '2-digit',
	minute: '2-digit',
	hourCycle: 'h23',
});

/** The time it is in Europe/London at an instant, HH:MM. */
export function londonClockAt(instant: Date): string {
	return london.format(instant);
}

/** Which day of the visit it is, from 1; undefined before the first day and after the last. */
export function visitDayOn(today: CalendarDate, first: CalendarDate, last: CalendarDate): number | undefined {
	return today < first || today > last ? undefined : daysBetween(first, today) + 1;
}

/**
 * The slot that is running; between two slots the one that ended last, since that is what a note is about; before the
 * day begins its first. Undefined on a day without slots.
 */
export function slotAt(slots: readonly DaySlot[], day: number | undefined, clock: string): DaySlot | undefined {
	const today = slots.filter((slot) => slot.day === day).toSorted((a, b) => (a.starts < b.starts ? -1 : 1));
	const running = today.filter(({ starts, ends }) => starts <= clock && clock < ends).at(-1);
	return running ?? today.filter(({ starts }) => starts <= clock).at(-1) ?? today[0];
}
