/** Why: whatever is booked in a review becomes one shape, so that invitations and feeds tell the same days. */
import type { CalendarDate } from '#lib/kernel/index.ts';

export const eventKinds = ['pre-review', 'visit', 'workshop', 'ninety-day', 'half-year', 'full-year'] as const;
/** What can stand in a calendar. */
export type EventKind = (typeof eventKinds)[number];

/** From and until, HH:MM by the clock on the wall in Europe/London. */
export interface Hours {
	readonly starts: string;
	readonly ends: string;
}

/** When something is and where; without `hours` it has a day and no time yet. `of` is which visit day of how many. */
export interface Slot {
	readonly kind: EventKind;
	readonly on: CalendarDate;
	readonly hours?: Hours;
	readonly day?: { readonly at: number; readonly of: number };
	readonly host: string;
}

/** One thing for the calendars of some people; `uid` stays the same however often it moves. */
export interface DiaryEvent extends Slot {
	readonly uid: string;
	readonly reviewId: string;
	/** Whose calendar it belongs in, each once, in a fixed order. */
	readonly people: readonly string[];
}
